package io.stagewalk.acpi.lint.gic;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.memory.Address;

public final class NoCpuInterface implements Check {
	@Override
	public Rule rule() {
		return Rule.error("MADT-GICC-BASE", "The CPU interface of a GICv2 is not the same for all processors, or not there")
				.breaks("Its registers are banked: every processor sees its own at one address. Xen and Linux refuse"
						+ " the GIC if the addresses differ.", XEN, DOM0, LINUX)
				.source("ACPI 6.5, 5.2.12.14; drivers/irqchip/irq-gic.c:gic_acpi_parse_madt_cpu; xen/arch/arm/gic-v2.c");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		if (Gic.version(subject) > 2) {
			return;
		}
		var bases = Repeats.fields(Gic.usable(subject), "GICC");
		for (var base : bases) {
			if (base.number() == 0) {
				findings.at(base, "the address is 0");
			} else if (base.number() != bases.getFirst().number()) {
				findings.at(base, Address.text(base.number()) + ", but the first processor has " + Address.text(bases.getFirst().number()));
			}
		}
	}
}
