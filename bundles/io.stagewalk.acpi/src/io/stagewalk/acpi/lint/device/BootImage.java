package io.stagewalk.acpi.lint.device;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class BootImage implements Check {
	@Override
	public Rule rule() {
		return Rule.warning("BGRT-IMAGE", "The image of the firmware cannot be shown again")
				.breaks("Linux ignores the table: the screen goes black where the image should stay.", LINUX, DOM0)
				.source("ACPI 6.5, 5.2.23; drivers/firmware/efi/efi-bgrt.c:efi_bgrt_init");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		subject.root("BGRT").ifPresent(root -> {
			if (Fields.number(root, "Version") != 1) {
				findings.at(Fields.place(root, "Version"), "version " + Fields.number(root, "Version"));
			}
			if (Fields.number(root, "Image Address") == 0) {
				findings.at(Fields.place(root, "Image Address"), "the address is 0");
			}
		});
	}
}
