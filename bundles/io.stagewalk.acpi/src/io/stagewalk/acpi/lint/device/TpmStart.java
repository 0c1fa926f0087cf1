package io.stagewalk.acpi.lint.device;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import java.util.Set;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.memory.Address;

public final class TpmStart implements Check {
	/** Start methods that work on the command response buffer, whose control area must be somewhere. */
	private static final Set<Long> BY_BUFFER = Set.of(2L, 7L, 8L, 11L, 13L, 15L);

	@Override
	public Rule rule() {
		return Rule.error("TPM2-CONTROL", "The TPM's control area and its start method contradict each other")
				.breaks("A command response buffer without an address cannot be driven: Linux has no TPM, and measured"
						+ " boot ends there.", DOM0, LINUX)
				.source("TCG ACPI Specification 1.4, 8; drivers/char/tpm/tpm_crb.c:crb_map_io");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		subject.root("TPM2").ifPresent(root -> {
			long method = Fields.number(root, "Start Method");
			long control = Fields.number(root, "Control Address");
			if (BY_BUFFER.contains(method) && (control == 0 || control == -1)) {
				findings.at(Fields.place(root, "Control Address"), "start method " + method + " with a control area at " + Address.text(control));
			}
		});
	}
}
