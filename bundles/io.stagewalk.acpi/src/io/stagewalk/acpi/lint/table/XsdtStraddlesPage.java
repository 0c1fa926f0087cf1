package io.stagewalk.acpi.lint.table;

import static io.stagewalk.acpi.lint.Affected.XEN;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Span;
import io.stagewalk.acpi.lint.Subject;

public final class XsdtStraddlesPage implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("XEN-XSDT-PAGE", "The XSDT crosses a page, which Xen may not survive")
				.breaks("When Xen makes Dom0's XSDT it maps the host's header only, and copies the whole table from"
						+ " there: what is on the next page need not be mapped, and Xen takes a fault in itself.", XEN)
				.source("xen/arch/arm/acpi/domain_build.c:acpi_create_xsdt");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var xsdt : subject.tables(Signatures.XSDT)) {
			long length = Fields.number(xsdt.root(), "Table Length");
			subject.address(xsdt).flatMap(address -> Span.of(xsdt.root(), address.value(), length)).filter(span -> Pages.touched(span) > 1)
					.ifPresent(span -> findings.at(xsdt.root(), "it is at " + span));
		}
	}
}
