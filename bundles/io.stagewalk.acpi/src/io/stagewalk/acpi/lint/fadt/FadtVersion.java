package io.stagewalk.acpi.lint.fadt;

import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class FadtVersion implements Check {
	@Override
	public Rule rule() {
		return Rule.error("FADT-VERSION", "The tables are older than ACPI 5.1")
				.breaks("ACPI describes Arm machines since 5.1: Xen turns ACPI off for an older FADT, and Linux does"
						+ " unless the Arm boot flags are set.", XEN, LINUX)
				.source("ACPI 6.5, 5.2.9; arch/arm64/kernel/acpi.c:acpi_fadt_sanity_check; xen/arch/arm/acpi/boot.c");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		if (!subject.isArm()) {
			return;
		}
		subject.root(Signatures.FADT).ifPresent(root -> {
			long major = Fields.number(root, "Revision");
			long minor = Fields.number(root, "FADT Minor Revision") & 0xf;
			if (major < 5 || major == 5 && minor < 1) {
				findings.at(Fields.place(root, major < 5 ? "Revision" : "FADT Minor Revision"), "the FADT is of ACPI " + major + "." + minor);
			}
		});
	}
}
