package io.stagewalk.acpi.lint.gic;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import java.util.List;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.memory.Address;

public final class GicAlignment implements Check {
	private static final long FRAME_V3 = 0x10000, FRAME_V2 = 0x1000;

	@Override
	public Rule rule() {
		return Rule.error("MADT-GIC-ALIGNMENT", "A part of the GIC is not where one can be")
				.breaks("Frames of a GICv3 are 64 KiB apart and begin at a multiple of that, those of a GICv2 4 KiB:"
						+ " registers are read at the wrong place.", XEN, DOM0, LINUX)
				.source("IHI 0069, 12.1; IHI 0048, 4.1");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		long frame = Gic.version(subject) > 2 ? FRAME_V3 : FRAME_V2;
		for (var parts : List.of(Gic.distributors(subject), Gic.redistributors(subject), Gic.translators(subject))) {
			for (var base : Repeats.fields(parts, "Base Address")) {
				if ((base.number() & frame - 1) != 0) {
					findings.at(base, Address.text(base.number()) + " is no multiple of " + Fields.hex(frame));
				} else if (base.number() == 0) {
					findings.at(base, "the address is 0");
				}
			}
		}
	}
}
