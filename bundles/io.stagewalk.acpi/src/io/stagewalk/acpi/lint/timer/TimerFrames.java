package io.stagewalk.acpi.lint.timer;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class TimerFrames implements Check {
	private static final int MOST = 8;

	@Override
	public Rule rule() {
		return Rule.error("GTDT-FRAMES", "The frames of a timer block are not those that one has")
				.breaks("A block has at most eight frames, numbered 0 to 7: the number is the frame's bit in CNTNSAR"
						+ " and CNTACR. Linux refuses the block.", DOM0, LINUX)
				.source("ACPI 6.5, 5.2.25.1; drivers/acpi/arm64/gtdt.c:gtdt_parse_timer_block");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var block : Timers.blocks(subject)) {
			long count = Fields.number(block, "Timer Count");
			if (count == 0 || count > MOST) {
				findings.at(Fields.place(block, "Timer Count"), count + " timers");
			}
			var numbers = Repeats.fields(block.groups("Timer"), "Frame Number");
			for (var number : numbers) {
				if (number.number() >= MOST) {
					findings.at(number, "frame " + number.number());
				}
			}
			for (var repeat : Repeats.of(numbers)) {
				findings.at(repeat.again(), "frame " + repeat.again().number() + " stands at " + Fields.hex(repeat.first().offset()) + " as well");
			}
		}
	}
}
