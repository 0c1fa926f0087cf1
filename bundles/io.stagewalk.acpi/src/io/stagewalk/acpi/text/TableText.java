package io.stagewalk.acpi.text;

import java.util.Arrays;
import java.util.List;

import io.stagewalk.acpi.TableHeader;
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

	/**
	 * The text of a table. It is read again before it is given away: of a table that is so damaged that its fields would not be
	 * found again, what is behind the common header is written as bytes.
	 */
	public static String write(TableModel table) {
		var text = TextWriter.text(table, Integer.MAX_VALUE);
		return says(text, table) ? text : TextWriter.text(table, TableHeader.LENGTH);
	}

	private static boolean says(String text, TableModel table) {
		try {
			return Arrays.equals(table.bytes(), read(table.file(), text, Definitions.standard().with(List.of(table.definition()))).bytes());
		} catch (TextException e) {
			return false;
		}
	}

	/**
	 * The table that a text says.
	 *
	 * @param file the name to report
	 * @throws TextException if the text is none of a table, with the line
	 */
	public static TableModel read(String file, String text, Definitions definitions) throws TextException {
		return read(file, text, definitions, Assembly.Lengths.AS_SAID);
	}

	/**
	 * The table that a text says, with the lengths that the text says or with those that it comes to.
	 *
	 * @throws TextException if the text is none of a table, with the line
	 */
	public static TableModel read(String file, String text, Definitions definitions, Assembly.Lengths lengths) throws TextException {
		var raw = RawDump.of(text);
		if (raw.isPresent()) {
			return TableModel.of(file, raw.get(), definitions);
		}
		var lines = TextLine.read(file, text);
		var signature = signature(file, lines);
		var definition = definitions.of(signature).or(() -> definitions.of("OEMx")).orElseThrow();
		var parts = new TextReader(file, lines);
		var bytes = Assembly.bytes(definition.root(), parts, lengths);
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
