package io.stagewalk.aml.lint;

import static io.stagewalk.acpi.lint.Affected.DOM0;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.lint.region.Xen;

public final class DeniedRegion implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("XEN-AML-DENIED", "An operation region of AML is in pages that Xen keeps")
				.breaks("Xen denies Dom0 the pages of the UART, the GIC and the ITSs, also on a fault: AML that touches one gets an"
						+ " abort, and Dom0 dies in it.", DOM0)
				.source("xen/arch/arm/acpi/domain_build.c:acpi_iomem_deny_access; xen/arch/arm/traps.c:try_map_mmio");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		var denied = Xen.deniedPages(subject);
		Booted.of(subject).ifPresent(booted -> booted.regions(region -> region.range().filter(denied::overlaps).isPresent())
				.forEach(region -> findings.at(Booted.field(region.declaration().place(), "OperationRegion"), booted.text(region))));
	}
}
