package io.stagewalk.acpi.lint.error;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class SourceRelated implements Check {
	private static final long NONE = 0xffff;

	@Override
	public Rule rule() {
		return Rule.warning("HEST-RELATED", "An error source stands for one that is not there")
				.breaks("Systems that leave the related source to the firmware leave the wrong one. Linux does not look at the"
						+ " field.", LINUX, DOM0)
				.source("ACPI 6.5, 18.3.2.7: Related Source Id");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		var ids = Repeats.numbers(Sources.all(subject), "Source Id");
		for (var id : Repeats.fields(Sources.generic(subject), "Related Source Id")) {
			if (id.number() != NONE && !ids.contains(id.number())) {
				findings.at(id, "there is no source " + id.number());
			}
		}
	}
}
