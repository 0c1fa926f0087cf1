package io.stagewalk.acpi.lint.error;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class BootErrorEmpty implements Check {
	private static final int LEAST = 20;

	@Override
	public Rule rule() {
		return Rule.error("BERT-EMPTY", "The boot error region is nowhere, or has no room for an error")
				.breaks("Linux says that the table is invalid, and errors of the boot before are not told.", DOM0, LINUX)
				.source("ACPI 6.5, 18.3.1; drivers/acpi/apei/bert.c:bert_init");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		subject.root(Signatures.BERT).ifPresent(root -> {
			long length = Fields.number(root, "Boot Error Region Length");
			long address = Fields.number(root, "Boot Error Region");
			if (length < LEAST) {
				findings.at(Fields.place(root, "Boot Error Region Length"), length + " bytes, an empty status block has " + LEAST);
			}
			if (address == 0) {
				findings.at(Fields.place(root, "Boot Error Region"), "the address is 0");
			}
		});
	}
}
