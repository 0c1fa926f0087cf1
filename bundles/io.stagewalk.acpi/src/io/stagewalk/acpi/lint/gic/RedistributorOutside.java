package io.stagewalk.acpi.lint.gic;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Span;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.memory.Address;

public final class RedistributorOutside implements Check {
	@Override
	public Rule rule() {
		return Rule.error("MADT-GICC-GICR-OUTSIDE", "A processor's redistributor is in none of the redistributor ranges")
				.breaks("Where there are GICR structures, Linux and Xen search those ranges and ignore the address in"
						+ " the GICC: the processor is not started.", XEN, DOM0, LINUX)
				.source("ACPI 6.5, 5.2.12.17; drivers/irqchip/irq-gic-v3.c:gic_acpi_collect_gicr_base");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		var ranges = Gic.redistributorRanges(subject);
		if (ranges.isEmpty()) {
			return;
		}
		for (var base : Repeats.fields(Gic.usable(subject), "GICR")) {
			if (base.number() != 0 && ranges.stream().noneMatch(range -> range.contains(base.number()))) {
				findings.at(base, "the redistributor is at " + Address.text(base.number()) + ", the ranges are "
						+ String.join(", ", ranges.stream().limit(8).map(Span::toString).toList()));
			}
		}
	}
}
