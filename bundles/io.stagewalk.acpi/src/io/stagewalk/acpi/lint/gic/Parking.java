package io.stagewalk.acpi.lint.gic;

import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.memory.Address;

public final class Parking implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("MADT-PARKING", "The parking protocol and its mailbox contradict each other")
				.breaks("Without PSCI, Linux writes the entry point of each processor to its mailbox: with none, or"
						+ " two processors at one, they do not start.", LINUX)
				.source("ACPI 6.5, 5.2.12.14: Parking Protocol Version, Parked Address");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var gicc : Gic.usable(subject)) {
			long version = Fields.number(gicc, "Parking Protocol Version");
			long mailbox = Fields.number(gicc, "Parked Address");
			if (version != 0 && mailbox == 0) {
				findings.at(Fields.place(gicc, "Parked Address"), "version " + version + " of the protocol, and no mailbox");
			}
		}
		var mailboxes = Repeats.fields(Gic.usable(subject), "Parked Address");
		mailboxes.removeIf(mailbox -> mailbox.number() == 0);
		for (var repeat : Repeats.of(mailboxes)) {
			findings.at(repeat.again(), "the mailbox at " + Address.text(repeat.again().number()) + " is also that of the GICC at "
					+ Fields.hex(repeat.first().structure().offset()));
		}
	}
}
