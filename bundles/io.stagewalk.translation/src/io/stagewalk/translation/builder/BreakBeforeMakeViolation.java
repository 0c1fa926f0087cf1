package io.stagewalk.translation.builder;

import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.translation.Descriptor;

/**
 * A descriptor was made valid while a TLB may hold another from before, and the two together are more than the architecture
 * lets software ask for.
 *
 * @param write  that made it valid
 * @param rule   what differs
 * @param input  the input addresses that both translate
 * @param cached the descriptor that may be cached
 * @param level  of the cached descriptor
 * @param fault  what software left out
 * @see "Arm ARM DDI 0487, D8.17.1 Using break-before-make when updating translation table entries"
 */
public record BreakBeforeMakeViolation(DescriptorWrite write, Rule rule, AddressRange input, long cached, int level,
		Fault fault) {

	/** What must not change without break-before-make. */
	public enum Rule {
		/** Two addresses would be accessed through one; allowed only where both are read-only and hold the same. */
		OUTPUT_ADDRESS("the output address changes"),
		/** Caches may lose coherency. */
		MEMORY_TYPE("the memory type or cacheability changes"),
		/** Caches may lose coherency. */
		SHAREABILITY("the shareability changes"),
		/** A TLB may come to hold two sizes for one address; FEAT_BBM relaxes it. */
		BLOCK_SIZE("a table takes the place of a block, or a block that of a table"),
		/** As {@link #BLOCK_SIZE}: the bit joins descriptors to a larger one. */
		CONTIGUOUS("the Contiguous bit changes"),
		/** The global and the non-global translation may both be found. */
		GLOBAL("a translation becomes global that was not"),
		/** The walk may go on in either table. What the tables hold is not compared. */
		NEXT_TABLE("another table takes the place of a table");

		private final String text;

		Rule(String text) {
			this.text = text;
		}

		public String text() {
			return text;
		}
	}

	/** Which part of the sequence is missing. */
	public enum Fault {
		/** The live entry was changed as it stood. */
		NOT_BROKEN("without its being invalid in between"),
		/** It was made invalid, but what is cached of it not invalidated. */
		NOT_INVALIDATED("without a TLB invalidation in between");

		private final String text;

		Fault(String text) {
			this.text = text;
		}

		public String text() {
			return text;
		}
	}

	@Override
	public String toString() {
		return rule.text + " " + fault.text + ": " + write + ", while L" + level + " " + Descriptor.text(cached)
				+ " may be cached for " + Address.text(input.first());
	}
}
