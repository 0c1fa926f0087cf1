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

public final class ReservedMpidr implements Check {
	private static final long AFFINITY = 0xff_00ff_ffffL;

	@Override
	public Rule rule() {
		return Rule.error("MADT-MPIDR-BITS", "An MPIDR has bits that are no affinity")
				.breaks("Linux leaves the processor out, for what it compares are the affinity fields alone. MPIDR_EL1"
						+ " itself has bit 31 set; the table must not.", XEN, DOM0, LINUX)
				.source("ACPI 6.5, 5.2.12.14: MPIDR; arch/arm64/kernel/smp.c:acpi_map_gic_cpu_interface");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var field : Repeats.fields(Gic.usable(subject), "MPIDR")) {
			if ((field.number() & ~AFFINITY) != 0) {
				findings.at(field, Fields.hex(field.number()) + " has bits " + Fields.hex(field.number() & ~AFFINITY));
			}
		}
	}
}
