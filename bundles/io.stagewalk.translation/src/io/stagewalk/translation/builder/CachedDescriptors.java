package io.stagewalk.translation.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.translation.TableFormat;
import io.stagewalk.translation.tlb.TlbInvalidation;

/** All that a TLB may hold of what has been changed, by level and first input address. */
final class CachedDescriptors {
	/** Of the topmost level, −1. */
	private static final int LEVELS = TableFormat.LAST_LEVEL + 2;

	private final TablesInUse tables;
	private final List<TreeMap<Long, List<CachedDescriptor>>> levels = new ArrayList<>();

	CachedDescriptors(TablesInUse tables) {
		this.tables = tables;
		for (int i = 0; i < LEVELS; i++) {
			levels.add(new TreeMap<>());
		}
	}

	void add(CachedDescriptor cached) {
		var at = levels.get(cached.level() + 1).computeIfAbsent(cached.input().first(), first -> new ArrayList<>());
		if (!at.contains(cached)) {
			at.add(cached);
		}
	}

	void remove(CachedDescriptor cached) {
		var level = levels.get(cached.level() + 1);
		var at = level.get(cached.input().first());
		if (at != null && at.remove(cached) && at.isEmpty()) {
			level.remove(cached.input().first());
		}
	}

	void invalidate(TlbInvalidation invalidation) {
		var addresses = invalidation.where().addresses();
		for (int i = 0; i < LEVELS; i++) {
			var reached = addresses.isPresent() ? within(i, addresses.get()) : levels.get(i);
			reached.values().removeIf(at -> {
				at.replaceAll(cached -> cached.after(invalidation, tables));
				at.removeIf(cached -> cached.in().isEmpty());
				return at.isEmpty();
			});
		}
	}

	/** The part of a level that translates addresses of a range. */
	private NavigableMap<Long, List<CachedDescriptor>> within(int index, AddressRange range) {
		var level = levels.get(index);
		if (level.isEmpty()) {
			// as one that the granule does not have
			return level;
		}
		long first = range.first() & -tables.tables().format().span(index - 1);
		// a range round the middle of the address space is looked for everywhere
		return first <= range.last() ? level.subMap(first, true, range.last(), true) : level;
	}

	/** What translates addresses of a range, which is that of one descriptor. */
	List<CachedDescriptor> overlapping(AddressRange input) {
		var found = new ArrayList<CachedDescriptor>();
		for (int i = 0; i < LEVELS; i++) {
			within(i, input).values().forEach(found::addAll);
		}
		return found;
	}

	/** What a descriptor of that place may be cached as. */
	List<CachedDescriptor> at(long first, int level) {
		return List.copyOf(levels.get(level + 1).getOrDefault(first, List.of()));
	}
}
