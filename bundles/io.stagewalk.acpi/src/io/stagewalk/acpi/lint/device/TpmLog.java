package io.stagewalk.acpi.lint.device;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.memory.Address;

public final class TpmLog implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("TPM2-LOG", "The TPM's event log has a place without a size, or a size without a place")
				.breaks("Linux does not find what the firmware has measured; the log that EFI hands over may still be"
						+ " there.", DOM0, LINUX)
				.source("TCG ACPI Specification 1.4, 8: LAML, LASA; drivers/char/tpm/eventlog/acpi.c");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		subject.root("TPM2").filter(root -> root.field("Log Address").isPresent()).ifPresent(root -> {
			long length = Fields.number(root, "Minimum Log Length");
			long address = Fields.number(root, "Log Address");
			if ((length == 0) != (address == 0)) {
				findings.at(Fields.place(root, "Log Address"), length + " bytes at " + Address.text(address));
			}
		});
	}
}
