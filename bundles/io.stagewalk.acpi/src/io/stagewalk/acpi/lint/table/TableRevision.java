package io.stagewalk.acpi.lint.table;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import java.util.List;
import java.util.Map;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class TableRevision implements Check {
	/** First and last revision of each table that a specification has. */
	private static final Map<String, List<Integer>> KNOWN = Map.ofEntries(Map.entry("XSDT", List.of(1, 1)), Map.entry("RSDT", List.of(1, 1)),
			Map.entry("FACP", List.of(1, 6)), Map.entry("APIC", List.of(1, 7)), Map.entry("GTDT", List.of(1, 3)),
			Map.entry("MCFG", List.of(1, 1)), Map.entry("SPCR", List.of(1, 4)), Map.entry("DBG2", List.of(0, 1)),
			Map.entry("IORT", List.of(0, 7)), Map.entry("PPTT", List.of(1, 3)), Map.entry("SRAT", List.of(1, 3)),
			Map.entry("SLIT", List.of(1, 1)), Map.entry("HMAT", List.of(1, 2)), Map.entry("HEST", List.of(1, 2)),
			Map.entry("BERT", List.of(1, 1)), Map.entry("ERST", List.of(1, 1)), Map.entry("EINJ", List.of(1, 2)),
			Map.entry("PCCT", List.of(1, 2)), Map.entry("BGRT", List.of(1, 1)), Map.entry("FPDT", List.of(1, 1)),
			Map.entry("TPM2", List.of(3, 5)), Map.entry("STAO", List.of(1, 1)), Map.entry("NFIT", List.of(1, 1)), Map.entry("SDEI", List.of(1, 1)));

	@Override
	public Rule rule() {
		return Rule.warning("TABLE-REVISION", "A table has a revision that no specification known here has")
				.breaks("Its fields may be others than those that systems and this program read. A revision that never"
						+ " was is most often a mistake of the firmware.", XEN, DOM0, LINUX)
				.source("ACPI 6.5, table 5.5, and the specification of the table");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var table : subject.tables()) {
			var revision = table.root().field("Revision");
			var known = KNOWN.get(table.signature());
			if (known != null && revision.isPresent()
					&& (revision.get().number() < known.getFirst() || revision.get().number() > known.getLast())) {
				findings.at(revision.get(), "revision " + revision.get().number() + ", known are " + known.getFirst() + " to " + known.getLast());
			}
		}
	}
}
