package io.stagewalk.acpi.xen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.HostTable;
import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.view.Fadt;
import io.stagewalk.memory.PA;

/** The host's tables as Xen walks them. */
public final class HostTables {
	private HostTables() {
	}

	/**
	 * The list that {@code acpi_map_other_tables} walks: DSDT, FACS, then every entry of the XSDT. RSDP and XSDT are not in
	 * it. Without an XSDT or without addresses, the order is that of the platform's tables.
	 *
	 * @throws TableException if FADT or XSDT cannot be read
	 * @see "xen/arch/arm/acpi/domain_build.c:acpi_map_other_tables"
	 */
	public static List<HostTable> of(Platform platform) throws TableException {
		var list = new ArrayList<HostTable>();
		var found = platform.table(Signatures.FADT);
		if (found.isPresent()) {
			var fadt = Fadt.of(found.get());
			list.add(named(platform, Signatures.DSDT, fadt.dsdt()));
			list.add(named(platform, Signatures.FACS, fadt.facs()));
		}
		list.addAll(platform.listed());
		return list;
	}

	/** A table that the FADT names, whether its file is there or not. */
	private static HostTable named(Platform platform, String signature, PA address) {
		long length = address.value() == 0 ? 0 : platform.table(signature).map(Table::length).orElse(0L);
		return new HostTable(signature, Optional.of(address), length);
	}
}
