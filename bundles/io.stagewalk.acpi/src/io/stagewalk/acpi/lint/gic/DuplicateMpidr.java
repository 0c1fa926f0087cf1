package io.stagewalk.acpi.lint.gic;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class DuplicateMpidr implements Check {
	@Override
	public Rule rule() {
		return Rule.error("MADT-MPIDR-DUPLICATE", "Two processors have one MPIDR")
				.breaks("There is one processor of that affinity: Linux and Xen leave the second entry out, and the"
						+ " processor that it means does not start.", XEN, DOM0, LINUX)
				.source("ACPI 6.5, 5.2.12.14; arch/arm64/kernel/smp.c:acpi_map_gic_cpu_interface; xen/arch/arm/acpi/boot.c");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var repeat : Repeats.of(Repeats.fields(Gic.usable(subject), "MPIDR"))) {
			findings.at(repeat.again(), "MPIDR " + Fields.hex(repeat.again().number()) + " is also that of the GICC at "
					+ Fields.hex(repeat.first().structure().offset()));
		}
	}
}
