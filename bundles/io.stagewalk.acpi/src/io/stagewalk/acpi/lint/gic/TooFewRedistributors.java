package io.stagewalk.acpi.lint.gic;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class TooFewRedistributors implements Check {
	@Override
	public Rule rule() {
		return Rule.error("MADT-GICR-FEW", "There are more processors than redistributors")
				.breaks("The ranges have no room for a redistributor of every processor: those left over are not"
						+ " started.", XEN, DOM0, LINUX)
				.source("ACPI 6.5, 5.2.12.17; IHI 0069, 12.10");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		var ranges = Gic.redistributorRanges(subject);
		if (ranges.isEmpty()) {
			return;
		}
		long room = ranges.stream().mapToLong(range -> Long.divideUnsigned(range.last() - range.first() + 1, Gic.REDISTRIBUTOR)).sum();
		long enabled = Gic.processors(subject).stream()
				.filter(gicc -> Fields.isSet(gicc, "Flags (decoded below)", "Processor Enabled")).count();
		if (room < enabled) {
			findings.at(ranges.getFirst().source(), enabled + " processors are enabled, the ranges hold " + room + " redistributors");
		}
	}
}
