package io.stagewalk.json;

import java.util.Iterator;

/** Writes JSON, two spaces a level, arrays and objects without nested ones on one line. */
public final class JsonWriter {
	private final StringBuilder out = new StringBuilder();

	private JsonWriter() {
	}

	/** The text of a value, without a line end after it. */
	public static String write(Json value) {
		var writer = new JsonWriter();
		writer.value(value, "\n");
		return writer.out.toString();
	}

	private void value(Json value, String newline) {
		switch (value) {
			case Json.Object object -> object(object, newline);
			case Json.Array array -> array(array, newline);
			case Json.Text text -> string(text.value());
			case Json.Number number -> out.append(number.value());
			case Json.Truth truth -> out.append(truth == Json.Truth.TRUE);
			case Json.Null absent -> out.append("null");
		}
	}

	private void object(Json.Object object, String newline) {
		boolean flat = object.members().values().stream().noneMatch(JsonWriter::nests);
		var inner = flat ? " " : newline + "  ";
		out.append('{');
		for (Iterator<String> names = object.members().keySet().iterator(); names.hasNext();) {
			var name = names.next();
			out.append(inner);
			string(name);
			out.append(": ");
			value(object.members().get(name), newline + "  ");
			out.append(names.hasNext() ? "," : flat ? " " : newline);
		}
		out.append('}');
	}

	private void array(Json.Array array, String newline) {
		boolean flat = array.elements().stream().noneMatch(JsonWriter::nests);
		out.append('[');
		for (Iterator<Json> elements = array.elements().iterator(); elements.hasNext();) {
			out.append(flat ? "" : newline + "  ");
			value(elements.next(), newline + "  ");
			out.append(elements.hasNext() ? flat ? ", " : "," : flat ? "" : newline);
		}
		out.append(']');
	}

	private static boolean nests(Json value) {
		return value instanceof Json.Array || value instanceof Json.Object;
	}

	private void string(String value) {
		out.append('"');
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			switch (c) {
				case '"' -> out.append("\\\"");
				case '\\' -> out.append("\\\\");
				case '\n' -> out.append("\\n");
				case '\r' -> out.append("\\r");
				case '\t' -> out.append("\\t");
				default -> {
					if (c < ' ' || Character.isSurrogate(c)) {
						out.append(String.format("\\u%04x", (int) c));
					} else {
						out.append(c);
					}
				}
			}
		}
		out.append('"');
	}
}
