package io.stagewalk.acpi.lint.table;

import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class RsdpExtendedChecksum implements Check {
	@Override
	public Rule rule() {
		return Rule.error("RSDP-EXTENDED-CHECKSUM", "The bytes of the RSDP do not add up to 0")
				.breaks("The address of the XSDT in it cannot be trusted; systems that look at the sum fall back to"
						+ " the RSDT, which Arm machines do not have.", XEN, LINUX)
				.source("ACPI 6.5, 5.2.5.3");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var table : subject.tables(Signatures.RSDP)) {
			long length = Fields.number(table.root(), "Length");
			if (length < 36 || length > table.length()) {
				continue;
			}
			int sum = Sums.of(table.buffer(), (int) length);
			if (sum != 0) {
				findings.at(Fields.place(table.root(), "Extended Checksum"), "the sum of its " + length + " bytes is " + Fields.hex(sum));
			}
		}
	}
}
