package io.stagewalk.acpi.lint.table;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.definition.Trait;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class ReservedBits implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("FIELD-RESERVED-BITS", "Bits without a meaning are set")
				.breaks("Systems of today ignore them. A later specification may give them a meaning; or the field was"
						+ " written as if it were another one.", LINUX, DOM0)
				.source("ACPI 6.5, 5.2, and the specification of the table");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var table : subject.tables()) {
			for (var field : table.fields(Trait.BITS)) {
				long known = 0;
				for (var bits : field.bits()) {
					known |= bits.mask() << bits.low();
				}
				long rest = field.number() & ~known;
				if (rest != 0) {
					findings.at(field, "bits " + Fields.hex(rest) + " of " + Fields.hex(field.number()) + " have no meaning");
				}
			}
		}
	}
}
