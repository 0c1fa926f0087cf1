package io.stagewalk.acpi.lint.gic;

import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import java.util.List;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class NoVirtualInterface implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("XEN-GICV2-VIRTUAL", "A GICv2 has no virtualization registers")
				.breaks("Xen gives guests the virtual CPU interface (GICV) and drives it by GICH: at 0 is something"
						+ " else, or nothing. Bare Linux runs, without KVM.", XEN, LINUX)
				.source("xen/arch/arm/gic-v2.c:gicv2_acpi_init; ACPI 6.5, 5.2.12.14");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		var processors = Gic.usable(subject);
		if (Gic.version(subject) > 2 || processors.isEmpty()) {
			return;
		}
		var first = processors.getFirst();
		for (var name : List.of("GICV", "GICH")) {
			if (Fields.number(first, name) == 0) {
				findings.at(Fields.place(first, name), name + " is 0");
			}
		}
	}
}
