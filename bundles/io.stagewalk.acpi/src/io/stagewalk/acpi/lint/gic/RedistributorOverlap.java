package io.stagewalk.acpi.lint.gic;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import java.util.ArrayList;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Overlaps;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Span;
import io.stagewalk.acpi.lint.Subject;

public final class RedistributorOverlap implements Check {
	@Override
	public Rule rule() {
		return Rule.error("MADT-GICR-OVERLAP", "Two redistributor ranges overlap")
				.breaks("One redistributor is counted twice, or two processors are given the same one: an interrupt"
						+ " that is enabled for one is disabled by the other.", XEN, DOM0, LINUX)
				.source("ACPI 6.5, 5.2.12.17; IHI 0069, 12.10");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		var spans = new ArrayList<>(Gic.redistributorRanges(subject));
		if (spans.isEmpty()) {
			for (var base : Repeats.fields(Gic.usable(subject), "GICR")) {
				if (base.number() != 0) {
					Span.of(base, base.number(), Gic.REDISTRIBUTOR).ifPresent(spans::add);
				}
			}
		}
		for (var overlap : Overlaps.of(spans)) {
			findings.at(overlap.upper().source(), overlap.upper() + " overlaps " + overlap.lower());
		}
	}
}
