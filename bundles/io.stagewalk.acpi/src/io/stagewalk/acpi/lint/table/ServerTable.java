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

public final class ServerTable implements Check {
	private static final Map<String, String> REQUIRED = new TreeMap<>(Map.of(Signatures.SPCR, "Xen and Linux do not know their console",
			Signatures.DBG2, "kernel debuggers do not know their port",
			"PPTT", "Linux does not know clusters and caches, and schedules without them"));

	@Override
	public Rule rule() {
		return Rule.warning("TABLE-MISSING-SERVER", "A table is missing that an Arm server must have")
				.breaks("The machine starts, and something of it stays unknown: the console (Xen has none then), the"
						+ " debug port, or the caches.", XEN, DOM0, LINUX)
				.source("DEN0044 (BBR), 8.4");
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
