package io.stagewalk.acpi.lint.gic;

import static io.stagewalk.acpi.lint.Affected.LINUX;

import java.util.ArrayList;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Overlaps;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Span;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.model.Node;

public final class MsiFrameRange implements Check {
	private static final int FIRST_SPI = 32, LAST_SPI = 1019;

	@Override
	public Rule rule() {
		return Rule.error("MADT-MSI-FRAME", "The interrupts of a GICv2m frame are no SPIs, or another frame's")
				.breaks("MSIs of devices arrive as interrupts of something else, or not at all.", LINUX)
				.source("ACPI 6.5, 5.2.12.16: SPI Count, SPI Base");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		var spans = new ArrayList<Span>();
		for (var frame : Gic.msiFrames(subject)) {
			if (!Fields.isSet(frame, "Flags (decoded below)", "Select SPI")) {
				continue;
			}
			long base = Fields.number(frame, "SPI Base");
			long count = Fields.number(frame, "SPI Count");
			if (count == 0 || base < FIRST_SPI || base + count - 1 > LAST_SPI) {
				findings.at(Fields.place(frame, "SPI Base"), count + " SPIs from " + base);
			}
			Span.of(Fields.place(frame, "SPI Base"), base, count).ifPresent(spans::add);
		}
		for (var overlap : Overlaps.of(spans)) {
			findings.at(overlap.upper().source(), "SPI " + overlap.first() + " is of the frame at "
					+ Fields.hex(overlap.lower().source().parent().map(Node::offset).orElse(0)) + " as well");
		}
	}
}
