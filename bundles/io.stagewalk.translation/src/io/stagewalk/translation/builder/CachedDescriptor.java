package io.stagewalk.translation.builder;

import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.translation.Stage;
import io.stagewalk.translation.tlb.TlbEntry.Kind;
import io.stagewalk.translation.tlb.TlbInvalidation;
import io.stagewalk.translation.tlb.TlbTag;

/**
 * A descriptor that memory no longer holds where it was, or that no walk reaches any more, but that a TLB may hold.
 *
 * @param input what it translated
 * @param in    the kinds of cached translations that may come of it
 */
record CachedDescriptor(AddressRange input, int level, long value, boolean isTable, Set<Kind> in) {

	static CachedDescriptor of(TablesInUse tables, AddressRange input, int level, long value) {
		boolean isTable = level < 3 && (value & 2) != 0;
		return new CachedDescriptor(input, level, value, isTable,
				tables.stage() == Stage.STAGE1 ? EnumSet.of(Kind.STAGE1) : EnumSet.of(Kind.STAGE2, Kind.COMBINED));
	}

	/** What is left of it after an invalidation. */
	CachedDescriptor after(TlbInvalidation invalidation, TablesInUse tables) {
		var left = EnumSet.noneOf(Kind.class);
		for (var kind : in) {
			if (!isRemoved(kind, invalidation, tables)) {
				left.add(kind);
			}
		}
		// what holds both stages is made anew of what holds stage 2, as long as that is there
		if (left.contains(Kind.STAGE2)) {
			left.add(Kind.COMBINED);
		}
		return left.equals(in) ? this : new CachedDescriptor(input, level, value, isTable, left);
	}

	private boolean isRemoved(Kind kind, TlbInvalidation invalidation, TablesInUse tables) {
		var asid = tables.isNonGlobal(value) && !isTable ? OptionalInt.of(tables.owner().asid()) : OptionalInt.empty();
		if (!invalidation.concerns(kind, new TlbTag(tables.owner().regime(), tables.owner().vmid(), asid))) {
			return false;
		}
		var where = invalidation.where();
		if (kind == Kind.COMBINED && where.addresses().isPresent()) {
			// which VAs lead to an IPA is not known here
			return false;
		}
		if (kind == Kind.COMBINED && invalidation.owner().match() != TlbInvalidation.AsidMatch.ANY) {
			return false;
		}
		boolean whole = where.levels() == TlbInvalidation.Levels.ALL && where.ttl().isEmpty();
		return (whole || !isTable) && where.reaches(input, level);
	}
}
