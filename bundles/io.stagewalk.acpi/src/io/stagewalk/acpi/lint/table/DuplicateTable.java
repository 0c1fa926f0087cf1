package io.stagewalk.acpi.lint.table;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import java.util.HashMap;
import java.util.Set;

import io.stagewalk.acpi.definition.Definitions;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.model.TableModel;

public final class DuplicateTable implements Check {
	/** Tables of which a machine may have several; of those that are not known here, it may. */
	private static final Set<String> SEVERAL = Set.of("SSDT", "PSDT", "OSDT", "UEFI", "PHAT", "CSRT");

	@Override
	public Rule rule() {
		return Rule.error("TABLE-DUPLICATE", "There are two tables of a kind that may be there once")
				.breaks("Systems take one of the two, most often the first. What the other says is lost.", XEN, DOM0, LINUX)
				.source("ACPI 6.5, table 5.5");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		var first = new HashMap<String, TableModel>();
		for (var table : subject.tables()) {
			var signature = table.signature();
			boolean maySeveral = SEVERAL.contains(signature) || Definitions.standard().of(signature).isEmpty();
			var before = maySeveral ? null : first.putIfAbsent(signature, table);
			if (before != null) {
				findings.at(table.root(), "there is " + before.file() + " of signature " + signature + " already");
			}
		}
	}
}
