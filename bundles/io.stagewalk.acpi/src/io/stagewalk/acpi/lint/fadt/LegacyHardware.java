package io.stagewalk.acpi.lint.fadt;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import java.util.List;
import java.util.Set;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.memory.Address;

public final class LegacyHardware implements Check {
	private static final List<String> FIELDS = List.of("SCI_INT", "SMI_CMD", "ACPI_ENABLE", "ACPI_DISABLE", "S4BIOS_REQ", "PSTATE_CNT",
			"PM1a_EVT_BLK", "PM1b_EVT_BLK", "PM1a_CNT_BLK", "PM1b_CNT_BLK", "PM2_CNT_BLK", "PM_TMR_BLK", "GPE0_BLK", "GPE1_BLK", "CST_CNT",
			"DAY_ALRM", "MON_ALRM", "CENTURY");
	private static final Set<String> BLOCKS = Set.of("PM1A Event Block", "PM1B Event Block", "PM1A Control Block", "PM1B Control Block",
			"PM2 Control Block", "PM Timer Block", "GPE0 Block", "GPE1 Block");

	@Override
	public Rule rule() {
		return Rule.warning("FADT-LEGACY", "A hardware-reduced machine names hardware of a PC")
				.breaks("Systems ignore the field, as the flag says. Tools that do not look at the flag touch"
						+ " registers that are not there; or the flag is wrong.", LINUX, DOM0)
				.source("ACPI 6.5, 5.2.9, table 5.9");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		subject.root(Signatures.FADT).filter(root -> Fields.isSet(root, "Flags", "Hardware Reduced (V5)")).ifPresent(root -> {
			for (var name : FIELDS) {
				if (Fields.number(root, name) != 0) {
					findings.at(Fields.place(root, name), name + " is " + Fields.hex(Fields.number(root, name)));
				}
			}
			for (var block : Fields.structures(root)) {
				if (BLOCKS.contains(block.kind()) && Fields.number(block, "Address") != 0) {
					findings.at(Fields.place(block, "Address"),
							"the " + block.kind() + " is at " + Address.text(Fields.number(block, "Address")));
				}
			}
		});
	}
}
