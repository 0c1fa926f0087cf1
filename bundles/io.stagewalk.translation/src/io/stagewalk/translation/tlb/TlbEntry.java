package io.stagewalk.translation.tlb;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.VA;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.MemoryAttributes;
import io.stagewalk.translation.Privilege;

/**
 * One cached translation.
 *
 * @param input      the input addresses, a power of two of bytes: of a block, a page, or all that the Contiguous bit joins
 * @param block      how many bytes of the input one descriptor gives: not all where the Contiguous bit joins several
 * @param output     the output for the first of them: an IPA for {@link Kind#STAGE1} above stage 2, else a PA
 * @param level      of the leaf; of the two leaves of {@link Kind#COMBINED} that of stage 1, if it translates
 * @param attributes as the stages that it is of give them
 * @param permitted  what may be done
 */
public record TlbEntry(Kind kind, TlbTag tag, AddressRange input, long block, Address output, int level,
		MemoryAttributes attributes, Permitted permitted) {

	/** Which stages a cached translation is of. */
	public enum Kind {
		/** From a VA by stage 1 alone. */
		STAGE1,
		/** From an IPA by stage 2. */
		STAGE2,
		/** From a VA to a PA, by both. */
		COMBINED
	}

	/**
	 * The accesses that the tables permitted when the entry was made.
	 *
	 * @param bits bit {@link Access#ordinal} for privileged, and three bits further up for unprivileged accesses
	 */
	public record Permitted(int bits) {
		static final Permitted NOTHING = new Permitted(0);

		Permitted with(Access access, Privilege privilege) {
			return new Permitted(bits | bit(access, privilege));
		}

		public boolean permits(Access access, Privilege privilege) {
			return (bits & bit(access, privilege)) != 0;
		}

		private static int bit(Access access, Privilege privilege) {
			return 1 << access.ordinal() + (privilege == Privilege.UNPRIVILEGED ? Access.values().length : 0);
		}
	}

	/**
	 * What an invalidation that concerns the entry has to leave of it. The Contiguous bit makes no difference to that: what
	 * each of the joined descriptors gives goes by itself.
	 *
	 * @param addresses that are invalidated; empty for all
	 * @see "Arm ARM DDI 0487, D8.17.6 Operation of the TLB maintenance instructions"
	 */
	List<TlbEntry> without(Optional<AddressRange> addresses) {
		var left = new ArrayList<TlbEntry>();
		for (long offset = 0; addresses.isPresent() && offset < input.length(); offset += block) {
			var part = AddressRange.ofLength(input.first() + offset, block);
			if (!part.overlaps(addresses.get())) {
				var to = output(new VA(part.first()));
				left.add(new TlbEntry(kind, tag, part, block, to, level, attributes, permitted));
			}
		}
		return left;
	}

	/** The output for an address of the input. */
	public Address output(Address address) {
		long value = output.value() + (address.value() - input.first());
		return output instanceof IPA ? new IPA(value) : new PA(value);
	}
}
