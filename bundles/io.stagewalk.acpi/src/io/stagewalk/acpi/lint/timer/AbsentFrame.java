package io.stagewalk.acpi.lint.timer;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import java.util.Optional;
import java.util.stream.Stream;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

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
		var fields = Stream.concat(
				subject.root(Signatures.GTDT).flatMap(root -> Stream.of("CntControlBase", "CntReadBase").map(root::field)),
				Timers.blocks(subject).stream().flatMap(block -> block.groups("Timer").stream())
						.flatMap(timer -> Stream.of("Base Address", "EL0 Base Address").map(timer::field)));
		fields.flatMap(Optional::stream).filter(base -> base.number() == 0)
				.forEach(base -> findings.at(base, "the address is 0, not 0xffffffffffffffff"));
	}
}
