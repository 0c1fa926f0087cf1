package io.stagewalk.acpi.lint.gic;

import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class GiccLength implements Check {
	private static final int BEFORE_ACPI_6 = 76, ACPI_6 = 80, MOST = 82;

	@Override
	public Rule rule() {
		return Rule.warning("XEN-GICC-LENGTH", "A GICC is not as long as Xen wants it")
				.breaks("Xen compares the length with the one that the FADT's revision calls for, 76 bytes before ACPI"
						+ " 6.0 and 80 after: a GICC of 82 bytes, as ACPI 6.5 has it, is refused by versions that want"
						+ " it exactly, and Xen has no processors. Linux up to 4.19 did the same.", XEN, LINUX)
				.source("xen/arch/arm/include/asm/acpi.h:BAD_MADT_GICC_ENTRY");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		long revision = subject.root(Signatures.FADT).map(root -> Fields.number(root, "Revision")).orElse(6L);
		int wanted = revision < 6 ? BEFORE_ACPI_6 : ACPI_6;
		for (var length : Repeats.fields(Gic.processors(subject), "Length")) {
			if (length.number() != wanted) {
				findings.at(length, length.number() + " bytes, where a FADT of revision " + revision + " calls for " + wanted
						+ (length.number() == MOST ? "; this is the length of ACPI 6.5" : ""));
			}
		}
	}
}
