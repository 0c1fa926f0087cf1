package io.stagewalk.acpi.lint.table;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import java.util.Map;
import java.util.TreeMap;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class RequiredTable implements Check {
	private static final Map<String, String> REQUIRED = new TreeMap<>(Map.of(Signatures.FADT, "the machine is not known to be an ACPI one",
			Signatures.DSDT, "there is no namespace, and no device in it", Signatures.MADT, "there are no processors and no interrupt controller",
			Signatures.GTDT, "there is no timer"));

	@Override
	public Rule rule() {
		return Rule.error("TABLE-MISSING", "A table is missing without which an Arm machine does not start")
				.breaks("Xen and Linux stop, or fall back to a device tree that is not there.", XEN, DOM0, LINUX)
				.source("DEN0044 (BBR), 8.4; Documentation/arch/arm64/acpi_object_usage.rst");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		if (!subject.isArm() || !subject.isMachine()) {
			return;
		}
		REQUIRED.forEach((signature, why) -> {
			if (!subject.has(signature)) {
				findings.missing(signature, "not there: " + why);
			}
		});
	}
}
