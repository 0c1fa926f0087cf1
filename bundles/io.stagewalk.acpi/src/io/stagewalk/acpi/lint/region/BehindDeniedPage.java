package io.stagewalk.acpi.lint.region;

import static io.stagewalk.acpi.lint.Affected.DOM0;

import java.util.HashSet;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.region.Region.Purpose;

public final class BehindDeniedPage implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("XEN-DENIED-NEXT", "A device begins right behind one that Xen keeps")
				.breaks("Xen up to 4.20.3 and 4.21.1 denies Dom0 one page too many behind the UART, the GIC and the"
						+ " ITSs: the device's first page cannot be mapped there. Xen 4.20.4, 4.21.2 and 4.22 do it"
						+ " right.", DOM0)
				.source("xen/arch/arm/acpi/domain_build.c:acpi_iomem_deny_access;"
						+ " xen/arch/arm/gic-v3.c:gicv3_iomem_deny_access");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		var behind = new HashSet<Long>();
		var denied = Xen.deniedPages(subject);
		for (var range : denied.ranges()) {
			if (range.last() != -1) {
				behind.add(range.lastFrame() + 1);
			}
		}
		for (var region : subject.regions()) {
			if (!Xen.isDenied(region) && region.purpose() != Purpose.DEBUG_PORT && behind.contains(region.range().firstFrame())) {
				findings.at(region.source(), region.purpose().description() + " " + region.range() + " begins there");
			}
		}
	}
}
