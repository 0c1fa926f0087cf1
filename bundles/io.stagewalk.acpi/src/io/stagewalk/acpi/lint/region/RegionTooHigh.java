package io.stagewalk.acpi.lint.region;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class RegionTooHigh implements Check {
	private static final int ADDRESS_BITS = 52;

	@Override
	public Rule rule() {
		return Rule.error("REGION-HIGH", "A device is above all physical addresses of 52 bits")
				.breaks("Only processors with 128-bit descriptors (FEAT_D128) have more, and neither Xen nor Linux uses these:"
						+ " mapping the device fails, or wraps to another address.", XEN, DOM0, LINUX)
				.source("Arm ARM DDI 0487, D8.1.6: physical addresses of 52 bits");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var region : subject.regions()) {
			if (region.range().last() >>> ADDRESS_BITS != 0) {
				findings.at(region.source(), region.purpose().description() + " " + region.range());
			}
		}
	}
}
