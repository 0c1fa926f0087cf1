package io.stagewalk.acpi.lint.table;

import static io.stagewalk.acpi.lint.Affected.FIRMWARE;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.model.Unknown;

public final class UnknownBytes implements Check {
	@Override
	public Rule rule() {
		return Rule.note("TABLE-UNKNOWN", "Bytes of a table belong to no field known here")
				.breaks("Nothing that is known: either they are of a newer revision, or of something that was damaged"
						+ " before them.", FIRMWARE)
				.source("the specification of the table");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var table : subject.tables()) {
			long length = table.root().number("Table Length").orElse(Fields.number(table.root(), "Length"));
			for (var unknown : table.unknown()) {
				if (unknown.offset() < length && hasValue(unknown)) {
					findings.at(unknown, unknown.length() + " bytes that are not all 0, in " + unknown.structure().name());
				}
			}
		}
	}

	private static boolean hasValue(Unknown unknown) {
		for (var one : unknown.bytes()) {
			if (one != 0) {
				return true;
			}
		}
		return false;
	}
}
