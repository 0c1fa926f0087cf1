package io.stagewalk.acpi.lint.table;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class XsdtOemTableId implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("XSDT-OEM-TABLE-ID", "XSDT and FADT have different OEM table IDs")
				.breaks("The ID of the XSDT names the model of the machine and must be that of the FADT; systems that"
						+ " look for one of them miss the machine's defects.", LINUX, DOM0)
				.source("ACPI 6.5, 5.2.8 and 5.2.9");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		var xsdt = subject.root(Signatures.XSDT).flatMap(root -> root.field("Oem Table ID"));
		var fadt = subject.root(Signatures.FADT).flatMap(root -> root.field("Oem Table ID"));
		if (xsdt.isPresent() && fadt.isPresent() && !xsdt.get().text().strip().equals(fadt.get().text().strip())) {
			findings.at(xsdt.get(), "\"" + xsdt.get().text() + "\", but the FADT has \"" + fadt.get().text() + "\"");
		}
	}
}
