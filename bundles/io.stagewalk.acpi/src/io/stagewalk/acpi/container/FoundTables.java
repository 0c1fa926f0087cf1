package io.stagewalk.acpi.container;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.memory.PA;

/** Tables that come from no file of their own, and get names as acpixtract would give them. */
final class FoundTables {
	/** What a table is called until all are known. */
	private static final String UNNAMED = "table";

	private final List<Table> tables = new ArrayList<>();
	private final Map<PA, List<Table>> placed = new HashMap<>();

	/** Adds a table unless the same bytes have been found at the same address; says whether they are new. */
	boolean add(Optional<PA> address, byte[] bytes) throws TableException {
		var plain = Table.of(address.map(at -> UNNAMED + " at " + at).orElse(UNNAMED + " " + (tables.size() + 1)), bytes);
		if (address.isPresent()) {
			var here = placed.computeIfAbsent(address.get(), at -> new ArrayList<>());
			if (here.stream().anyMatch(other -> Arrays.equals(other.bytes(), bytes))) {
				return false;
			}
			here.add(plain);
		}
		tables.add(address.map(plain::at).orElse(plain));
		return true;
	}

	/** All of them, in the order in which they were found. */
	List<Table> named() throws TableException {
		var names = TableNames.ACPIXTRACT.of(tables.stream().map(Table::signature).toList());
		var named = new ArrayList<Table>();
		for (int i = 0; i < names.size(); i++) {
			var table = tables.get(i);
			var same = Table.of(names.get(i), table.bytes());
			named.add(table.address().map(same::at).orElse(same));
		}
		return named;
	}
}
