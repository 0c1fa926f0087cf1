package io.stagewalk.cli.text;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import io.stagewalk.aml.value.Data;
import io.stagewalk.aml.value.ObjectType;
import io.stagewalk.json.Json;

/** Objects of AML as text and as JSON. */
public final class DataText {
	private DataText() {
	}

	/** Type and value, elements of packages below it. */
	public static List<String> lines(Data data) {
		var lines = new ArrayList<String>();
		add(data, "", lines);
		return lines;
	}

	private static void add(Data data, String indent, List<String> lines) {
		switch (data) {
			case Data.Int(long value) -> lines.add(indent + "Integer 0x" + Long.toHexString(value).toUpperCase(Locale.ROOT));
			case Data.Text(String text) -> lines.add(indent + "String \"" + escaped(text) + '"');
			case Data.Bytes bytes -> lines.add((indent + "Buffer " + HexFormat.ofDelimiter(" ").formatHex(bytes.bytes())).stripTrailing());
			case Data.Elements(var elements) -> {
				lines.add(indent + "Package of " + elements.size());
				elements.forEach(element -> add(element, indent + "  ", lines));
			}
			case Data.Reference(String path) -> lines.add(indent + "Reference " + path);
			case Data.Other(ObjectType type) -> lines.add(indent + type.aslName());
		}
	}

	private static String escaped(String text) {
		var escaped = new StringBuilder();
		for (char character : text.toCharArray()) {
			if (character == '"' || character == '\\') {
				escaped.append('\\').append(character);
			} else if (character < ' ' || character > '~') {
				escaped.append(String.format("\\x%02X", (int) character));
			} else {
				escaped.append(character);
			}
		}
		return escaped.toString();
	}

	/** An object with a type and, if it is data, a value. */
	public static Json json(Data data) {
		var object = Json.object().with("type", data.type().aslName());
		return switch (data) {
			case Data.Int(long value) -> object.with("value", Json.hex(value)).build();
			case Data.Text(String text) -> object.with("value", text).build();
			case Data.Bytes bytes -> object.with("value", HexFormat.of().formatHex(bytes.bytes())).build();
			case Data.Elements(var elements) -> object.with("value", Json.array(elements.stream().map(DataText::json).toList())).build();
			case Data.Reference(String path) -> object.with("path", path).build();
			case Data.Other other -> object.build();
		};
	}
}
