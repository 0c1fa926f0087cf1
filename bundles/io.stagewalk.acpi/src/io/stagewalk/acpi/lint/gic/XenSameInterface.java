package io.stagewalk.acpi.lint.gic;

import static io.stagewalk.acpi.lint.Affected.XEN;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class XenSameInterface implements Check {
	private static final List<String> SAME = List.of("GICC", "GICV", "VGIC Maintenance interrupt");

	@Override
	public Rule rule() {
		return Rule.error("XEN-GICC-SAME", "Processors differ in what Xen wants to be the same for all")
				.breaks("Xen takes the GIC's virtualization interface from the first processor and stops if another"
						+ " one says something else.", XEN)
				.source("xen/arch/arm/gic-v3.c:gic_acpi_parse_madt_cpu; xen/arch/arm/gic-v2.c");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		var names = new ArrayList<>(SAME);
		if (Gic.version(subject) < 3) {
			names.add("GICH");
		}
		for (var name : names) {
			var fields = Repeats.fields(Gic.usable(subject), name);
			for (var field : fields) {
				if (field.number() != fields.getFirst().number()) {
					findings.at(field, name + " is " + Fields.hex(field.number()) + ", the first processor's is "
							+ Fields.hex(fields.getFirst().number()));
				}
			}
		}
	}
}
