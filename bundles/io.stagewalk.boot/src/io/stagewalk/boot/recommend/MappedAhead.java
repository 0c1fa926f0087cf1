package io.stagewalk.boot.recommend;

import io.stagewalk.boot.policy.MappingPolicy;
import io.stagewalk.boot.policy.MappingSite;
import io.stagewalk.boot.policy.UpFront;
import io.stagewalk.boot.version.XenVersion;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.RangeSet;

/** Some ranges mapped ahead, and otherwise another policy. */
record MappedAhead(RangeSet ranges, MappingPolicy otherwise) implements MappingPolicy {
	@Override
	public String name() {
		return "recommended+" + otherwise.name();
	}

	@Override
	public String description() {
		return "Xen maps " + ranges.ranges().size() + " ranges before Dom0 starts. " + otherwise.description();
	}

	@Override
	public boolean asksAt(MappingSite site, AddressRange range) {
		return otherwise.asksAt(site, range);
	}

	@Override
	public boolean mapsOnFault(XenVersion version) {
		return otherwise.mapsOnFault(version);
	}

	@Override
	public RangeSet mapsUpFront(UpFront offered) {
		return otherwise.mapsUpFront(offered).plus(ranges.ranges());
	}
}
