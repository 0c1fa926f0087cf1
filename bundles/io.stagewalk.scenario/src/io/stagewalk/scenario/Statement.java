package io.stagewalk.scenario;

import java.util.List;
import java.util.Optional;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.PA;
import io.stagewalk.trace.SourceLine;
import io.stagewalk.translation.Access;

/** One line of a scenario. */
public sealed interface Statement {

	/** Where it stands. */
	SourceLine source();

	/**
	 * Which machine: {@code platform tables}.
	 *
	 * @param folder of its ACPI tables, relative to the scenario's own folder
	 */
	record Platform(SourceLine source, String folder) implements Statement {
	}

	/**
	 * A table that Linux takes from its initrd, unknown to Xen: {@code initrd-table initrd/bert.aml at 0x7fef9136}.
	 *
	 * @param file    relative to the scenario's own folder
	 * @param address in Dom0's RAM, where Linux keeps it
	 */
	record InitrdTable(SourceLine source, String file, Optional<PA> address) implements Statement {
	}

	/** Which Xen: {@code xen 4.20.4}. */
	record XenVersion(SourceLine source, String version) implements Statement {
	}

	/** Which Linux is Dom0's kernel: {@code linux 6.1}. */
	record LinuxVersion(SourceLine source, String version) implements Statement {
	}

	/** {@code smmu shared-stage2}. */
	record Smmu(SourceLine source, SmmuVariant variant) implements Statement {
	}

	/**
	 * Who maps device memory for Dom0, and when: {@code policy on-fault}.
	 *
	 * @param name one name, or several joined by {@code +}; which there are is not known here
	 */
	record Policy(SourceLine source, String name) implements Statement {
	}

	/**
	 * {@code cpus 2}.
	 *
	 * @param count of Dom0's virtual CPUs, 1 to {@link Forms#MAX_CPUS}
	 */
	record Cpus(SourceLine source, int count) implements Statement {
	}

	/**
	 * {@code pa-bits 44}.
	 *
	 * @param bits of a physical address: one of the sizes that ID_AA64MMFR0_EL1.PARange can say
	 */
	record PhysicalAddressBits(SourceLine source, int bits) implements Statement {
	}

	/** A bank of Dom0's RAM, whole pages, mapped 1:1: {@code dom0-ram 0x60000000..0x7fffffff}. */
	record Dom0Ram(SourceLine source, AddressRange range) implements Statement {
	}

	/** Memory that the firmware calls EfiACPIReclaimMemory: {@code acpi-memory 0xbc430000..0xbc43ffff}. */
	record AcpiMemory(SourceLine source, AddressRange range) implements Statement {
	}

	/** Where Xen's own pages come from, translation tables among them: {@code xen-heap 0xb0000000..0xb3ffffff}. */
	record XenHeap(SourceLine source, AddressRange range) implements Statement {
	}

	/** The tables that Xen makes for Dom0: {@code crafted 0xbc2b4000 -> 0xbc754000}. */
	record CraftedTables(SourceLine source, IPA guest, PA machine) implements Statement {
	}

	/** The page that Xen shares with Dom0: {@code shared-info 0x626eb000 -> 0xbc76f000}. */
	record SharedInfo(SourceLine source, IPA guest, PA machine) implements Statement {
	}

	/** Frames that Dom0 gives back: {@code ballooned 0x626ec000..0x6272bfff}. */
	record Ballooned(SourceLine source, AddressRange range) implements Statement {
	}

	/** The first frame of the grant table: {@code grant-table 0x626ec000 -> 0xbc758000}. */
	record GrantTable(SourceLine source, IPA guest, PA machine) implements Statement {
	}

	/**
	 * A function that is there to be found: {@code pci 0000:00:03.0 edu}, {@code pci 0000:00:1f.0 multifunction}.
	 *
	 * @param name by which other statements call it
	 */
	record PciFunction(SourceLine source, PciAddress address, Optional<String> name, Layout layout) implements Statement {

		/** Bit 7 of the header type: whether to look for further functions of the device. */
		public enum Layout {
			SINGLE, MULTI
		}
	}

	/**
	 * A platform device with its resources: {@code device \_SB.OPR0 0x04020000..0x04021fff}.
	 *
	 * @param path      in the ACPI namespace, or the name of a device that Linux makes from another table
	 * @param resources what its {@code _CRS} says; at least one
	 */
	record AcpiDevice(SourceLine source, String path, List<AddressRange> resources) implements Statement {
		public AcpiDevice {
			resources = List.copyOf(resources);
		}
	}

	/**
	 * Memory that AML reads: {@code operation-region \_SB.OPR0.BIGR 0x04010000..0x0402ffff reads 0x0 0x1f000}.
	 *
	 * @param reads offsets into the range, in the order in which {@code _INI} reads them; empty if it is never touched
	 */
	record OperationRegion(SourceLine source, String path, AddressRange range, List<Long> reads) implements Statement {
		public OperationRegion {
			reads = List.copyOf(reads);
		}
	}

	/**
	 * What stands in memory, 0 otherwise: {@code memory 0x04001000 0xffffffff}.
	 *
	 * @param address a multiple of 8
	 * @param value   a doubleword
	 */
	record Memory(SourceLine source, PA address, long value) implements Statement {
	}

	/** Here the machine boots: {@code boot}. */
	record Boot(SourceLine source) implements Statement {
	}

	/** Something that happens, after the boot or at a point of it. */
	sealed interface Action extends Statement {

		/** Where within the boot; empty if it happens after it, in the order of the lines. */
		Optional<Placement> placement();
	}

	/** Linux maps device memory in its stage 1: {@code cpu 0 ioremap 0x04000000 0x1000}. */
	record CpuMap(SourceLine source, Optional<Placement> placement, int cpu, AddressRange range) implements Action {
	}

	/**
	 * A CPU of Dom0 touches memory: {@code cpu 0 read 0x04000000 4}.
	 *
	 * @param access  READ or WRITE
	 * @param address a multiple of the size
	 * @param size    1, 2, 4 or 8 bytes
	 */
	record CpuAccess(SourceLine source, Optional<Placement> placement, int cpu, Access access, IPA address, int size)
			implements Action {
	}

	/**
	 * A device reaches memory by itself: {@code dma edu read 0x04000000 64}.
	 *
	 * @param device name of a PCI function of this scenario
	 * @param access READ or WRITE, as seen from the memory
	 */
	record Dma(SourceLine source, Optional<Placement> placement, String device, Access access, AddressRange range)
			implements Action {
	}
}
