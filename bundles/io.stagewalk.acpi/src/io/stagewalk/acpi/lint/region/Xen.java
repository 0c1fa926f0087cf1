package io.stagewalk.acpi.lint.region;

import java.util.EnumSet;
import java.util.Set;

import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.region.Region;
import io.stagewalk.acpi.region.Region.Purpose;
import io.stagewalk.memory.RangeSet;

/** What Xen does with regions. */
public final class Xen {
	/** What Xen takes away from Dom0. @see "xen/arch/arm/acpi/domain_build.c:acpi_iomem_deny_access" */
	private static final Set<Purpose> DENIED = EnumSet.of(Purpose.UART, Purpose.GICD, Purpose.GICR, Purpose.GICC, Purpose.GICH, Purpose.GICV,
			Purpose.ITS);

	private Xen() {
	}

	public static boolean isDenied(Region region) {
		return DENIED.contains(region.purpose());
	}

	/** All pages that Xen takes away. */
	public static RangeSet deniedPages(Subject subject) {
		return RangeSet.EMPTY.plus(subject.regions().stream().filter(Xen::isDenied).map(region -> region.range().toPages()).toList());
	}
}
