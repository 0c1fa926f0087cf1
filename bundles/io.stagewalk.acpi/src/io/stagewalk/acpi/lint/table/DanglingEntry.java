package io.stagewalk.acpi.lint.table;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import java.util.HashSet;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.memory.Address;

public final class DanglingEntry implements Check {
	@Override
	public Rule rule() {
		return Rule.error("XSDT-DANGLING", "The XSDT lists a table that is not there")
				.breaks("At the address is something else: Linux warns and passes over it, Xen maps whatever is there"
						+ " for Dom0. In a collection of tables, a file may be missing.", XEN, DOM0, LINUX)
				.source("ACPI 6.5, 5.2.8; xen/arch/arm/acpi/domain_build.c:acpi_map_other_tables");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		var known = new HashSet<Long>();
		subject.tables().forEach(table -> subject.address(table).ifPresent(address -> known.add(address.value())));
		for (var xsdt : subject.tables(Signatures.XSDT)) {
			for (var entry : Entries.of(xsdt)) {
				if (entry.number() == 0) {
					findings.at(entry, "the address is 0");
				} else if (!known.isEmpty() && !known.contains(entry.number())) {
					findings.at(entry, "no table is known at " + Address.text(entry.number()));
				}
			}
		}
	}
}
