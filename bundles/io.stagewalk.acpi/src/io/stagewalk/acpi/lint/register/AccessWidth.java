package io.stagewalk.acpi.lint.register;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import java.util.Set;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Gas;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class AccessWidth implements Check {
	/** Tables whose registers are of a device: the width is that of one of many, and the base of all. */
	private static final Set<String> DEVICES = Set.of("SPCR", "DBG2", "DBGP");

	@Override
	public Rule rule() {
		return Rule.warning("GAS-WIDTH", "A register's accesses are wider than the register")
				.breaks("An access takes in what is beside the register: Linux says that it is a defect of the"
						+ " firmware and makes its own width.", DOM0, LINUX)
				.source("ACPI 6.5, 5.2.3.2; drivers/acpi/apei/apei-base.c:apei_check_gar");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var table : subject.tables()) {
			if (DEVICES.contains(Subject.signature(table))) {
				continue;
			}
			Gas.in(table).filter(gas -> Gas.space(gas) == Gas.MEMORY && Gas.address(gas) != 0).forEach(gas -> {
				long bits = Fields.number(gas, "Bit Width") + Fields.number(gas, "Bit Offset");
				long access = Gas.accessBytes(gas) * Byte.SIZE;
				if (bits != 0 && access > roundUp(bits)) {
					findings.at(Fields.place(gas, "Encoded Access Width"), "accesses of " + access + " bits to " + bits + " bits");
				}
			});
		}
	}

	/** The width of the narrowest access that takes in so many bits. */
	private static long roundUp(long bits) {
		return Math.max(Byte.SIZE, Long.highestOneBit(2 * bits - 1));
	}
}
