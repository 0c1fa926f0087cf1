package io.stagewalk.acpi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.stagewalk.memory.PA;

/** The order in which firmware lists its tables. @see "ACPI 6.5, 5.2.8 Extended System Description Table" */
final class TableOrder {
	private static final List<String> BEFORE = List.of(Signatures.RSDP, Signatures.RSDT, Signatures.XSDT, Signatures.FADT,
			Signatures.DSDT, Signatures.FACS);

	private static final int MAX_XSDT_LENGTH = TableHeader.LENGTH + Platform.MAX_TABLES * Long.BYTES;

	private TableOrder() {
	}

	static List<Table> sorted(List<Table> tables) throws TableException {
		var entries = entries(tables);
		Comparator<Table> byName = Comparator.comparing(Table::file, TableOrder::compareNames);
		return tables.stream().sorted(Comparator.<Table>comparingInt(table -> rank(table, entries)).thenComparing(byName)).toList();
	}

	private static int rank(Table table, List<PA> entries) {
		int fixed = BEFORE.indexOf(table.signature());
		if (fixed >= 0) {
			return fixed;
		}
		int listed = table.address().map(entries::indexOf).orElse(-1);
		return BEFORE.size() + (listed >= 0 ? listed : entries.size());
	}

	/** The tables that the XSDT lists; those that no address of it is known to be, if no address of any is known. */
	static List<HostTable> listed(List<Table> tables) throws TableException {
		var listed = tables.stream().filter(table -> Signatures.isListed(table.signature())).toList();
		var entries = entries(tables);
		if (entries.isEmpty() || listed.stream().allMatch(table -> table.address().isEmpty())) {
			return listed.stream().map(TableOrder::entry).toList();
		}
		return entries.stream().map(entry -> listed.stream().filter(table -> table.address().equals(Optional.of(entry))).findFirst()
				.map(TableOrder::entry).orElse(new HostTable("", Optional.of(entry), 0))).toList();
	}

	private static HostTable entry(Table table) {
		return new HostTable(table.signature(), table.address(), table.length());
	}

	private static List<PA> entries(List<Table> tables) throws TableException {
		var entries = new ArrayList<PA>();
		for (var table : tables) {
			if (table.signature().equals(Signatures.XSDT) && entries.isEmpty()) {
				var bytes = table.structure(Signatures.XSDT, TableHeader.LENGTH);
				if (bytes.length() > MAX_XSDT_LENGTH) {
					throw bytes.unexpected(4, "length", "at most " + MAX_XSDT_LENGTH, Integer.toString(bytes.length()));
				}
				for (int at = TableHeader.LENGTH; at + Long.BYTES <= bytes.length(); at += Long.BYTES) {
					entries.add(new PA(bytes.u64(at, "Entry")));
				}
			}
		}
		return entries;
	}

	/** Numbers at the end of a name count as numbers: ssdt10 comes after ssdt9. */
	private static int compareNames(String a, String b) {
		int byLetters = letters(a).compareTo(letters(b));
		int byNumber = Long.compare(number(a), number(b));
		return byLetters != 0 ? byLetters : byNumber != 0 ? byNumber : a.compareTo(b);
	}

	private static String stem(String file) {
		int dot = file.lastIndexOf('.');
		return dot < 0 ? file : file.substring(0, dot);
	}

	private static String letters(String file) {
		return stem(file).replaceFirst("\\d{1,9}$", "");
	}

	private static long number(String file) {
		var digits = stem(file).substring(letters(file).length());
		return digits.isEmpty() ? 0 : Long.parseLong(digits);
	}
}
