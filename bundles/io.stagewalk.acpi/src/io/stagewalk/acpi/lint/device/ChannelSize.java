package io.stagewalk.acpi.lint.device;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.memory.Address;

public final class ChannelSize implements Check {
	private static final int HEADER = 8, EXTENDED_HEADER = 16;

	@Override
	public Rule rule() {
		return Rule.error("PCCT-SIZE", "A channel's shared memory is too small, or nowhere")
				.breaks("There is no room for the header of a command: Linux refuses the channel, and with it CPPC, so"
						+ " the processors' speed cannot be set.", DOM0, LINUX)
				.source("ACPI 6.5, 14.1.3 to 14.1.6; drivers/mailbox/pcc.c");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var channel : Channels.all(subject)) {
			int type = Channels.type(channel);
			boolean isExtended = type == Channels.EXTENDED_INITIATOR || type == Channels.EXTENDED_RESPONDER;
			long least = type > Channels.REGISTERS ? 0 : type == Channels.REGISTERS ? 1 : isExtended ? EXTENDED_HEADER : HEADER + 1;
			if (type <= Channels.REGISTERS && (Channels.length(channel) < least || Fields.number(channel, "Base Address") == 0)) {
				findings.at(Fields.place(channel, "Base Address"), Channels.length(channel) + " bytes at "
						+ Address.text(Fields.number(channel, "Base Address")));
			}
		}
	}
}
