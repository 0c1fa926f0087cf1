package org.example.policy;

import io.stagewalk.acpi.region.Region;
import io.stagewalk.boot.policy.MappingPolicy;
import io.stagewalk.boot.policy.UpFront;
import io.stagewalk.memory.RangeSet;

/** What if Xen mapped whatever its own tables name, and nobody mapped anything later? */
public record StaticTablesPolicy() implements MappingPolicy {
	@Override
	public String name() {
		return "static-tables";
	}

	@Override
	public String description() {
		return "Xen maps what the static tables name before Dom0 starts.";
	}

	@Override
	public RangeSet mapsUpFront(UpFront offered) {
		return new RangeSet(offered.named().stream().map(Region::range).toList());
	}
}
