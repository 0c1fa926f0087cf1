package io.stagewalk.acpi.lint.register;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import java.util.Set;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Gas;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class AddressMissing implements Check {
	/**
	 * Tables whose registers may have a width and no address: the port is off, or an instruction does nothing with its register.
	 */
	private static final Set<String> OFF = Set.of("SPCR", "DBGP", "ERST", "EINJ", "WDAT");

	@Override
	public Rule rule() {
		return Rule.warning("GAS-ADDRESS", "A register in memory has a width and no address")
				.breaks("Systems that look at the width take the register to be there, and access the first page of"
						+ " memory.", XEN, DOM0, LINUX)
				.source("ACPI 6.5, 5.2.3.2");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var table : subject.tables()) {
			if (OFF.contains(table.signature())) {
				continue;
			}
			for (var gas : Gas.in(table)) {
				if (Gas.space(gas) == Gas.MEMORY && Gas.address(gas) == 0 && Fields.number(gas, "Bit Width") != 0) {
					findings.at(Fields.place(gas, "Address"), Fields.number(gas, "Bit Width") + " bits at address 0");
				}
			}
		}
	}
}
