package io.stagewalk.boot.machine;

import io.stagewalk.memory.AddressRange;

/**
 * How Linux gets at the configuration space behind a root bridge. Most controllers have a page for each function, and take accesses of
 * any size; of those that do not, Linux knows each by the names in the MCFG.
 *
 * @see "Linux, include/linux/pci-ecam.h: struct pci_ecam_ops; drivers/acpi/pci_mcfg.c: mcfg_quirks"
 */
public sealed interface EcamOps {
	/** What every controller should be. */
	EcamOps GENERIC = new Ecam(Narrow.NONE);

	/** Which accesses of less than 32 bits become such of 32 bits. */
	enum Narrow {
		NONE, READS, ALL
	}

	/** A page for each function. */
	record Ecam(Narrow narrow) implements EcamOps {
	}

	/**
	 * Of the first bus there is only device 0, and its registers are elsewhere: one page for all of its functions.
	 *
	 * @param narrow accesses of the first bus
	 */
	record RootPort(AddressRange registers, Narrow narrow) implements EcamOps {
	}

	/**
	 * Two windows of 64 KiB, for the root port and for all that is behind it; of which function the second is, a register says that is
	 * written, and read back, before each access.
	 *
	 * @param registers of the controller
	 * @see "Linux, drivers/pci/controller/pci-xgene.c: xgene_pcie_map_bus"
	 */
	record XGene(AddressRange registers) implements EcamOps {
	}

	/**
	 * One window for all functions, translated before each access; the root port and what translates are in the same window.
	 *
	 * @see "Linux, drivers/pci/controller/dwc/pcie-tegra194-acpi.c: tegra194_map_bus"
	 */
	record Tegra194() implements EcamOps {
	}

	/**
	 * 64 KiB for each function; the root port answers through a register that is told which of its own is wanted.
	 *
	 * @param registers of the controller
	 * @see "Linux, drivers/pci/controller/pci-thunder-pem.c: thunder_pem_config_read"
	 */
	record ThunderPem(AddressRange registers) implements EcamOps {
		/** log2 of what a bus takes, in bytes. */
		public static final int BUS_SHIFT = 24;
	}
}
