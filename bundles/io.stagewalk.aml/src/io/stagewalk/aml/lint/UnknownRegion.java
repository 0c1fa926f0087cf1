package io.stagewalk.aml.lint;

import static io.stagewalk.acpi.lint.Affected.DOM0;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.region.Region;
import io.stagewalk.memory.RangeSet;

public final class UnknownRegion implements Check {
	@Override
	public Rule rule() {
		return Rule.note("XEN-AML-REGION", "Only AML tells of an operation region in memory")
				.breaks("Xen runs no AML, no static table names the memory, and Linux maps it by acpi_os_ioremap without telling Xen."
						+ " Xen 4.9 and later map each page when Dom0 first touches it; on Xen 4.7 and 4.8 the touch is an abort, and"
						+ " Dom0 dies.", DOM0)
				.source("ACPI 6.5, 19.6.101; drivers/acpi/acpica/exregion.c:acpi_ex_system_memory_space_handler;"
						+ " xen/arch/arm/traps.c:try_map_mmio");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		var known = RangeSet.EMPTY.plus(subject.regions().stream().map(Region::range).toList());
		Booted.of(subject).ifPresent(booted -> booted.regions(region -> region.range().isEmpty() || !known.contains(region.range().get()))
				.forEach(region -> findings.at(Booted.field(region.declaration().place(), "OperationRegion"), booted.text(region))));
	}
}
