package io.stagewalk.boot.linux.acpi;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.stagewalk.aml.syntax.AmlTable;
import io.stagewalk.aml.value.Data;
import io.stagewalk.boot.linux.Dom0Plan;
import io.stagewalk.boot.linux.pci.ConfigSpaces;
import io.stagewalk.boot.machine.Acpica;
import io.stagewalk.memory.AddressRange;

/**
 * What Linux finds when it looks for devices in ACPI.
 *
 * @param blocks tables that hold AML, in the order in which they are loaded
 * @param spaces what Linux keeps of the MCFG
 * @param tables what drivers find in other tables
 * @param processors of Dom0, and what their interrupts come from
 */
public record AcpiPlan(List<DefinitionBlock> blocks, ConfigSpaces spaces, Drivers tables, Dom0Plan.Processors processors) {

	/**
	 * What drivers find beside the namespace.
	 *
	 * @param nvdimms     the structures of the NFIT, if Dom0 has one
	 * @param startMethod of the TPM2 table, 0 if there is none
	 * @param driven      functions of PCI that a driver takes, each with the driver's name
	 */
	public record Drivers(Optional<Data> nvdimms, Data startMethod, Map<Acpica.Function, String> driven) {
		public Drivers {
			driven = Map.copyOf(driven);
		}
	}

	/** @param place where Dom0 finds it; nothing if nobody says where in the initrd it is */
	public record DefinitionBlock(AmlTable table, Optional<AddressRange> place) {
	}

	public AcpiPlan {
		blocks = List.copyOf(blocks);
	}
}
