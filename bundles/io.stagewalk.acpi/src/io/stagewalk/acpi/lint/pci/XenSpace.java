package io.stagewalk.acpi.lint.pci;

import static io.stagewalk.acpi.lint.Affected.DOM0;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class XenSpace implements Check {
	@Override
	public Rule rule() {
		return Rule.note("XEN-ECAM", "No notifier tells Xen of configuration space")
				.breaks("Linux maps it with ioremap alone, page by page as it scans. Xen 4.9 and later map each page"
						+ " when Dom0 first touches it; on Xen 4.7 and 4.8 the touch is an abort, and Dom0 dies. A"
						+ " device that reads it by DMA before a CPU does finds nothing.", DOM0)
				.source("xen/arch/arm/traps.c:try_map_mmio; drivers/pci/ecam.c:pci_ecam_create");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		if (!subject.isArm()) {
			return;
		}
		for (var space : Spaces.of(subject)) {
			Spaces.addresses(space).ifPresent(range -> findings.at(range.source(), range + ", segment "
					+ Fields.number(space, "Segment Group Number")));
		}
	}
}
