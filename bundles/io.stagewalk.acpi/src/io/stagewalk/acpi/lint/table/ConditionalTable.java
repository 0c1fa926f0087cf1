package io.stagewalk.acpi.lint.table;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class ConditionalTable implements Check {
	private static final int ITS = 0x0f, ROOT_COMPLEX = 2, SDEI_NOTIFICATION = 11;

	@Override
	public Rule rule() {
		return Rule.error("TABLE-MISSING-OTHER", "A table is missing that another one needs")
				.breaks("PCI has no configuration space without MCFG, unless its host bridges say where it is (_CBA),"
						+ " devices no MSI by an ITS without IORT, distances no domains without SRAT, and error sources by"
						+ " SDEI are not heard without the SDEI table.",
						XEN, DOM0, LINUX)
				.source("DEN0044 (BBR), 8.4; DEN0049E.b, table 12 (ITS group); ACPI 6.5, 5.2.17 and 5.2.28; DEN0054, appendix C");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		if (!subject.isMachine()) {
			return;
		}
		if (!subject.structures(Signatures.IORT, ROOT_COMPLEX).isEmpty()) {
			need(subject, findings, Signatures.MCFG, "the IORT has a PCI root complex");
		}
		if (!subject.structures(Signatures.MADT, ITS).isEmpty()) {
			need(subject, findings, Signatures.IORT, "the MADT has an ITS, and nothing says which device IDs go to it");
		}
		if (subject.has("SLIT") || subject.has("HMAT")) {
			need(subject, findings, "SRAT", "the " + (subject.has("SLIT") ? "SLIT" : "HMAT") + " speaks of domains that nothing is in");
		}
		if (subject.structures(Signatures.HEST).stream().flatMap(source -> Fields.structures(source).stream())
				.anyMatch(notify -> notify.number("Notify Type").orElse(0) == SDEI_NOTIFICATION)) {
			need(subject, findings, "SDEI", "the HEST has sources that notify by software delegated exceptions");
		}
	}

	private static void need(Subject subject, Findings findings, String signature, String why) {
		if (!subject.has(signature)) {
			findings.missing(signature, "not there, but " + why);
		}
	}
}
