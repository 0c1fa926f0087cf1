package io.stagewalk.scenario;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.StreamID;
import io.stagewalk.trace.SourceLine;
import io.stagewalk.translation.Access;

/** One line of a scenario. */
public sealed interface Statement {

	/** Where it stands. */
	SourceLine source();

	/**
	 * What another file says, as if its lines stood here: {@code include parts/memory.scenario}.
	 *
	 * @param file relative to the folder of the file in which this stands
	 */
	record Include(SourceLine source, String file) implements Statement {
	}

	/**
	 * Which machine: {@code platform tables}, or {@code platform memory.raw at 0x40000000}.
	 *
	 * @param path of its ACPI tables, a folder or a file, relative to the scenario's own folder
	 * @param base of the first byte of a raw memory image; of nothing else
	 */
	record Platform(SourceLine source, String path, Optional<PA> base) implements Statement {
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

	/**
	 * A change of the platform's tables before anybody sees them: {@code transform hide \\_SB.PCI0}.
	 *
	 * @param text of the transformation, on one line as written; what it means is not known here
	 */
	record Transform(SourceLine source, String text) implements Statement {
	}

	/** How Xen was built: {@code xen-build no-its}. */
	record XenBuild(SourceLine source, ItsDriver its) implements Statement {

		/** CONFIG_HAS_ITS. */
		public enum ItsDriver {
			/** Dom0 has virtual ITSs, if the version knows them. */
			BUILT_IN,
			/** Xen knows nothing of ITSs: Dom0 has none, and their registers are not denied to it. */
			LEFT_OUT
		}
	}

	/** {@code xen-command-line "acpi=force"}. */
	record XenCommandLine(SourceLine source, String text) implements Statement {
	}

	/** What device tree the firmware hands to Xen: {@code device-tree full}. */
	record DeviceTree(SourceLine source, Kind kind) implements Statement {

		/** What is in it. */
		public enum Kind {
			/** {@code /chosen} and nothing else. */
			STUB,
			/** A description of the machine. */
			FULL
		}
	}

	/** Xen denies Dom0 more than its version does: {@code deny 0xbc2b4000..0xbc2b4fff refused}. */
	record Deny(SourceLine source, AddressRange range, Answer answer) implements Statement {

		/** What a hypercall says that asks for it. */
		public enum Answer {
			/** 0, as of all that Xen denies. */
			IGNORED,
			/** An error. */
			REFUSED
		}
	}

	/** {@code linux-command-line "acpi=force earlycon"}. */
	record LinuxCommandLine(SourceLine source, String text) implements Statement {
	}

	/**
	 * Modules of Dom0's kernel that the init process loads: {@code modules nfit nvme}.
	 *
	 * @param names at least one, in the order in which they are loaded, as written; what they do is not known here
	 */
	record Modules(SourceLine source, List<String> names) implements Statement {
		public Modules {
			names = List.copyOf(names);
		}

		/** A module's own name, in which the kernel takes a hyphen for an underscore. */
		public static String canonical(String name) {
			return name.replace('-', '_');
		}
	}

	/** {@code smmu shared-stage2}, {@code smmu dom0-stage1 stall}. */
	record Smmu(SourceLine source, SmmuVariant variant, FaultModel faults) implements Statement {

		/**
		 * What becomes of an access that is not translated.
		 *
		 * @see "SMMUv3 IHI 0070, 3.12"
		 */
		public enum FaultModel {
			/** It ends, and an event is recorded. */
			TERMINATE,
			/** It waits for software to let it go on or end it. */
			STALL
		}
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

	/**
	 * A range of the firmware's memory map: {@code efi-memory 0x40000000..0x5fffffff conventional wb}.
	 *
	 * @param range         whole pages
	 * @param cacheability how it may be reached; empty if nothing is said of it
	 * @see "UEFI 2.10, 7.2.3, EFI_MEMORY_DESCRIPTOR"
	 */
	record EfiMemory(SourceLine source, AddressRange range, EfiMemoryType type, Set<EfiMemoryType.Cacheability> cacheability)
			implements Statement {
		public EfiMemory {
			cacheability = Set.copyOf(cacheability);
		}
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
	 * A function that is there to be found: {@code pci 0000:00:03.0 edu}, {@code pci 0000:00:1f.0 multifunction},
	 * {@code pci 0000:00:01.0 bridge 1-3 port}.
	 *
	 * @param name   by which other statements call it
	 * @param bridge if it is one
	 */
	record PciFunction(SourceLine source, PciAddress address, Optional<String> name, Layout layout, Optional<Bridge> bridge)
			implements Statement {

		/** Whether a name or an address, written in whatever way, means it. */
		boolean isCalled(String nameOrAddress) {
			return name.filter(nameOrAddress::equals).isPresent() || PciAddress.of(nameOrAddress).filter(address::equals).isPresent();
		}

		/** Bit 7 of the header type: whether to look for further functions of the device. */
		public enum Layout {
			SINGLE, MULTI
		}

		/**
		 * The buses behind a bridge, as firmware numbered them.
		 *
		 * @param secondary   the bus right behind it, 1 to 255
		 * @param subordinate the last one behind it, not below the secondary
		 */
		public record Bridge(int secondary, int subordinate, Kind kind) {

			/** What leads there. */
			public enum Kind {
				/** A bus with up to 32 devices. */
				BUS,
				/** A root port or downstream port of PCI Express: one device is at its other end. */
				PORT
			}
		}
	}

	/**
	 * A window of a PCI function's registers or memory: {@code bar edu 0 0x10000000..0x100fffff}.
	 *
	 * @param function its name or its address as written; {@link Scenario#function} finds it
	 * @param index    0 to 5
	 * @param range    a power of two bytes, at a multiple of it
	 */
	record Bar(SourceLine source, String function, int index, AddressRange range) implements Statement {
	}

	/**
	 * Which driver takes a PCI function: {@code driver 0000:00:01.0 virtio_pci}.
	 *
	 * @param function its name or its address as written; {@link Scenario#function} finds it
	 * @param module   the module that the driver is in, as written, whether it is part of the kernel or not
	 */
	record Driver(SourceLine source, String function, String module) implements Statement {
	}

	/**
	 * A device of the ACPI namespace that transfers by itself: {@code component \\_SB.AHC0 sata}.
	 *
	 * @param path   absolute; segments that are shorter than four characters mean the same as those that are filled up with underscores
	 * @param name   by which other statements call it
	 * @param stream which of its StreamIDs its transfers have, where the IORT gives it several; else the first
	 */
	record Component(SourceLine source, String path, String name, Optional<StreamID> stream) implements Statement {
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

	/**
	 * What is to hold: {@code expect not mapped 0x04000000}.
	 *
	 * @param placement at which point of the boot; empty if where the line stands among what happens after it
	 * @param text      of the expectation, its words as written
	 */
	record Expect(SourceLine source, Optional<Placement> placement, String text, Expectation expectation) implements Statement {
	}

	/** Something that happens, after the boot or at a point of it. */
	sealed interface Action extends Statement {

		/** When, and in whose sequence. */
		Context context();

		/** Where within the boot; empty if it happens after it. */
		default Optional<Placement> placement() {
			return context().placement();
		}
	}

	/** Linux maps device memory in its stage 1: {@code cpu 0 ioremap 0x04000000 0x1000}. */
	record CpuMap(SourceLine source, Context context, int cpu, AddressRange range) implements Action {
	}

	/**
	 * A CPU of Dom0 touches memory: {@code cpu 0 read 0x04000000 4}.
	 *
	 * @param access  READ or WRITE
	 * @param address a multiple of the size
	 * @param size    1, 2, 4 or 8 bytes
	 */
	record CpuAccess(SourceLine source, Context context, int cpu, Access access, IPA address, int size) implements Action {
	}

	/**
	 * Dom0 asks Xen by a hypercall to map device memory, one to one: {@code cpu 0 map 0x04000000 0x1000}.
	 *
	 * @param range whole pages
	 * @see "xen/include/public/memory.h:XENMEM_add_to_physmap_range, XENMAPSPACE_dev_mmio"
	 */
	record MapHypercall(SourceLine source, Context context, int cpu, AddressRange range) implements Action {
	}

	/**
	 * Dom0 asks Xen by a hypercall to take pages away: {@code cpu 0 unmap 0x04000000 0x1000}.
	 *
	 * @param range whole pages
	 * @see "xen/include/public/memory.h:XENMEM_remove_from_physmap"
	 */
	record UnmapHypercall(SourceLine source, Context context, int cpu, AddressRange range) implements Action {
	}

	/**
	 * A device reaches memory by itself: {@code dma edu read 0x04000000 64}.
	 *
	 * @param device name of a PCI function or a component of this scenario
	 * @param access READ or WRITE, as seen from the memory
	 */
	record Dma(SourceLine source, Context context, String device, Access access, AddressRange range) implements Action {
	}

	/**
	 * A device signals an interrupt by a write to where its MSI address points: {@code msi edu}.
	 *
	 * @param device name of a PCI function or a component of this scenario
	 */
	record Msi(SourceLine source, Context context, String device) implements Action {
	}

	/**
	 * A function appears that was not there when the machine booted, and Linux finds it: {@code plug nic}.
	 *
	 * @param device name of a PCI function of this scenario
	 */
	record Plug(SourceLine source, Context context, String device) implements Action {
	}
}
