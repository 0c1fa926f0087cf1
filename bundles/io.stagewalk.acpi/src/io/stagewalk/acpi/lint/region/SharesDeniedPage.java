package io.stagewalk.acpi.lint.region;

import static io.stagewalk.acpi.lint.Affected.DOM0;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.region.Region;
import io.stagewalk.acpi.region.Region.Purpose;

public final class SharesDeniedPage implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("XEN-DENIED-PAGE", "A device shares a page with one that Xen keeps")
				.breaks("Xen denies Dom0 whole pages: the device beside the UART or the GIC cannot be mapped either."
						+ " The hypercall says that it succeeded, and Dom0's driver takes an abort.", DOM0)
				.source("xen/arch/arm/acpi/domain_build.c:acpi_iomem_deny_access; xen/arch/arm/mm.c:xenmem_add_to_physmap_one");
	}

	/** The DBG2 most often names the SPCR's port once more. */
	private static boolean isConsole(Region port, Subject subject) {
		return subject.regions().stream().anyMatch(region -> region.purpose() == Purpose.UART && region.range().overlaps(port.range()));
	}

	@Override
	public void run(Subject subject, Findings findings) {
		var denied = Xen.deniedPages(subject);
		for (var region : subject.regions()) {
			boolean isItself = Xen.isDenied(region) || region.purpose() == Purpose.DEBUG_PORT && isConsole(region, subject);
			if (!isItself && denied.overlaps(region.range().toPages())) {
				findings.at(region.source(), region.purpose().description() + " " + region.range() + " is on a page of those");
			}
		}
	}
}
