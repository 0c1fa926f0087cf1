package io.stagewalk.acpi.lint.region;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import java.util.List;
import java.util.Set;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.region.Region;
import io.stagewalk.acpi.region.Region.Purpose;

public final class RegionOverlap implements Check {
	/** Things that may be at one place, since one is a part of the other or its other name. */
	private static final List<Set<Purpose>> TOGETHER = List.of(Set.of(Purpose.UART, Purpose.DEBUG_PORT), Set.of(Purpose.SMMU, Purpose.PMCG,
			Purpose.PMU, Purpose.MSC, Purpose.ERROR_RECORDS), Set.of(Purpose.ERROR_STATUS, Purpose.ERROR_SERIALIZATION, Purpose.ERROR_INJECTION,
					Purpose.FIXED_REGISTER, Purpose.CHANNEL, Purpose.BOOT_ERROR_REGION));

	@Override
	public Rule rule() {
		return Rule.error("REGION-OVERLAP", "Two devices are at one address")
				.breaks("Two drivers drive one set of registers, each as what the other is not. One of the addresses"
						+ " is wrong.", XEN, DOM0, LINUX)
				.source("ACPI 6.5, 6.4.3: resources are not shared unless they say so");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		var regions = subject.regions();
		Region furthest = null;
		for (var region : regions) {
			if (furthest != null && furthest.range().overlaps(region.range()) && !mayShare(furthest, region)) {
				findings.at(region.source(), text(region) + " overlaps " + text(furthest) + " (" + furthest.source() + ")");
			}
			if (furthest == null || Long.compareUnsigned(region.range().last(), furthest.range().last()) > 0) {
				furthest = region;
			}
		}
	}

	private static boolean mayShare(Region a, Region b) {
		// what the tables of one kind say of each other, their own checks tell
		boolean isTold = a.purpose() == b.purpose();
		return isTold || TOGETHER.stream().anyMatch(set -> set.contains(a.purpose()) && set.contains(b.purpose()));
	}

	private static String text(Region region) {
		return region.purpose().description() + (region.detail().isEmpty() ? "" : " (" + region.detail() + ")") + " " + region.range();
	}
}
