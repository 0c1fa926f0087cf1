package io.stagewalk.acpi.lint.region;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;
import static io.stagewalk.acpi.lint.Affected.XEN;

import java.util.Set;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.region.Region.Purpose;

public final class RegionInRam implements Check {
	/** What may lie in memory that the firmware keeps. */
	private static final Set<Purpose> IN_MEMORY = Set.of(Purpose.BOOT_ERROR_REGION, Purpose.ERROR_STATUS, Purpose.ERROR_SERIALIZATION,
			Purpose.ERROR_INJECTION, Purpose.CHANNEL, Purpose.TPM);

	@Override
	public Rule rule() {
		return Rule.error("REGION-RAM", "A device is where the memory map has RAM")
				.breaks("The system uses the memory for something else: the driver overwrites it, or Xen gives it to a"
						+ " guest. Xen's map on fault does not look whether a page is RAM.", XEN, DOM0, LINUX)
				.source("UEFI 2.10, 7.2: EFI_MEMORY_DESCRIPTOR; xen/arch/arm/traps.c:try_map_mmio");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		if (subject.memory().isEmpty()) {
			return;
		}
		var memory = subject.memory().get();
		for (var region : subject.regions()) {
			if (region.purpose() != Purpose.BOOT_ERROR_REGION && memory.ram().overlaps(region.range())) {
				findings.at(region.source(), region.purpose().description() + " " + region.range() + " is in RAM that the system uses"
						+ (IN_MEMORY.contains(region.purpose()) ? ", not in what the firmware has reserved" : ""));
			}
		}
	}
}
