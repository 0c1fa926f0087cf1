package io.stagewalk.acpi.lint.topology;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class AffinityUnknown implements Check {
	private static final int TRANSLATOR = 0x0f, TRANSLATOR_V5 = 0x1d;

	@Override
	public Rule rule() {
		return Rule.error("SRAT-UNKNOWN", "The SRAT puts a processor or an ITS in a domain that the MADT does not have")
				.breaks("Linux passes over it; the processor that was meant is in no domain, and its memory is"
						+ " taken from far away.", DOM0, LINUX)
				.source("ACPI 6.5, 5.2.16.4 and 5.2.16.5; arch/arm64/kernel/acpi_numa.c:acpi_parse_gicc_pxm");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		if (!subject.has("SRAT") || !subject.isWhole(Signatures.MADT) || !subject.isArm()) {
			return;
		}
		var processors = Topology.processorIds(subject);
		for (var uid : Repeats.fields(Topology.affinities(subject, Topology.GICC_AFFINITY), "Acpi Processor UID")) {
			if (!processors.contains(uid.number())) {
				findings.at(uid, "the MADT has no processor of UID " + uid.number());
			}
		}
		var translators = Repeats.numbers(subject.structures(Signatures.MADT, TRANSLATOR), "Translation ID");
		translators.addAll(Repeats.numbers(subject.structures(Signatures.MADT, TRANSLATOR_V5), "Gic Its Id"));
		for (var id : Repeats.fields(Topology.affinities(subject, Topology.ITS_AFFINITY), "ITS ID")) {
			if (!translators.contains(id.number())) {
				findings.at(id, "the MADT has no ITS " + id.number());
			}
		}
	}
}
