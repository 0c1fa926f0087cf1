package io.stagewalk.aml.lint;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.TableField;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class AmlFails implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("AML-FAILS", "AML cannot be carried out as Linux boots")
				.breaks("Linux goes on behind a statement of a table that fails, and without an object that it cannot evaluate: what"
						+ " they say of the machine is not known, and neither is which memory they would have touched.", DOM0, LINUX)
				.source("drivers/acpi/acpica/psloop.c:acpi_ps_parse_loop; drivers/acpi/scan.c:acpi_bus_check_add");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		Booted.of(subject).ifPresent(booted -> {
			booted.skipped().forEach(failure -> findings.at(Booted.field(failure.place(), failure.place().enclosing()), failure.detail()));
			booted.boot().initialization().problems().forEach(problem -> findings.at(inDsdt(subject, problem.object()), problem.problem()));
			booted.boot().tree().problems().forEach(problem -> findings.at(inDsdt(subject, problem.object()), problem.problem()));
		});
	}

	/** The start of the table that has most of it: the message says where an evaluation failed. */
	private static TableField inDsdt(Subject subject, String object) {
		var dsdt = subject.table("DSDT").orElseThrow();
		return new TableField(dsdt.file(), dsdt.signature(), 0, object);
	}
}
