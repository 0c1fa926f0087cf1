package io.stagewalk.acpi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.json.JsonException;
import io.stagewalk.memory.PA;

/**
 * The tables of one machine.
 *
 * @param tables what the firmware left, and so what Xen sees: RSDP and XSDT, then the order of the XSDT with DSDT and FACS
 *               behind the FADT that names them; where addresses do not tell that order, FADT, DSDT, FACS, and the others
 *               by file name
 * @param initrd what Dom0 takes from its initrd, unknown to Xen
 */
public record Platform(List<Table> tables, List<Table> initrd) {
	/** Most tables in a folder or an XSDT: the largest machines have some hundred SSDTs. */
	public static final int MAX_TABLES = 1024;

	public Platform {
		tables = List.copyOf(tables);
		initrd = List.copyOf(initrd);
	}

	/**
	 * Reads a folder of binary tables: files named {@code *.dat} or {@code *.aml}, or as in {@code /sys/firmware/acpi/tables};
	 * and {@code addresses.json} beside them, if it is there.
	 *
	 * @throws IOException    if the folder or a file cannot be read, or holds more than the limits allow
	 * @throws JsonException  if {@code addresses.json} is not what it should be
	 * @throws TableException if a file is not a table
	 */
	public static Platform read(Path folder) throws IOException, JsonException, TableException {
		return new Platform(TableOrder.sorted(PlatformReader.tables(folder)), List.of());
	}

	/**
	 * Tables in the order that the first component of a platform has.
	 *
	 * @throws TableException if the XSDT among them cannot be read
	 */
	public static Platform of(List<Table> tables, List<Table> initrd) throws TableException {
		return new Platform(TableOrder.sorted(tables), initrd);
	}

	/**
	 * The platform as Dom0 sees it with one more table in its initrd.
	 *
	 * @see "drivers/acpi/tables.c:acpi_table_upgrade"
	 */
	public Platform with(Table table) {
		var more = new ArrayList<>(initrd);
		more.add(table);
		return new Platform(tables, more);
	}

	/** The first of the firmware's tables that has a signature. */
	public Optional<Table> table(String signature) {
		return tables.stream().filter(table -> table.signature().equals(signature)).findFirst();
	}

	/**
	 * The tables that Dom0 uses: the firmware's and the initrd's. One of the initrd that has the signature, OEM ID and OEM
	 * table ID of one of the firmware's takes its place if its OEM revision is higher, and else is left out.
	 */
	public List<Table> dom0Tables() {
		var seen = new ArrayList<>(tables);
		for (var table : initrd) {
			var same = tables.stream().filter(other -> isSame(table, other)).findFirst();
			if (same.isEmpty()) {
				seen.add(table);
			} else if (replaces(table, same.get())) {
				seen.set(tables.indexOf(same.get()), table);
			}
		}
		return List.copyOf(seen);
	}

	private static boolean isSame(Table a, Table b) {
		return a.signature().equals(b.signature()) && a.header().oemId().equals(b.header().oemId())
				&& a.header().oemTableId().equals(b.header().oemTableId());
	}

	private static boolean replaces(Table table, Table other) {
		return table.header().oemRevision() > other.header().oemRevision();
	}

	/**
	 * The list that {@code acpi_map_other_tables} walks: DSDT, FACS, then every entry of the XSDT. RSDP and XSDT are not in
	 * it. Without an XSDT or without addresses, the order is that of {@link #tables}.
	 *
	 * @throws TableException if FADT or XSDT cannot be read
	 * @see "xen/arch/arm/acpi/domain_build.c:acpi_map_other_tables"
	 */
	public List<HostTable> hostTables() throws TableException {
		var list = new ArrayList<HostTable>();
		var found = table(Signatures.FADT);
		if (found.isPresent()) {
			var fadt = Fadt.of(found.get());
			list.add(named(Signatures.DSDT, fadt.dsdt()));
			list.add(named(Signatures.FACS, fadt.facs()));
		}
		list.addAll(TableOrder.listed(tables));
		return list;
	}

	/** A table that the FADT names, whether its file is there or not. */
	private HostTable named(String signature, PA address) {
		long length = address.value() == 0 ? 0 : table(signature).map(Table::length).orElse(0L);
		return new HostTable(signature, Optional.of(address), length);
	}
}
