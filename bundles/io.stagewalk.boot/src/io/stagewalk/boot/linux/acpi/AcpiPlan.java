package io.stagewalk.boot.linux.acpi;

import java.util.List;
import java.util.Optional;

import io.stagewalk.aml.syntax.AmlTable;
import io.stagewalk.boot.linux.PciScan;
import io.stagewalk.memory.AddressRange;

/**
 * What Linux finds when it looks for devices in ACPI.
 *
 * @param blocks tables that hold AML, in the order in which they are loaded
 * @param spaces windows of PCI configuration space that the MCFG names
 * @param present functions of PCI devices that answer
 */
public record AcpiPlan(List<DefinitionBlock> blocks, List<PciScan.Ecam> spaces, List<PciScan.Present> present) {

	/** @param place where Dom0 finds it; nothing if nobody says where in the initrd it is */
	public record DefinitionBlock(AmlTable table, Optional<AddressRange> place) {
	}

	public AcpiPlan {
		blocks = List.copyOf(blocks);
		spaces = List.copyOf(spaces);
		present = List.copyOf(present);
	}
}
