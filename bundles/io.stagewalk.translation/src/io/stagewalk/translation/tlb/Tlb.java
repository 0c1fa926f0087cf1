package io.stagewalk.translation.tlb;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.stagewalk.memory.Address;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.translation.TranslationRegime;
import io.stagewalk.translation.tlb.TlbEntry.Kind;

/**
 * What a core or an SMMU keeps of the translations that it made. A value: filling and invalidating give another. It is as
 * bad for software as the architecture lets it be: nothing is ever dropped but by an invalidation that must remove it.
 *
 * @param caches  which kinds of translations are kept
 * @param entries the older ones first
 * @see "Arm ARM DDI 0487, D8.16 Translation Lookaside Buffers"
 */
public record Tlb(Set<Kind> caches, List<TlbEntry> entries) {
	/** Keeps all kinds, and holds nothing yet. */
	public static final Tlb EMPTY = new Tlb(EnumSet.allOf(Kind.class), List.of());

	public Tlb {
		caches = Set.copyOf(caches);
		entries = List.copyOf(entries);
	}

	/** This one, with nothing in it, that keeps only some kinds. */
	public static Tlb keeping(Set<Kind> kinds) {
		return new Tlb(kinds, List.of());
	}

	/**
	 * With what is to be kept of the translation of an address; the same if the tables let nobody access it. A translation
	 * that is held already is not asked for again.
	 *
	 * @param address a VA; an IPA where there is no stage 1
	 */
	public Tlb filled(PhysicalMemory memory, TlbContext context, Address address) {
		var regime = context.regime();
		boolean twoStages = regime.stage1().isPresent() && regime.stage2().isPresent();
		if (!twoStages) {
			return with(regime.stage1().isPresent() ? Kind.STAGE1 : Kind.STAGE2, memory, context, address);
		}
		var filled = regime.extent() == TranslationRegime.Extent.ALL ? with(Kind.COMBINED, memory, context, address) : this;
		var stage1 = new TlbContext(regime.stage1Only(), context.asid());
		filled = filled.with(Kind.STAGE1, memory, stage1, address);
		var ipa = TlbFill.entry(Kind.STAGE1, memory, stage1, address).map(entry -> entry.output(address));
		if (ipa.isEmpty() || regime.extent() == TranslationRegime.Extent.STAGE1) {
			return filled;
		}
		return filled.with(Kind.STAGE2, memory, new TlbContext(TranslationRegime.of(regime.stage2().get()), 0), ipa.get());
	}

	private Tlb with(Kind kind, PhysicalMemory memory, TlbContext context, Address address) {
		if (!caches.contains(kind) || find(kind, context, address).isPresent()) {
			return this;
		}
		return TlbFill.entry(kind, memory, context, address).map(this::with).orElse(this);
	}

	/** With one more entry. */
	public Tlb with(TlbEntry entry) {
		var more = new ArrayList<>(entries);
		more.add(entry);
		return new Tlb(caches, more);
	}

	/** Without what an invalidation removes. */
	public Tlb without(TlbInvalidation invalidation) {
		var left = new ArrayList<TlbEntry>();
		for (var entry : entries) {
			left.addAll(invalidation.removes(entry) ? entry.without(invalidation.where().addresses()) : List.of(entry));
		}
		return new Tlb(caches, left);
	}

	/** What is held of one kind for an address; the oldest, if several are. */
	Optional<TlbEntry> find(Kind kind, TlbContext context, Address address) {
		for (var entry : entries) {
			if (entry.kind() == kind && entry.input().contains(address.value()) && isSeen(entry, context)) {
				return Optional.of(entry);
			}
		}
		return Optional.empty();
	}

	private static boolean isSeen(TlbEntry entry, TlbContext context) {
		return entry.kind() == Kind.STAGE2 ? entry.tag().vmid().equals(context.vmid()) : context.sees(entry.tag());
	}

	/** What an access finds, without a look at the tables. */
	public TlbLookup lookUp(TlbContext context, TlbRequest request) {
		if (context.regime().stage1().isEmpty()) {
			return single(find(Kind.STAGE2, context, request.address()), request);
		}
		var combined = find(Kind.COMBINED, context, request.address());
		if (combined.isPresent()) {
			return single(combined, request);
		}
		var stage1 = find(Kind.STAGE1, context, request.address());
		var first = single(stage1, request);
		boolean goesOn = context.regime().extent() == TranslationRegime.Extent.ALL;
		return first instanceof TlbLookup.Hit(var output, var entries) && output instanceof IPA ipa && goesOn
				? second(context, request, entries.getFirst(), ipa)
				: first;
	}

	private static TlbLookup single(Optional<TlbEntry> found, TlbRequest request) {
		if (found.isEmpty()) {
			return new TlbLookup.Miss();
		}
		var entry = found.get();
		return entry.permitted().permits(request.access(), request.privilege())
				? new TlbLookup.Hit(entry.output(request.address()), List.of(entry))
				: new TlbLookup.Denied(entry);
	}

	private TlbLookup second(TlbContext context, TlbRequest request, TlbEntry stage1, IPA ipa) {
		var found = find(Kind.STAGE2, context, ipa);
		return switch (single(found, new TlbRequest(ipa, request.access(), request.privilege()))) {
			case TlbLookup.Hit(var output, var entries) -> new TlbLookup.Hit(output, List.of(stage1, entries.getFirst()));
			case TlbLookup.Denied denied -> denied;
			case TlbLookup.Miss miss -> miss;
		};
	}
}
