package io.stagewalk.acpi.lint.gic;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class NoRedistributor implements Check {
	@Override
	public Rule rule() {
		return Rule.error("MADT-GICC-NO-GICR", "A processor of a GICv3 has no redistributor")
				.breaks("The processor gets no interrupts of its own, not even its timer's. Linux gives up the whole"
						+ " GIC: it takes the GICC's addresses for all processors, or for none.", XEN, DOM0, LINUX)
				.source("ACPI 6.5, 5.2.12.14 and 5.2.12.17; drivers/irqchip/irq-gic-v3.c:gic_acpi_match_gicc");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		if (Gic.version(subject) < 3 || Gic.isVersion5(subject) || !Gic.redistributors(subject).isEmpty()) {
			return;
		}
		for (var gicc : Gic.usable(subject)) {
			if (Fields.number(gicc, "GICR") == 0) {
				findings.at(Fields.place(gicc, "GICR"),
						"UID " + Fields.number(gicc, "Processor UID") + " has no GICR address, and there is no GICR structure");
			}
		}
	}
}
