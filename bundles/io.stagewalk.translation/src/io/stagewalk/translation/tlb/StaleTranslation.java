package io.stagewalk.translation.tlb;

import java.util.Optional;

import io.stagewalk.memory.Address;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.translation.TranslationRegime;

/**
 * A cached translation that the tables in memory no longer give.
 *
 * @param address for which it was looked up: a VA, or an IPA if the entry is of stage 2
 * @param cached  what the TLB says
 * @param now     what an entry made at this moment would say; empty if the tables translate no access to the address
 */
public record StaleTranslation(Address address, TlbEntry cached, Optional<TlbEntry> now) {

	/** What about it is no longer so. */
	public enum Change {
		/** The tables let nobody access the address. */
		NOT_MAPPED,
		/** The address leads elsewhere. */
		OUTPUT,
		/** The memory is of another type or shareability. */
		ATTRIBUTES,
		/** Other accesses are permitted. */
		PERMISSIONS,
		/** It is global and was not, or the other way round. */
		OWNER
	}

	/** The gravest of the changes. */
	public Change change() {
		if (now.isEmpty()) {
			return Change.NOT_MAPPED;
		}
		var current = now.get();
		if (!current.output(address).equals(cached.output(address))) {
			return Change.OUTPUT;
		}
		if (!current.attributes().equals(cached.attributes())) {
			return Change.ATTRIBUTES;
		}
		return current.permitted().equals(cached.permitted()) ? Change.OWNER : Change.PERMISSIONS;
	}

	/**
	 * Whether what an access finds in a TLB is stale.
	 *
	 * @param memory with the tables as they are now
	 * @return empty after a miss, and if the tables still say the same
	 */
	public static Optional<StaleTranslation> of(Tlb tlb, PhysicalMemory memory, TlbContext context, TlbRequest request) {
		return switch (tlb.lookUp(context, request)) {
			case TlbLookup.Miss miss -> Optional.empty();
			case TlbLookup.Denied denied -> of(denied.entry(), memory, context, addressOf(denied.entry(), tlb, context, request));
			case TlbLookup.Hit hit -> {
				var first = of(hit.entries().getFirst(), memory, context, request.address());
				yield first.isPresent() || hit.entries().size() == 1 ? first
						: of(hit.entries().getLast(), memory, context, hit.entries().getFirst().output(request.address()));
			}
		};
	}

	/** Of stage 2 below a stage 1 that permits the access, the IPA. */
	private static Address addressOf(TlbEntry entry, Tlb tlb, TlbContext context, TlbRequest request) {
		boolean below = entry.kind() == TlbEntry.Kind.STAGE2 && context.regime().stage1().isPresent();
		return below ? tlb.find(TlbEntry.Kind.STAGE1, context, request.address()).orElseThrow().output(request.address())
				: request.address();
	}

	private static Optional<StaleTranslation> of(TlbEntry entry, PhysicalMemory memory, TlbContext context, Address address) {
		var now = TlbFill.entry(entry.kind(), memory, alone(entry.kind(), context), address);
		boolean same = now.isPresent() && now.get().output(address).equals(entry.output(address))
				&& now.get().attributes().equals(entry.attributes()) && now.get().permitted().equals(entry.permitted())
				&& now.get().tag().equals(entry.tag());
		return same ? Optional.empty() : Optional.of(new StaleTranslation(address, entry, now));
	}

	/** The stages that an entry is of. */
	private static TlbContext alone(TlbEntry.Kind kind, TlbContext context) {
		var regime = context.regime();
		return switch (kind) {
			case COMBINED -> context;
			case STAGE1 -> new TlbContext(regime.stage2().isPresent() ? regime.stage1Only() : regime, context.asid());
			case STAGE2 -> new TlbContext(TranslationRegime.of(regime.stage2().orElseThrow()), context.asid());
		};
	}
}
