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

public final class InterfaceNumber implements Check {
	private static final int TARGETS = 8;

	@Override
	public Rule rule() {
		return Rule.error("MADT-INTERFACE-NUMBER", "CPU interface numbers of a GICv2 are not those of its eight interfaces")
				.breaks("They are the bits of GICD_ITARGETSR: two processors of one number share an interface, and a"
						+ " number above 7 is none.", XEN, DOM0, LINUX)
				.source("ACPI 6.5, 5.2.12.14: CPU Interface Number; IHI 0048, 4.3.12");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		if (Gic.version(subject) > 2) {
			return;
		}
		var usable = Gic.usable(subject);
		for (var number : Repeats.fields(usable, "CPU Interface Number")) {
			if (number.number() >= TARGETS) {
				findings.at(number, "CPU interface " + number.number());
			}
		}
		for (var repeat : Repeats.of(Repeats.fields(usable, "CPU Interface Number"))) {
			findings.at(repeat.again(), "CPU interface " + repeat.again().number() + " is also that of the GICC at "
					+ Fields.hex(repeat.first().structure().offset()));
		}
	}
}
