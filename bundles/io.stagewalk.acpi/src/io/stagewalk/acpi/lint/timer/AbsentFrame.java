package io.stagewalk.acpi.lint.timer;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import java.util.List;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.model.Group;

public final class AbsentFrame implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("GTDT-ABSENT", "A timer frame is at address 0")
				.breaks("A frame that is not there is told by an address of all ones: at 0, systems map the first page"
						+ " of memory and read it as a timer.", DOM0, LINUX)
				.source("ACPI 6.5, 5.2.25: CntControlBase, CntReadBase; 5.2.25.1: CntEL0BaseX");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		subject.root(Signatures.GTDT).ifPresent(root -> check(root, List.of("CntControlBase", "CntReadBase"), findings));
		for (var timer : Timers.inBlocks(subject)) {
			check(timer, List.of("Base Address", "EL0 Base Address"), findings);
		}
	}

	private static void check(Group structure, List<String> names, Findings findings) {
		for (var name : names) {
			structure.field(name).filter(base -> base.number() == 0)
					.ifPresent(base -> findings.at(base, "the address is 0, not 0xffffffffffffffff"));
		}
	}
}
