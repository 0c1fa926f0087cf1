package io.stagewalk.acpi.iort;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import io.stagewalk.memory.PA;

/**
 * A node of the IORT. {@code offset} counts bytes from the start of the table and is the node's identity: mappings refer
 * to it.
 *
 * @see "IO Remapping Table, DEN0049E.b, table 3"
 */
public sealed interface IortNode {

	int offset();

	List<IdMapping> mappings();

	/** What the node is, for people. */
	String description();

	/**
	 * Number of the mapping that stands for the node's own interrupts, and takes no IDs that come in.
	 *
	 * @see "drivers/acpi/arm64/iort.c:iort_get_id_mapping_index"
	 */
	default OptionalInt ownMapping() {
		return OptionalInt.empty();
	}

	/** An SMMU: what StreamIDs belong to. */
	sealed interface Smmu extends IortNode {
		PA base();

		/** Bytes of its registers, at least 1. */
		long length();
	}

	/** ITSs, by the IDs that the MADT gives them. */
	record ItsGroup(int offset, List<Long> identifiers) implements IortNode {
		public ItsGroup {
			identifiers = List.copyOf(identifiers);
		}

		@Override
		public List<IdMapping> mappings() {
			return List.of();
		}

		@Override
		public String description() {
			return "ITS group";
		}
	}

	/** @param name the device's path in the ACPI namespace */
	record NamedComponent(int offset, List<IdMapping> mappings, String name) implements IortNode {
		public NamedComponent {
			mappings = List.copyOf(mappings);
		}

		@Override
		public String description() {
			return "named component " + name;
		}
	}

	/** @param segment PCI segment number */
	record RootComplex(int offset, List<IdMapping> mappings, long segment) implements IortNode {
		public RootComplex {
			mappings = List.copyOf(mappings);
		}

		@Override
		public String description() {
			return "root complex of segment " + segment;
		}
	}

	/**
	 * SMMUv1 or v2.
	 *
	 * @param length the table's span, or one page where it is 0
	 */
	record SmmuV2(int offset, List<IdMapping> mappings, PA base, long length, long model) implements Smmu {
		public SmmuV2 {
			mappings = List.copyOf(mappings);
		}

		@Override
		public String description() {
			return "SMMUv1/v2 at " + base;
		}
	}

	/**
	 * SMMUv3.
	 *
	 * @param vatos the VATOS page; empty where there is none
	 * @param model 2 is the Cavium ThunderX2, which has no second register page
	 */
	record SmmuV3(int offset, List<IdMapping> mappings, PA base, Optional<PA> vatos, long model, OptionalInt ownMapping)
			implements Smmu {
		/** Register pages 0 and 1, of 64 KiB each. */
		private static final long LENGTH = 2 * 0x10000L;
		private static final long CAVIUM_LENGTH = 0x10000;
		private static final int CAVIUM_CN99XX = 2;
		public SmmuV3 {
			mappings = List.copyOf(mappings);
		}

		@Override
		public long length() {
			return model == CAVIUM_CN99XX ? CAVIUM_LENGTH : LENGTH;
		}

		@Override
		public String description() {
			return "SMMUv3 at " + base;
		}
	}

	/**
	 * Performance monitor counter group of an SMMUv3.
	 *
	 * @param page1     empty in revision 0 of the node; address 0 where firmware of a later one knows none
	 * @param reference offset of the node that it counts for
	 */
	record Pmcg(int offset, List<IdMapping> mappings, PA page0, Optional<PA> page1, long reference, OptionalInt ownMapping)
			implements IortNode {
		public Pmcg {
			mappings = List.copyOf(mappings);
		}

		@Override
		public String description() {
			return "PMCG at " + page0;
		}
	}

	/**
	 * RMR: memory that devices go on to use while the SMMU is set up. Its mappings do not map: their outputs are the StreamIDs
	 * of those devices.
	 */
	record ReservedMemory(int offset, List<IdMapping> mappings, List<Memory> memory) implements IortNode {
		public ReservedMemory {
			mappings = List.copyOf(mappings);
			memory = List.copyOf(memory);
		}

		@Override
		public String description() {
			return "reserved memory " + (memory.isEmpty() ? "of no range"
					: memory.getFirst() + (memory.size() == 1 ? "" : " and " + (memory.size() - 1) + " more"));
		}
	}

	/**
	 * A range of reserved memory, as the table has it.
	 *
	 * @param length bytes, unsigned; firmware may say 0, or pass the end of the address space
	 */
	record Memory(PA base, long length) {
		/** The address of the last byte; where the length says nonsense, the base and the length. */
		@Override
		public String toString() {
			long last = base.value() + length - 1;
			return length == 0 || Long.compareUnsigned(last, base.value()) < 0 ? base + " of 0x" + Long.toHexString(length) + " bytes"
					: base + ".." + new PA(last);
		}
	}

	/**
	 * Interrupt wire bridge of a GICv5: wires that become messages to an ITS.
	 *
	 * @param name its path in the ACPI namespace
	 */
	record WireBridge(int offset, List<IdMapping> mappings, PA base, String name) implements IortNode {
		public WireBridge {
			mappings = List.copyOf(mappings);
		}

		@Override
		public String description() {
			return "interrupt wire bridge " + name;
		}
	}

	/** A node of another type. */
	record Other(int offset, int type, List<IdMapping> mappings) implements IortNode {
		public Other {
			mappings = List.copyOf(mappings);
		}

		@Override
		public String description() {
			return "node of type " + type;
		}
	}
}
