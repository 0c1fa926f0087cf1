package io.stagewalk.acpi.lint.device;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class ChannelInterrupt implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("PCCT-INTERRUPT", "Channels have interrupts, and the table says that there are none")
				.breaks("Linux polls for the end of each command if the flag is not set; a channel of notifications is"
						+ " not heard at all.", DOM0, LINUX)
				.source("ACPI 6.5, 14.1.1: Platform Interrupt; drivers/mailbox/pcc.c:pcc_mbox_probe");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		subject.root("PCCT").filter(root -> !Fields.isSet(root, "Flags (decoded below)", "Platform")).ifPresent(root ->
				Repeats.fields(Channels.all(subject), "Platform Interrupt").stream().filter(gsiv -> gsiv.number() != 0).findFirst()
						.ifPresent(gsiv -> findings.at(Fields.place(root, "Flags (decoded below)"),
								"the flag is 0, and the channel at " + Fields.hex(gsiv.structure().offset()) + " has GSIV " + gsiv.number())));
	}
}
