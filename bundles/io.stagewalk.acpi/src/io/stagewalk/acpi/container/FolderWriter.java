package io.stagewalk.acpi.container;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.memory.PA;

/** Folders with a file for each table. */
public enum FolderWriter {
	/** Files keep their names, or are named as acpixtract names them. */
	ACPIXTRACT(TableNames.ACPIXTRACT),
	/** Files named as Linux does in {@code /sys/firmware/acpi/tables}. */
	SYSFS(TableNames.SYSFS);

	private final TableNames names;

	FolderWriter(TableNames names) {
		this.names = names;
	}

	/** All that is in the contents, and {@code addresses.json} if an address is known. */
	public Output write(Contents contents) throws TableException {
		var notes = new ArrayList<String>();
		var tables = named(contents.tables(), "", notes);
		var all = new ArrayList<>(tables);
		all.addAll(named(contents.dynamic(), TableFolder.DYNAMIC + "/", notes));
		var files = new LinkedHashMap<String, byte[]>();
		var addresses = new LinkedHashMap<String, PA>();
		var lengths = new LinkedHashMap<String, Long>();
		for (var table : all) {
			files.put(table.file(), table.bytes());
			table.address().ifPresent(address -> {
				addresses.put(TableNames.stem(table.file()), address);
				lengths.put(TableNames.stem(table.file()), table.length());
			});
		}
		for (var data : contents.data()) {
			files.put(TableFolder.DATA + "/" + data.name(), data.bytes());
		}
		if (!addresses.isEmpty()) {
			files.put(TableFolder.ADDRESSES, AddressesFile.write(addresses, lengths));
		}
		if (this == SYSFS) {
			notes.addAll(beyondSysfs(tables, addresses));
		}
		return new Output(files, tables, notes);
	}

	/** What Linux itself does not show. */
	private static List<String> beyondSysfs(List<Table> tables, Map<String, PA> addresses) {
		var notes = new ArrayList<String>();
		if (!addresses.isEmpty()) {
			notes.add(TableFolder.ADDRESSES + " is no file of Linux; it keeps the addresses");
		}
		tables.stream().map(Table::file).filter(file -> file.matches("(RSDP|RSDT|XSDT).*"))
				.forEach(file -> notes.add(file + " is kept, though Linux does not show it"));
		return notes;
	}

	private List<Table> named(List<Table> tables, String prefix, List<String> notes) throws TableException {
		var plain = new ArrayList<Table>();
		for (var table : tables) {
			plain.add(renamed(table, table.file().startsWith(prefix) ? table.file().substring(prefix.length()) : table.file()));
		}
		boolean stay = this == ACPIXTRACT && TableNames.canStay(plain);
		var chosen = stay ? plain.stream().map(Table::file).toList() : names.of(plain.stream().map(Table::signature).toList());
		var named = new ArrayList<Table>();
		for (int i = 0; i < chosen.size(); i++) {
			var name = prefix + chosen.get(i);
			if (this == ACPIXTRACT && !name.equals(tables.get(i).file())) {
				notes.add(tables.get(i).file() + " is written as " + name);
			}
			named.add(renamed(tables.get(i), name));
		}
		return named;
	}

	static Table renamed(Table table, String file) throws TableException {
		var same = Table.of(file, table.bytes());
		return table.address().map(same::at).orElse(same);
	}
}
