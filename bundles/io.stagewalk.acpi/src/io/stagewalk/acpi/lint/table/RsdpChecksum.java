package io.stagewalk.acpi.lint.table;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.FIRMWARE;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class RsdpChecksum implements Check {
	private static final int COVERED = 20;

	@Override
	public Rule rule() {
		return Rule.error("RSDP-CHECKSUM", "The first 20 bytes of the RSDP do not add up to 0")
				.breaks("Whoever searches memory for the RSDP passes over it, since this sum is how it is known. Linux"
						+ " gets its address from the EFI system table and does not look. The RSDP that Xen makes for"
						+ " Dom0 has this defect.", LINUX, DOM0, FIRMWARE)
				.source("ACPI 6.5, 5.2.5.3; xen/arch/arm/acpi/domain_build.c:acpi_create_rsdp");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var table : subject.tables(Signatures.RSDP)) {
			int sum = Sums.of(table.buffer(), COVERED);
			if (table.length() >= COVERED && sum != 0) {
				findings.at(Fields.place(table.root(), "Checksum"), "the sum of the first 20 bytes is " + Fields.hex(sum));
			}
		}
	}
}
