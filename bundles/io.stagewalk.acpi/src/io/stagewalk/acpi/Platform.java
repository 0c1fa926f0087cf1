package io.stagewalk.acpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
	 * The platform of tables that stand in any order.
	 *
	 * @throws TableException if the XSDT cannot be read
	 */
	public static Platform of(List<Table> tables) throws TableException {
		return new Platform(TableOrder.sorted(tables), List.of());
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
	 * What the XSDT lists, in its order. Without an XSDT, or where no table's address is known, all tables that an XSDT can
	 * list, in the order of {@link #tables}.
	 *
	 * @throws TableException if the XSDT cannot be read
	 */
	public List<HostTable> listed() throws TableException {
		return TableOrder.listed(tables);
	}
}
