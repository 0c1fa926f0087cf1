package io.stagewalk.translation.builder;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.translation.builder.BreakBeforeMakeViolation.Fault;
import io.stagewalk.translation.builder.BreakBeforeMakeViolation.Rule;

/**
 * Watches what software does to tables in use, and tells where the architecture wanted break-before-make: the old descriptor
 * made invalid, what is cached of it invalidated, and only then the new one written. A TLB is taken to hold whatever it may:
 * every descriptor that a walk could reach until an invalidation covers it. Changes of permissions, the access flag, DBM and
 * software's own bits need no such sequence; nor does anything in a table that no walk reaches yet.
 *
 * @see "Arm ARM DDI 0487, D8.17.1 Using break-before-make when updating translation table entries"
 */
public final class BreakBeforeMake {

	/**
	 * FEAT_BBM: what a core takes without break-before-make when only the size of blocks changes.
	 *
	 * @see "Arm ARM DDI 0487, D8.17.2 Support levels for changing table or block size; ID_AA64MMFR2_EL1.BBM"
	 */
	public enum Support {
		/** Nothing. */
		LEVEL0,
		/** A block with its nT bit set in place of a table, and the other way round; the Contiguous bit. */
		LEVEL1,
		/** Any change of size. */
		LEVEL2
	}

	private final TablesInUse tables;
	private final DescriptorChange change;
	private final CachedDescriptors cached;
	private final LiveTables live;

	/** @param before memory when watching begins; nothing changed earlier is held to be cached */
	public BreakBeforeMake(TablesInUse tables, Support support, PhysicalMemory before) {
		this.tables = tables;
		change = new DescriptorChange(tables, support);
		cached = new CachedDescriptors(tables);
		live = new LiveTables(tables, before, cached);
	}

	/** Takes the next events. A write is reported once for each rule that it breaks. */
	public List<BreakBeforeMakeViolation> check(List<TableEvent> events) {
		var violations = new ArrayList<BreakBeforeMakeViolation>();
		for (var event : events) {
			switch (event) {
				case DescriptorWrite write -> take(write, violations);
				case TlbInvalidated(var invalidation) -> cached.invalidate(invalidation);
			}
		}
		return violations;
	}

	private void take(DescriptorWrite write, List<BreakBeforeMakeViolation> violations) {
		long address = write.address().value();
		var places = live.places(address).stream().filter(live::isLive).toList();
		var made = new Made(write, new HashSet<>(), EnumSet.noneOf(Rule.class));
		for (var place : places) {
			keep(place, made);
		}
		live.write(address, write.after());
		if ((write.after() & 1) == 0) {
			return;
		}
		for (var place : places) {
			compare(place, made, violations);
			if (live.isTable(place.level(), write.after())) {
				live.forEachBelow(place, write.after(), below -> compare(below, made, violations));
			}
		}
	}

	/**
	 * A write that makes descriptors reachable.
	 *
	 * @param replaced what it takes away
	 * @param broken   the rules that it was found to break
	 */
	private record Made(DescriptorWrite write, Set<CachedDescriptor> replaced, Set<Rule> broken) {
	}

	/** What was there may be cached; of a table that is left, all that is below it. */
	private void keep(LiveTables.Place place, Made made) {
		long before = live.read(place.address());
		if ((before & 1) == 0) {
			return;
		}
		keep(descriptor(place, before), made);
		var format = tables.tables().format();
		boolean wasTable = live.isTable(place.level(), before);
		long after = made.write.after();
		boolean stays = live.isTable(place.level(), after) && format.tableAddress(after) == format.tableAddress(before);
		if (wasTable && !stays) {
			live.forEachBelow(place, before, below -> keep(descriptor(below, live.read(below.address())), made));
		}
	}

	private void keep(CachedDescriptor descriptor, Made made) {
		cached.add(descriptor);
		made.replaced.add(descriptor);
	}

	private CachedDescriptor descriptor(LiveTables.Place place, long value) {
		return CachedDescriptor.of(tables, place.input(), place.level(), value);
	}

	private void compare(LiveTables.Place place, Made by, List<BreakBeforeMakeViolation> violations) {
		var made = descriptor(place, live.read(place.address()));
		for (var old : cached.overlapping(place.input())) {
			var rule = change.broken(old, made);
			if (rule.isEmpty()) {
				continue;
			}
			cached.remove(old);
			if (by.broken.add(rule.get())) {
				var fault = by.replaced.contains(old) ? Fault.NOT_BROKEN : Fault.NOT_INVALIDATED;
				violations.add(
						new BreakBeforeMakeViolation(by.write, rule.get(), place.input(), old.value(), old.level(), fault));
			}
		}
	}
}
