package io.stagewalk.acpi.lint.gic;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class RedistributorSize implements Check {
	@Override
	public Rule rule() {
		return Rule.error("MADT-GICR-SIZE", "A redistributor range is not made of whole redistributors")
				.breaks("A redistributor has 128 KiB, from GICv4 on 256 KiB: whoever goes from one to the next passes"
						+ " the end, or stops before the last one.", XEN, DOM0, LINUX)
				.source("ACPI 6.5, 5.2.12.17; IHI 0069, 12.10");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var gicr : Gic.redistributors(subject)) {
			gicr.field("Discovery Range Length").filter(field -> field.number() == 0 || field.number() % Gic.REDISTRIBUTOR != 0)
					.ifPresent(field -> findings.at(field, Fields.hex(field.number()) + " bytes"));
		}
	}
}
