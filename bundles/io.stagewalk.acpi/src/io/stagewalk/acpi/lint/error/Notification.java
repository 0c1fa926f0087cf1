package io.stagewalk.acpi.lint.error;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import java.util.Set;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.model.Field;

public final class Notification implements Check {
	/** Ways of PCs: SCI, NMI, corrected machine check interrupt, machine check exception. */
	private static final Set<Long> OF_A_PC = Set.of(3L, 4L, 5L, 6L);
	private static final int LENGTH = 28;

	@Override
	public Rule rule() {
		return Rule.error("HEST-NOTIFY", "An error source notifies in a way that an Arm machine cannot")
				.breaks("Nobody is told of the errors of this source: Linux refuses an NMI, and waits for an SCI that"
						+ " a hardware-reduced machine does not have.", DOM0, LINUX)
				.source("ACPI 6.5, 18.3.2.9; drivers/acpi/apei/ghes.c:ghes_probe");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		if (!subject.isArm()) {
			return;
		}
		for (var source : Sources.generic(subject)) {
			Fields.structure(source, "Notify").filter(notify -> Sources.isEnabled(source)).ifPresent(notify -> {
				long type = Fields.number(notify, "Notify Type");
				if (OF_A_PC.contains(type)) {
					findings.at(Fields.place(notify, "Notify Type"), "notification " + type
							+ notify.field("Notify Type").flatMap(Field::value).map(value -> ", " + value.name()).orElse(""));
				}
				if (Fields.number(notify, "Notify Length") != LENGTH) {
					findings.at(Fields.place(notify, "Notify Length"), Fields.number(notify, "Notify Length") + " bytes, not " + LENGTH);
				}
			});
		}
	}
}
