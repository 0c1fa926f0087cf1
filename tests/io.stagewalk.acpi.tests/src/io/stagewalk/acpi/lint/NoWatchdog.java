package io.stagewalk.acpi.lint;

/** The check that {@code docs/lint.md} shows. */
public final class NoWatchdog implements Check {
	@Override
	public Rule rule() {
		return Rule.note("ACME-WATCHDOG", "There is no watchdog").breaks("A machine that hangs stays so.", Affected.LINUX)
				.source("ACPI 6.5, 5.2.25.2");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		if (subject.structures("GTDT", 1).isEmpty()) {
			subject.root("GTDT").ifPresent(gtdt -> findings.at(gtdt, "no structure of type 1"));
		}
	}
}
