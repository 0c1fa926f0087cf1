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
	/** Tables whose registers Linux reads at once. */
	private static final Set<String> NOT_NARROWER = Set.of("HEST", "ERST", "EINJ");

	@Override
	public Rule rule() {
		return Rule.warning("GAS-WIDTH", "A register and the accesses to it are not of one width")
				.breaks("An access that is wider takes in what is beside the register. In HEST, ERST and EINJ, Linux"
						+ " refuses a register that is wider than its accesses.", DOM0, LINUX)
				.source("ACPI 6.5, 5.2.3.2; drivers/acpi/apei/apei-base.c:apei_check_gar");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var table : subject.tables()) {
			if (DEVICES.contains(table.signature())) {
				continue;
			}
			for (var gas : Gas.in(table)) {
				if (Gas.space(gas) != Gas.MEMORY || Gas.address(gas) == 0) {
					continue;
				}
				long bits = Fields.number(gas, "Bit Width") + Fields.number(gas, "Bit Offset");
				long access = Gas.accessBytes(gas) * Byte.SIZE;
				boolean isTooNarrow = access != 0 && access < bits && NOT_NARROWER.contains(table.signature());
				if (bits != 0 && access > roundUp(bits) || isTooNarrow) {
					findings.at(Fields.place(gas, "Encoded Access Width"), "accesses of " + access + " bits to " + bits + " bits");
				}
			}
		}
	}

	/** The width of the narrowest access that takes in so many bits. */
	private static long roundUp(long bits) {
		return Math.max(Byte.SIZE, Long.highestOneBit(2 * bits - 1));
	}
}
