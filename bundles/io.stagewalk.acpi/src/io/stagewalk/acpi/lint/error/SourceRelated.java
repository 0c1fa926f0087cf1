package io.stagewalk.acpi.lint.error;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import java.util.HashSet;

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
		var ids = new HashSet<Long>();
		Repeats.fields(Sources.all(subject), "Source Id").forEach(id -> ids.add(id.number()));
		Repeats.fields(Sources.generic(subject), "Related Source Id").filter(id -> id.number() != NONE && !ids.contains(id.number()))
				.forEach(id -> findings.at(id, "there is no source " + id.number()));
	}
}
