package io.stagewalk.acpi.lint.device;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import java.util.ArrayList;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Overlaps;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Span;
import io.stagewalk.acpi.lint.Subject;

public final class ChannelOverlap implements Check {
	@Override
	public Rule rule() {
		return Rule.error("PCCT-OVERLAP", "Two channels share memory")
				.breaks("Commands of one channel overwrite those of the other.", DOM0, LINUX)
				.source("ACPI 6.5, 14.1");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		var spans = new ArrayList<Span>();
		for (var channel : Channels.all(subject)) {
			if (Channels.type(channel) < Channels.REGISTERS) {
				Span.of(Fields.place(channel, "Base Address"), Fields.number(channel, "Base Address"), Channels.length(channel))
						.ifPresent(spans::add);
			}
		}
		for (var overlap : Overlaps.of(spans)) {
			findings.at(overlap.upper().source(), overlap.upper() + " overlaps " + overlap.lower());
		}
	}
}
