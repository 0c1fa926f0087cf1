package io.stagewalk.acpi.lint.table;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.definition.Trait;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class TextCharacters implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("TABLE-TEXT", "A text has characters that are none")
				.breaks("Linux compares these texts to tell machines with defects from others, and tools print them."
						+ " Control characters and bytes above 0x7e come from a field that was not filled in, or from"
						+ " damage.", LINUX, DOM0)
				.source("ACPI 6.5, 5.2.6");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var table : subject.tables()) {
			for (var field : table.fields(Trait.TEXT)) {
				int wrong = firstWrong(field.text());
				if (wrong >= 0) {
					findings.at(field, "character " + Fields.hex(wrong) + " in a text");
				}
			}
		}
	}

	/** The first character that is none; negative if all are. */
	private static int firstWrong(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
				return text.charAt(i);
			}
		}
		return -1;
	}
}
