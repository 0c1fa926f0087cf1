package io.stagewalk.acpi.xen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.HostTable;
import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.transform.Relocate;
import io.stagewalk.acpi.transform.TransformationException;
import io.stagewalk.acpi.view.Fadt;
import io.stagewalk.memory.PA;

/** The host's tables as Xen walks them. */
public final class HostTables {
	/** Room that a table takes besides its own bytes. */
	private static final long TABLE = 4096;

	private HostTables() {
	}

	/**
	 * The list that {@code acpi_map_other_tables} walks: DSDT, FACS, then every entry of the XSDT. RSDP and XSDT are not in
	 * it. Without an XSDT or without addresses, the order is that of the platform's tables.
	 *
	 * @throws TableException if FADT or XSDT cannot be read
	 * @see "xen/arch/arm/acpi/domain_build.c:acpi_map_other_tables; xen/drivers/acpi/tables/tbfadt.c:acpi_tb_parse_fadt"
	 */
	public static List<HostTable> of(Platform platform) throws TableException {
		var list = new ArrayList<HostTable>();
		var found = platform.table(Signatures.FADT);
		if (found.isPresent()) {
			var fadt = Fadt.of(found.get());
			list.add(named(platform, Signatures.DSDT, fadt.dsdt()));
			// of reduced hardware Xen does not ask for one, whatever the FADT says
			boolean isReduced = (fadt.flags() & Fadt.HW_REDUCED_ACPI) != 0;
			list.add(named(platform, Signatures.FACS, isReduced ? new PA(0) : fadt.facs()));
		}
		list.addAll(platform.listed());
		return list;
	}

	/**
	 * The host with an address for each table, and with an XSDT and a RSDP: what a folder does not say is put where nothing of
	 * the host's tables is in the way.
	 *
	 * @throws TableException if a table that names others cannot be read, or there is no room
	 */
	public static Platform placed(Platform host) throws TableException {
		boolean isComplete = host.table(Signatures.RSDP).isPresent() && host.table(Signatures.XSDT).isPresent()
				&& host.tables().stream().allMatch(table -> table.address().isPresent());
		if (isComplete) {
			return host;
		}
		long length = host.tables().stream().mapToLong(table -> table.length() + TABLE).sum();
		try {
			var start = new PA(FreeRoom.of(host, 2 * length + TABLE));
			return new Relocate(start, Relocate.Which.UNPLACED).apply(host).platform();
		} catch (TransformationException e) {
			if (e.getCause() instanceof TableException cause) {
				throw cause;
			}
			throw new IllegalStateException(e);
		}
	}

	/** A table that the FADT names, whether its file is there or not. */
	private static HostTable named(Platform platform, String signature, PA address) {
		long length = address.value() == 0 ? 0 : platform.table(signature).map(Table::length).orElse(0L);
		return new HostTable(signature, Optional.of(address), length);
	}
}
