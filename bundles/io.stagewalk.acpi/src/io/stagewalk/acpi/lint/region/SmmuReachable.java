package io.stagewalk.acpi.lint.region;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.XEN;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.region.Region.Purpose;

public final class SmmuReachable implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("XEN-SMMU", "Dom0 can reach an SMMU")
				.breaks("Up to 4.22, Xen uses no SMMU under ACPI and denies Dom0 none: Dom0 drives it in stage 1 and"
						+ " can give its devices any memory, that of Xen and of guests too. With the default DMA domain"
						+ " each DMA faults besides, since addresses of Dom0's Xen swiotlb are not mapped there: Dom0"
						+ " needs iommu.passthrough=1.", XEN, DOM0)
				.source("xen/drivers/passthrough/arm/iommu.c:iommu_hardware_setup;"
						+ " xen/arch/arm/acpi/domain_build.c:acpi_iomem_deny_access");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var region : subject.regions()) {
			if (region.purpose() == Purpose.SMMU && !region.detail().equals("VATOS")) {
				findings.at(region.source(), region.detail() + " " + region.range());
			}
		}
	}
}
