package io.stagewalk.boot.policy;

import java.util.List;

import io.stagewalk.acpi.region.Region;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.RangeSet;

/**
 * What Xen could map before Dom0 starts, and what it knows of it by then.
 *
 * @param permitted all that is not RAM, not denied to Dom0 and not mapped already; whole pages
 * @param named     the device memory that the host's static tables name, in the order of the tables
 */
public record UpFront(RangeSet permitted, List<Region> named) {
	public UpFront {
		named = List.copyOf(named);
	}

	/** The pages of some ranges that are permitted. */
	public RangeSet permittedOf(RangeSet wanted) {
		return new RangeSet(wanted.ranges().stream().map(AddressRange::toPages).toList()).intersection(permitted);
	}
}
