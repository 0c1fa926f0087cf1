package io.stagewalk.acpi.lint.error;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Span;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.memory.AddressRange;

public final class BootErrorOutside implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("BERT-MEMORY", "The boot error region is not in memory that the firmware has reserved")
				.breaks("In RAM that the system uses, the errors are overwritten before they are read. Outside of"
						+ " memory, Linux maps it cacheable all the same, and without telling Xen: Xen 4.9 and later map"
						+ " it when Dom0 first reads it.", XEN, DOM0, LINUX)
				.source("ACPI 6.5, 18.3.1; drivers/acpi/apei/bert.c:bert_init; xen/arch/arm/traps.c:try_map_mmio");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		if (subject.memory().isEmpty()) {
			return;
		}
		var memory = subject.memory().get();
		subject.root(Signatures.BERT).ifPresent(root -> {
			var place = Fields.place(root, "Boot Error Region");
			Span.of(place, Fields.number(root, "Boot Error Region"), Fields.number(root, "Boot Error Region Length")).ifPresent(span -> {
				var range = new AddressRange(span.first(), span.last());
				if (memory.ram().overlaps(range)) {
					findings.at(place, range + " is in RAM that the system uses");
				} else if (!memory.reserved().contains(range)) {
					findings.at(place, range + " is no memory, or not all of it");
				}
			});
		});
	}
}
