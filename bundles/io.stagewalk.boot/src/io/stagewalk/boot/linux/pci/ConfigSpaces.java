package io.stagewalk.boot.linux.pci;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.view.Mcfg;
import io.stagewalk.acpi.view.Mcfg.Allocation;
import io.stagewalk.boot.linux.pci.McfgQuirk.Controller;

/**
 * What Linux keeps of the MCFG.
 *
 * @param oem         its OEM ID, 6 characters
 * @param table       its OEM table ID, 8 characters
 * @param revision    its OEM revision
 * @param allocations in their order
 * @see "Linux, drivers/acpi/pci_mcfg.c: pci_mcfg_parse"
 */
public record ConfigSpaces(String oem, String table, long revision, List<Allocation> allocations) {
	/** Of a machine without an MCFG. */
	public static final ConfigSpaces NONE = new ConfigSpaces("", "", 0, List.of());

	private static final int OEM_ID = 10;
	private static final int OEM_TABLE_ID = 16;
	private static final int OEM_REVISION = 24;

	public ConfigSpaces {
		allocations = List.copyOf(allocations);
	}

	/** @throws TableException if the MCFG is not sound */
	public static ConfigSpaces of(Optional<Table> mcfg) throws TableException {
		if (mcfg.isEmpty()) {
			return NONE;
		}
		return new ConfigSpaces(text(mcfg.get(), OEM_ID, OEM_TABLE_ID), text(mcfg.get(), OEM_TABLE_ID, OEM_REVISION),
				mcfg.get().header().oemRevision(), Mcfg.asLinuxReads(mcfg.get()).allocations());
	}

	/** Zeros and blanks at the end count. */
	private static String text(Table table, int from, int to) {
		return new String(table.bytes(), from, to - from, StandardCharsets.ISO_8859_1);
	}

	/** What Linux knows of a segment. @return {@link Controller#GENERIC}, in no space of its own, if nothing special */
	McfgQuirk quirk(int segment) {
		return McfgQuirk.KNOWN.stream().filter(quirk -> quirk.isOf(this, segment)).findFirst()
				.orElseGet(() -> new McfgQuirk(oem, table, revision, Set.of(segment), Controller.GENERIC, Optional.empty()));
	}
}
