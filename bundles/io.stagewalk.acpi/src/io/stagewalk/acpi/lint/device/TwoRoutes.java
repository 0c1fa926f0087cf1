package io.stagewalk.acpi.lint.device;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import java.util.HashSet;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class TwoRoutes implements Check {
	private static final int PCI_RANGE = 1, ROOT_COMPLEX = 2, SMMU_V2 = 3, SMMU_V3 = 4;

	@Override
	public Rule rule() {
		return Rule.warning("VIOT-IORT", "VIOT and IORT both put PCI devices behind an IOMMU")
				.breaks("Linux asks the IORT first and the VIOT only where that has no SMMU; another system may ask"
						+ " the other way round.", DOM0, LINUX)
				.source("ACPI 6.5, 5.2.32; drivers/acpi/scan.c:acpi_iommu_configure_id");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		var ranges = subject.structures("VIOT", PCI_RANGE);
		if (ranges.isEmpty()) {
			return;
		}
		var smmus = new HashSet<Long>();
		subject.structures(Signatures.IORT, "Node").stream()
				.filter(node -> Fields.type(node).orElse(0) == SMMU_V2 || Fields.type(node).orElse(0) == SMMU_V3)
				.forEach(node -> smmus.add((long) node.offset()));
		boolean isMapped = subject.structures(Signatures.IORT, ROOT_COMPLEX).stream().flatMap(complex -> complex.groups("ID Mapping").stream())
				.anyMatch(mapping -> smmus.contains(Fields.number(mapping, "Output Reference")));
		if (isMapped) {
			findings.at(ranges.getFirst(), "a range of PCI devices, of which the IORT maps some to an SMMU");
		}
	}
}
