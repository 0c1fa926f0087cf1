package io.stagewalk.acpi.lint.region;

import static io.stagewalk.acpi.lint.Affected.DOM0;

import java.util.EnumSet;
import java.util.Set;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.region.Region;
import io.stagewalk.acpi.region.Region.Purpose;
import io.stagewalk.memory.Address;

public final class StraddlesPage implements Check {
	/** What Linux makes platform devices of, by whose notifier Xen is told. */
	private static final Set<Purpose> TOLD = EnumSet.of(Purpose.SMMU, Purpose.PMCG, Purpose.WATCHDOG, Purpose.TIMER, Purpose.PMU,
			Purpose.MSC);

	@Override
	public Rule rule() {
		return Rule.warning("XEN-REGION-PAGE", "A device reaches into a page that Dom0 does not ask Xen to map")
				.breaks("Dom0's Linux counts the pages of a device by its length alone, from the page that it starts"
						+ " in: the last page is left out of the hypercall. Since Xen 4.9 it is mapped when a CPU"
						+ " touches it, but not when a device does.", DOM0)
				.source("drivers/xen/arm-device.c:xen_map_device_mmio");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		for (var region : subject.regions()) {
			long length = region.range().length();
			long counted = (length >>> Address.PAGE_SHIFT) + ((length & Address.PAGE_SIZE - 1) == 0 ? 0 : 1);
			if (isTold(region) && length != 0 && region.range().frames() > counted) {
				findings.at(region.source(), region.purpose().description() + " " + region.range() + " touches " + region.range().frames()
						+ " pages, of which " + counted + " are asked for");
			}
		}
	}

	/** Linux does not touch the frames of the system counter itself, let alone make devices of them. */
	private static boolean isTold(Region region) {
		return TOLD.contains(region.purpose()) && !region.source().name().startsWith("Counter");
	}
}
