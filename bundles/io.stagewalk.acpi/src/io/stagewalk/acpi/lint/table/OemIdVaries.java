package io.stagewalk.acpi.lint.table;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import java.util.Set;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.model.Field;

public final class OemIdVaries implements Check {
	/** Tables that may be somebody else's: definition blocks come from makers of parts. */
	private static final Set<String> ELSEWHERE = Set.of("SSDT", "PSDT", "OSDT", "FACS", "SLIC", "MSDM");

	@Override
	public Rule rule() {
		return Rule.note("OEM-ID-VARIES", "Tables of one machine have different OEM IDs")
				.breaks("Linux applies what it knows of a machine's defects by the OEM ID of one table; if tables"
						+ " differ, it may miss them. Parts of the firmware were put together and not finished.", LINUX, DOM0)
				.source("ACPI 6.5, 5.2.6");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		Field first = null;
		for (var table : subject.tables()) {
			var id = table.root().field("Oem ID");
			if (id.isEmpty() || Utf8Damage.isDamaged(table) || ELSEWHERE.contains(table.signature())) {
				continue;
			}
			if (first == null) {
				first = id.get();
			} else if (!id.get().text().strip().equals(first.text().strip())) {
				findings.at(id.get(), "\"" + id.get().text() + "\", but \"" + first.text() + "\" in " + first.place().file());
			}
		}
	}
}
