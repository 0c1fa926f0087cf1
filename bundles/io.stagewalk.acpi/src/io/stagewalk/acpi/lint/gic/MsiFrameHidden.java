package io.stagewalk.acpi.lint.gic;

import static io.stagewalk.acpi.lint.Affected.DOM0;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.memory.Address;

public final class MsiFrameHidden implements Check {
	@Override
	public Rule rule() {
		return Rule.note("XEN-MSI-FRAME", "Xen does not tell Dom0 of a GICv2m frame")
				.breaks("The MADT that Xen makes for Dom0 leaves GICv2m frames out, so PCI devices have no MSI there;"
						+ " bare Linux uses the frame. Nothing denies Dom0 its registers.", DOM0)
				.source("xen/arch/arm/gic-v2.c:gicv2_make_hwdom_madt");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		Gic.msiFrames(subject).forEach(frame ->
				findings.at(frame, "the frame at " + Address.text(Fields.number(frame, "Base Address")) + " is not in Dom0's MADT"));
	}
}
