package io.stagewalk.acpi.lint.table;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import java.util.HashSet;
import java.util.Set;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class UnlistedTable implements Check {
	/** Tables that the XSDT does not list. */
	private static final Set<String> ELSEWHERE = Set.of(Signatures.RSDP, Signatures.RSDT, Signatures.XSDT, Signatures.DSDT, Signatures.FACS,
			"FBPT", "S3PT");

	@Override
	public Rule rule() {
		return Rule.note("XSDT-UNLISTED", "A table is not in the XSDT")
				.breaks("No system finds the table. Xen does not map it for Dom0.", XEN, DOM0, LINUX)
				.source("ACPI 6.5, 5.2.8");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		var xsdt = subject.table(Signatures.XSDT);
		if (xsdt.isEmpty()) {
			return;
		}
		var listed = new HashSet<Long>();
		Entries.of(xsdt.get()).forEach(entry -> listed.add(entry.number()));
		for (var table : subject.tables()) {
			var address = subject.address(table);
			if (address.isPresent() && !listed.contains(address.get().value()) && !ELSEWHERE.contains(table.signature())) {
				findings.at(table.root(), "it is at " + address.get() + ", which no entry says");
			}
		}
	}
}
