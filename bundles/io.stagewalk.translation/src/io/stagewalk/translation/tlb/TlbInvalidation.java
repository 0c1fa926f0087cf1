package io.stagewalk.translation.tlb;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.translation.Regime;

/**
 * An invalidation of cached translations, by its scope: made by a TLBI instruction ({@link TlbiOperation}) or by a command
 * to an SMMU ({@link SmmuTlbCommand}). What the architecture merely allows to go is not removed.
 *
 * @param name  of the instruction or command, without its shareability domain: {@code VAE1}, {@code CMD_TLBI_NH_VA}
 * @param kinds which cached translations it is about
 * @see "Arm ARM DDI 0487, D8.17 TLB maintenance"
 */
public record TlbInvalidation(String name, Regime regime, Set<TlbEntry.Kind> kinds, Owner owner, Where where) {

	/** How an ASID selects. */
	public enum AsidMatch {
		/** It does not. */
		ANY,
		/** Translations of the ASID, not the global ones. */
		NON_GLOBAL,
		/** Translations of the ASID, and the global ones. */
		WITH_GLOBAL
	}

	/**
	 * Whose translations.
	 *
	 * @param vmid empty for all
	 */
	public record Owner(OptionalInt vmid, int asid, AsidMatch match) {
		/** Everybody's. */
		public static final Owner ALL = new Owner(OptionalInt.empty(), 0, AsidMatch.ANY);

		/** All of a virtual machine. */
		public static Owner ofVmid(int vmid) {
			return new Owner(OptionalInt.of(vmid), 0, AsidMatch.ANY);
		}

		boolean owns(TlbTag tag) {
			boolean machine = vmid.isEmpty() || tag.vmid().isEmpty() || tag.vmid().equals(vmid);
			return machine && switch (match) {
				case ANY -> true;
				case NON_GLOBAL -> tag.asid().isPresent() && tag.asid().getAsInt() == asid;
				case WITH_GLOBAL -> tag.asid().isEmpty() || tag.asid().getAsInt() == asid;
			};
		}
	}

	/** Which descriptors of a walk. */
	public enum Levels {
		/** All on the way. */
		ALL,
		/** Blocks and pages, but not the tables above them. */
		LAST
	}

	/**
	 * Which addresses.
	 *
	 * @param addresses empty for all
	 * @param ttl       the level of the leaf, where software promises it; another level's translation may stay
	 */
	public record Where(Optional<AddressRange> addresses, Levels levels, OptionalInt ttl) {
		/** Everywhere. */
		public static final Where ALL = new Where(Optional.empty(), Levels.ALL, OptionalInt.empty());

		/** Whether a leaf of a level, which translates those addresses, is within. */
		public boolean reaches(AddressRange input, int level) {
			return addresses.map(input::overlaps).orElse(true) && (ttl.isEmpty() || ttl.getAsInt() == level);
		}
	}

	public TlbInvalidation {
		kinds = Set.copyOf(kinds);
	}

	/** Whether it is about cached translations of that kind and owner. */
	public boolean concerns(TlbEntry.Kind kind, TlbTag tag) {
		return kinds.contains(kind) && tag.regime() == regime && owner.owns(tag);
	}

	/** Whether it removes a cached translation, or some of what the Contiguous bit joined. */
	public boolean removes(TlbEntry entry) {
		return concerns(entry.kind(), entry.tag()) && where.reaches(entry.input(), entry.level());
	}

	@Override
	public String toString() {
		return name + where.addresses().map(range -> " " + range).orElse("");
	}
}
