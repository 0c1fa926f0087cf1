package io.stagewalk.cli.text;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import io.stagewalk.acpi.definition.Documentation;
import io.stagewalk.acpi.definition.Member;
import io.stagewalk.acpi.model.Field;
import io.stagewalk.acpi.model.Group;
import io.stagewalk.acpi.model.TableModel;
import io.stagewalk.acpi.model.Unknown;

/** A table's fields with what they mean, for people. */
public final class TableMeaning {
	private static final int FEW_BYTES = 16;

	private final List<String> lines = new ArrayList<>();

	private TableMeaning() {
	}

	/** One line a field, indented by structure; what is said of it behind its value, and the section of its structure above. */
	public static List<String> lines(TableModel table) {
		var meaning = new TableMeaning();
		meaning.line(0, (table.signature().isEmpty() ? "no signature" : table.signature().replaceAll("[^ -~]", "?")) + ": "
				+ table.definition().title());
		meaning.documentation(0, table.definition().documentation());
		meaning.children(table.root(), 1);
		return meaning.lines;
	}

	private void children(Group group, int depth) {
		for (var child : group.children()) {
			switch (child) {
				case Group inner -> {
					line(depth, "0x%x %s".formatted(inner.offset(), inner.name()));
					documentation(depth, inner.variant().map(Member.Case::documentation).orElse(inner.definition().documentation()));
					children(inner, depth + 1);
				}
				case Field field -> field(field, depth);
				case Unknown unknown -> line(depth, "0x%x %s: %d bytes".formatted(unknown.offset(), unknown.name(), unknown.length()));
			}
		}
	}

	private void field(Field field, int depth) {
		var symbol = field.definition().symbol();
		var name = field.name().replace(" (decoded below)", "") + (symbol.isEmpty() ? "" : " (" + symbol + ")");
		var about = field.definition().documentation().about();
		line(depth, "0x%x %s = %s%s%s".formatted(field.offset(), name, value(field), field.value().map(value -> ", " + value.name()).orElse(""),
				about.isEmpty() ? "" : ": " + about));
		for (var bits : field.bits()) {
			long value = bits.of(field.number());
			line(depth + 1, "bit%s %s = %s%s%s".formatted(bits.width() == 1 ? " " + bits.low() : "s " + bits.low() + "-"
					+ (bits.low() + bits.width() - 1),
					bits.name(), bits.width() == 1 ? Long.toString(value) : "0x" + Long.toHexString(value),
					bits.enumeration().of(value).map(named -> ", " + named.name()).orElse(""), bits.about().isEmpty() ? "" : ": " + bits.about()));
		}
	}

	private static String value(Field field) {
		return switch (field.definition().kind()) {
			case NUMBER -> "0x" + Long.toHexString(field.number());
			case TEXT, STRING, UTF16 -> '"' + field.text().replaceAll("[^ -~]", "?") + '"';
			case BYTES, UUID, PCI_PATH -> field.length() <= FEW_BYTES ? HexFormat.ofDelimiter(" ").formatHex(field.bytes())
					: field.length() + " bytes";
		};
	}

	private void documentation(int depth, Documentation said) {
		if (!said.about().isEmpty()) {
			line(depth + 1, said.about());
		}
		if (!said.see().isEmpty()) {
			line(depth + 1, "See " + said.see() + ".");
		}
	}

	private void line(int depth, String text) {
		lines.add("  ".repeat(depth) + text);
	}
}
