package io.stagewalk.acpi.text;

import java.util.List;

import io.stagewalk.acpi.definition.Definitions;
import io.stagewalk.acpi.model.Assembly;
import io.stagewalk.acpi.model.TableModel;

/**
 * Tables as text that {@code iasl} reads and writes. Every byte of a table is in its text, and nothing is made right on the
 * way: text that was changed may need its lengths and checksum set.
 */
public final class TableText {
	private TableText() {
	}

	/** The text of a table. */
	public static String write(TableModel table) {
		return TextWriter.text(table);
	}

	/**
	 * The table that a text says.
	 *
	 * @param file the name to report
	 * @throws TextException if the text is none of a table, with the line
	 */
	public static TableModel read(String file, String text, Definitions definitions) throws TextException {
		var raw = RawDump.of(text);
		if (raw.isPresent()) {
			return TableModel.of(file, raw.get(), definitions);
		}
		var lines = TextLine.read(file, text);
		var signature = signature(file, lines);
		var definition = definitions.of(signature).or(() -> definitions.of("OEMx")).orElseThrow();
		var parts = new TextReader(file, lines);
		var bytes = Assembly.bytes(definition.root(), parts);
		parts.end();
		return TableModel.of(file, bytes, definitions);
	}

	private static String signature(String file, List<TextLine> lines) throws TextException {
		var first = lines.stream().filter(line -> line.isCalled("Signature")).findFirst();
		if (first.isEmpty() || !first.get().value().startsWith("\"") || first.get().value().indexOf('"', 1) < 0) {
			throw new TextException(file, first.map(TextLine::number).orElse(1), "a line such as Signature : \"APIC\"",
					first.map(TextLine::value).orElse("none"));
		}
		var value = first.get().value();
		return value.substring(1, value.indexOf('"', 1));
	}
}
