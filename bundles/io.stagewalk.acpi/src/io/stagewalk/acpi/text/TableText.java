package io.stagewalk.acpi.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.TableHeader;
import io.stagewalk.acpi.definition.Definitions;
import io.stagewalk.acpi.model.Assembly;
import io.stagewalk.acpi.model.Change;
import io.stagewalk.acpi.model.Edited;
import io.stagewalk.acpi.model.Follow;
import io.stagewalk.acpi.model.TableEdit;
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
		return read(file, text, definitions, Assembly.Lengths.AS_SAID).table();
	}

	/**
	 * The table that a text says, with the lengths, counts and checksums that it comes to, and what differs by that from the text. A
	 * count is trusted where what stands behind its list could be of the list as well: devices inside of devices. Revision 1 of the
	 * PMTT has neither counts nor, before they are made, lengths that tell what is inside of a device: what can be is.
	 *
	 * @throws TextException  if the text is none of a table, or a structure without a length lacks a line; with the line
	 * @throws TableException if the table's length does not fit into its field
	 */
	public static Edited complete(String file, String text, Definitions definitions) throws TextException, TableException {
		var made = read(file, text, definitions, Assembly.Lengths.AS_MADE);
		var complete = new TableEdit(made.table(), Follow.EVERYTHING).completed();
		var changes = new ArrayList<>(made.changes());
		changes.addAll(complete.changes());
		return new Edited(complete.table(), changes);
	}

	private static Edited read(String file, String text, Definitions definitions, Assembly.Lengths lengths) throws TextException {
		var raw = RawDump.of(text);
		if (raw.isPresent()) {
			return new Edited(TableModel.of(file, raw.get(), definitions), List.of());
		}
		var lines = TextLine.read(file, text);
		var signature = signature(file, lines);
		var definition = definitions.of(signature).or(() -> definitions.of("OEMx")).orElseThrow();
		var parts = new TextReader(file, lines, RawDump.bytes(text), lengths);
		var bytes = Assembly.bytes(definition.root(), parts, lengths);
		parts.end();
		var table = TableModel.of(file, bytes, definitions);
		return new Edited(table, lengths == Assembly.Lengths.AS_SAID ? List.of() : changes(table, parts));
	}

	private static List<Change> changes(TableModel table, TextReader parts) {
		var changes = new ArrayList<Change>();
		table.fields().forEach(field -> {
			long said = parts.lengths().getOrDefault(field.offset(), field.number());
			if (said != field.number()) {
				changes.add(new Change(field.place(), said, field.number(), Change.Reason.LENGTH));
			}
			long counted = parts.counts().getOrDefault(field.offset(), field.number());
			if (counted != field.number()) {
				changes.add(new Change(field.place(), counted, field.number(), Change.Reason.COUNT));
			}
		});
		return changes;
	}

	private static String signature(String file, List<TextLine> lines) throws TextException {
		var first = lines.stream().filter(line -> line.isCalled("Signature")).findFirst();
		if (first.isEmpty() || !first.get().value().startsWith("\"") || first.get().value().indexOf('"', 1) < 0) {
			var found = first.or(() -> lines.stream().findFirst());
			throw new TextException(file, found.map(TextLine::number).orElse(1), "a line such as Signature : \"APIC\"",
					found.map(line -> line.name() + " : " + line.value()).orElse("none"));
		}
		var value = first.get().value();
		return value.substring(1, value.indexOf('"', 1));
	}
}
