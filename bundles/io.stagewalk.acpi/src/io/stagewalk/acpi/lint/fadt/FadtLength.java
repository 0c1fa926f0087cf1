package io.stagewalk.acpi.lint.fadt;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class FadtLength implements Check {
	/** Bytes of the FADT by its revision, from the first on. */
	private static final int[] LENGTHS = {116, 129, 244, 244, 268, 276};

	@Override
	public Rule rule() {
		return Rule.warning("FADT-LENGTH", "The FADT is shorter than its revision wants")
				.breaks("Fields at its end are taken for 0: without the sleep registers a hardware-reduced machine"
						+ " cannot turn itself off by them.", LINUX, DOM0)
				.source("ACPI 6.5, 5.2.9");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		subject.root(Signatures.FADT).ifPresent(root -> {
			long revision = Fields.number(root, "Revision");
			long length = Fields.number(root, "Table Length");
			if (revision >= 1 && revision <= LENGTHS.length && length < LENGTHS[(int) revision - 1]) {
				findings.at(Fields.place(root, "Table Length"),
						length + " bytes, revision " + revision + " has " + LENGTHS[(int) revision - 1]);
			}
		});
	}
}
