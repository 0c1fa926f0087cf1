package io.stagewalk.acpi.lint.register;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Gas;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.memory.Address;

public final class AccessAlignment implements Check {
	@Override
	public Rule rule() {
		return Rule.error("GAS-ALIGNMENT", "A register's address does not fit the width of its accesses")
				.breaks("An access to Device memory that is not aligned is an alignment fault: the kernel dies when it"
						+ " first touches the register.", XEN, DOM0, LINUX)
				.source("Arm ARM DDI 0487, B2.10: unaligned accesses to Device memory; ACPI 6.5, 5.2.3.2");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var table : subject.tables()) {
			for (var gas : Gas.in(table)) {
				long bytes = Gas.accessBytes(gas);
				if (Gas.space(gas) == Gas.MEMORY && bytes > 1 && (Gas.address(gas) & bytes - 1) != 0) {
					findings.at(Fields.place(gas, "Address"), "accesses of " + bytes + " bytes to " + Address.text(Gas.address(gas)));
				}
			}
		}
	}
}
