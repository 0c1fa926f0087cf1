package io.stagewalk.acpi.region;

import io.stagewalk.acpi.TableField;
import io.stagewalk.memory.AddressRange;

/**
 * A range of device memory, or of memory that is reached in the same way, that a table names.
 *
 * @param range   physical addresses
 * @param purpose what it is
 * @param detail  which of its kind, for people; may be empty
 * @param source  the table and field that name it
 * @param knownTo who can know of it
 */
public record Region(AddressRange range, Purpose purpose, String detail, TableField source, Knowledge knownTo) {

	/** What a region is, and how Linux maps it at stage 1. */
	public enum Purpose {
		GICD("GIC distributor", Attributes.DEVICE_nGnRE),
		GICR("GIC redistributors", Attributes.DEVICE_nGnRE),
		GICC("GIC CPU interface", Attributes.DEVICE_nGnRE),
		GICV("GIC virtual CPU interface", Attributes.DEVICE_nGnRE),
		GICH("GIC virtual interface control", Attributes.DEVICE_nGnRE),
		ITS("GIC ITS", Attributes.DEVICE_nGnRE),
		GICV2M("GICv2m frame", Attributes.DEVICE_nGnRE),
		LOCAL_APIC("local APIC", Attributes.DEVICE_nGnRE),
		IO_APIC("I/O APIC", Attributes.DEVICE_nGnRE),
		TIMER("generic timer", Attributes.DEVICE_nGnRE),
		WATCHDOG("generic watchdog", Attributes.DEVICE_nGnRE),
		/** {@code pci_remap_cfgspace} on arm64. */
		ECAM("PCI configuration space", Attributes.DEVICE_nGnRnE),
		UART("serial console", Attributes.DEVICE_nGnRE),
		DEBUG_PORT("debug port", Attributes.DEVICE_nGnRE),
		SMMU("SMMU registers", Attributes.DEVICE_nGnRE),
		PMCG("SMMU performance counters", Attributes.DEVICE_nGnRE),
		/** {@code bert_init} takes {@code ioremap_cache}. */
		BOOT_ERROR_REGION("boot error region", Attributes.NORMAL_WRITE_BACK),
		ERROR_STATUS("hardware error register", Attributes.BY_MEMORY_MAP),
		FIXED_REGISTER("ACPI fixed register", Attributes.BY_MEMORY_MAP),
		/** {@code acpi_os_map_generic_address} maps registers of ERST and EINJ. */
		ERROR_SERIALIZATION("error serialization register", Attributes.BY_MEMORY_MAP),
		ERROR_INJECTION("error injection register", Attributes.BY_MEMORY_MAP),
		ERROR_RECORDS("RAS error records", Attributes.DEVICE_nGnRE),
		/** {@code pcc_mbox_probe} takes {@code acpi_os_ioremap}. */
		CHANNEL("platform communication channel", Attributes.BY_MEMORY_MAP),
		TPM("TPM", Attributes.DEVICE_nGnRE),
		PMU("CoreSight PMU", Attributes.DEVICE_nGnRE),
		MSC("MPAM memory system component", Attributes.DEVICE_nGnRE),
		IOMMU("IOMMU registers", Attributes.DEVICE_nGnRE),
		WATCHDOG_REGISTER("watchdog register", Attributes.DEVICE_nGnRE),
		EMBEDDED_CONTROLLER("embedded controller", Attributes.DEVICE_nGnRE),
		IPMI("IPMI interface", Attributes.DEVICE_nGnRE),
		/** {@code nvdimm_map_flush} takes {@code ioremap}. */
		FLUSH_HINT("NVDIMM flush hint", Attributes.DEVICE_nGnRE),
		CXL("CXL registers", Attributes.DEVICE_nGnRE),
		DMA_CONTROLLER("DMA controller", Attributes.DEVICE_nGnRE);

		private final String description;
		private final Attributes attributes;

		Purpose(String description, Attributes attributes) {
			this.description = description;
			this.attributes = attributes;
		}

		public String description() {
			return description;
		}

		public Attributes attributes() {
			return attributes;
		}
	}

	/** Memory type. @see "Arm ARM DDI 0487, B2.10 Memory types and attributes" */
	public enum Attributes {
		DEVICE_nGnRnE("Device-nGnRnE"),
		DEVICE_nGnRE("Device-nGnRE"),
		NORMAL_WRITE_BACK("Normal Write-Back"),
		/** As {@code acpi_os_ioremap} finds it in the EFI memory map: Normal where that says WB, Device where it says nothing. */
		BY_MEMORY_MAP("by the EFI memory map");

		private final String description;

		Attributes(String description) {
			this.description = description;
		}

		public String description() {
			return description;
		}
	}

	/** Who can know of a region. */
	public enum Knowledge {
		/** A table of the firmware names it, and Dom0 sees that table or one that says the same. */
		XEN_AND_DOM0("Xen and Dom0"),
		/** A table of the firmware names it, but it is not in what Xen gives Dom0. */
		XEN("Xen only"),
		/** A table that only Dom0 has names it. */
		DOM0("Dom0 only");

		private final String description;

		Knowledge(String description) {
			this.description = description;
		}

		public String description() {
			return description;
		}
	}

	/** The memory type that Linux is expected to map it with. */
	public Attributes attributes() {
		return purpose.attributes();
	}
}
