package io.stagewalk.acpi.lint.pci;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class NoSpace implements Check {
	@Override
	public Rule rule() {
		return Rule.error("MCFG-EMPTY", "The MCFG names no configuration space")
				.breaks("There is no PCI, unless host bridges say where it is by _CBA.", DOM0, LINUX)
				.source("PCI Firmware Specification 3.3, 4.1.2");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		if (Spaces.of(subject).isEmpty()) {
			subject.root(Signatures.MCFG).ifPresent(root -> findings.at(root, "no allocation in " + root.length() + " bytes"));
		}
	}
}
