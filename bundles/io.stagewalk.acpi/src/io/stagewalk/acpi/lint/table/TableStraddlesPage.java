package io.stagewalk.acpi.lint.table;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.XEN;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Span;
import io.stagewalk.acpi.lint.Subject;

public final class TableStraddlesPage implements Check {
	@Override
	public Rule rule() {
		return Rule.note("XEN-TABLE-PAGE", "A table reaches into a page that Xen does not map for Dom0")
				.breaks("Xen counts the pages of a table by its length alone, from the page that it starts in: the"
						+ " last page is left out. Since Xen 4.9 the page is mapped when Dom0 touches it; before, Dom0"
						+ " dies reading the table.", XEN, DOM0)
				.source("xen/arch/arm/acpi/domain_build.c:acpi_map_other_tables");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var table : subject.tables()) {
			var signature = table.signature();
			long length = table.root().number("Table Length").orElse(Fields.number(table.root(), "Length"));
			var address = subject.address(table);
			if (address.isEmpty() || signature.equals(Signatures.RSDP) || signature.equals(Signatures.XSDT)) {
				continue;
			}
			var range = Span.of(table.root(), address.get().value(), length);
			if (range.isPresent() && Pages.touched(range.get()) > Pages.counted(length)) {
				findings.at(table.root(), length + " bytes at " + address.get() + " touch "
						+ Pages.touched(range.get()) + " pages, of which Xen maps " + Pages.counted(length));
			}
		}
	}
}
