package io.stagewalk.acpi.lint.table;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import java.util.ArrayList;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Overlaps;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Span;
import io.stagewalk.acpi.lint.Subject;

public final class TablesOverlap implements Check {
	@Override
	public Rule rule() {
		return Rule.error("TABLE-OVERLAP", "Two tables share memory")
				.breaks("One of them has overwritten the other, or an address is wrong.", XEN, DOM0, LINUX)
				.source("ACPI 6.5, 5.2");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		var spans = new ArrayList<Span>();
		for (var table : subject.tables()) {
			long length = table.root().number("Table Length").orElse(Fields.number(table.root(), "Length"));
			subject.address(table).flatMap(address -> Span.of(table.root(), address.value(), length)).ifPresent(spans::add);
		}
		for (var overlap : Overlaps.of(spans)) {
			findings.at(overlap.upper().source(), overlap.upper() + " is in part the memory of " + overlap.lower().source().name() + " at "
					+ overlap.lower());
		}
	}
}
