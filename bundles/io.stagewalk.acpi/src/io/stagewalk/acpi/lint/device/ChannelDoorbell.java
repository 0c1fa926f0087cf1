package io.stagewalk.acpi.lint.device;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Gas;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class ChannelDoorbell implements Check {
	@Override
	public Rule rule() {
		return Rule.error("PCCT-DOORBELL", "A channel has no doorbell")
				.breaks("The platform is not told of a command, and no command is ever done.", DOM0, LINUX)
				.source("ACPI 6.5, 14.1.3: Doorbell Register; drivers/mailbox/pcc.c:pcc_send_data");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var channel : Channels.all(subject)) {
			if (Channels.type(channel) == Channels.EXTENDED_RESPONDER) {
				// here the platform rings
				continue;
			}
			Fields.structure(channel, "Doorbell Register")
					.filter(doorbell -> Gas.address(doorbell) == 0 && Gas.space(doorbell) == Gas.MEMORY)
					.ifPresent(doorbell -> findings.at(doorbell, "the doorbell has no address"));
		}
	}
}
