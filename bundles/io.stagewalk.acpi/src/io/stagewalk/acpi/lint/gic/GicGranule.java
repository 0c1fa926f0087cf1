package io.stagewalk.acpi.lint.gic;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import java.util.List;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.memory.Address;

public final class GicGranule implements Check {
	private static final long FRAME = 0x10000, PAGE = 0x1000;

	@Override
	public Rule rule() {
		return Rule.warning("MADT-GIC-GRANULE", "Frames of a GICv3 share pages of 64 KiB")
				.breaks("Each frame of a GICv3 has 64 KiB, so that it can be mapped alone whatever the size of pages is. One that begins"
						+ " between two multiples of that is found where the table says, but a kernel with pages of 64 KiB"
						+ " maps what is beside it too, and KVM gives no guest such an address.", XEN, DOM0, LINUX)
				.source("IHI 0069, 12.1; arch/arm64/kvm/vgic/vgic-its.c:vgic_its_set_attr");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		if (Gic.version(subject) <= 2) {
			return;
		}
		for (var parts : List.of(Gic.distributors(subject), Gic.redistributors(subject), Gic.translators(subject))) {
			for (var base : Repeats.fields(parts, "Base Address")) {
				if ((base.number() & PAGE - 1) == 0 && (base.number() & FRAME - 1) != 0) {
					findings.at(base, Address.text(base.number()) + " is no multiple of " + Fields.hex(FRAME));
				}
			}
		}
	}
}
