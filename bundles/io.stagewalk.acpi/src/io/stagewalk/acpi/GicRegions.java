package io.stagewalk.acpi;

import java.util.LinkedHashMap;
import java.util.function.Function;

import io.stagewalk.acpi.Region.Purpose;
import io.stagewalk.memory.PA;

/** The regions that a MADT names. Sizes are the architecture's, or what Xen takes under ACPI where the table says none. */
final class GicRegions {
	private static final long KIB = 1024;
	/** @see "GICv2 IHI 0048, 4.1" */
	private static final long GICV2_DISTRIBUTOR = 4 * KIB;
	/** @see "GICv3 IHI 0069, 12.10" */
	private static final long GICV3_DISTRIBUTOR = 64 * KIB;
	/** RD_base and SGI_base; GICv4 adds the VLPI frame and a reserved one. */
	private static final long GICV3_REDISTRIBUTOR = 128 * KIB, GICV4_REDISTRIBUTOR = 256 * KIB;
	/** Control frame and translation frame. */
	private static final long ITS = 128 * KIB;
	/** What Xen takes under ACPI for GICC and GICV: the register page, and the page of GICC_DIR. */
	private static final long CPU_INTERFACE = 8 * KIB;
	private static final long HYPERVISOR_INTERFACE = 4 * KIB;
	private static final long MSI_FRAME = 4 * KIB;
	private static final int GICV3 = 3, GICV4 = 4;

	private GicRegions() {
	}

	static void collect(RegionCollector regions) throws TableException {
		var madt = Madt.of(regions.table());
		int version = madt.gicVersion();
		for (var entry : madt.entries()) {
			switch (entry) {
				case MadtEntry.Gicd gicd -> regions
						.add(Purpose.GICD, "GICv" + version, gicd.offset() + MadtEntry.Gicd.BASE, "GICD Physical Base Address")
						.at(gicd.base(), version < GICV3 ? GICV2_DISTRIBUTOR : GICV3_DISTRIBUTOR);
				case MadtEntry.Gicr gicr -> regions
						.add(Purpose.GICR, "", gicr.offset() + MadtEntry.Gicr.BASE, "GICR Discovery Range Base Address")
						.at(gicr.base(), gicr.rangeLength());
				case MadtEntry.Its its -> regions
						.add(Purpose.ITS, "ID " + its.id(), its.offset() + MadtEntry.Its.BASE, "GIC ITS Physical Base Address")
						.at(its.base(), ITS);
				case MadtEntry.MsiFrame frame -> regions
						.add(Purpose.GICV2M, "ID " + frame.id(), frame.offset() + MadtEntry.MsiFrame.BASE,
								"GIC MSI Frame Physical Base Address")
						.withheldFromDom0().at(frame.base(), MSI_FRAME);
				case MadtEntry.Gicc gicc -> {
					// shared by processors: below
				}
				case MadtEntry.Other other -> {
					// names no region that is known
				}
			}
		}
		collectInterfaces(regions, madt);
		long redistributor = version == GICV4 ? GICV4_REDISTRIBUTOR : GICV3_REDISTRIBUTOR;
		for (var user : users(madt, MadtEntry.Gicc::redistributor).entrySet()) {
			regions.add(Purpose.GICR, user.getValue().text(), user.getValue().offset() + MadtEntry.Gicc.REDISTRIBUTOR,
					"GICC GICR Base Address").at(user.getKey(), redistributor);
		}
	}

	private static void collectInterfaces(RegionCollector regions, Madt madt) throws TableException {
		for (var user : users(madt, MadtEntry.Gicc::base).entrySet()) {
			regions.add(Purpose.GICC, user.getValue().text(), user.getValue().offset() + MadtEntry.Gicc.BASE,
					"GICC Physical Base Address").at(user.getKey(), CPU_INTERFACE);
		}
		for (var user : users(madt, MadtEntry.Gicc::gicv).entrySet()) {
			regions.add(Purpose.GICV, user.getValue().text(), user.getValue().offset() + MadtEntry.Gicc.GICV, "GICC GICV")
					.withheldFromDom0().at(user.getKey(), CPU_INTERFACE);
		}
		for (var user : users(madt, MadtEntry.Gicc::gich).entrySet()) {
			regions.add(Purpose.GICH, user.getValue().text(), user.getValue().offset() + MadtEntry.Gicc.GICH, "GICC GICH")
					.withheldFromDom0().at(user.getKey(), HYPERVISOR_INTERFACE);
		}
	}

	/** How many processors have one base address, and the first entry that says so. */
	private record Users(int offset, long first, int count) {
		String text() {
			return count == 1 ? "CPU " + first : count + " CPUs";
		}

		Users plus(Users other) {
			return new Users(offset, first, count + other.count);
		}
	}

	private static LinkedHashMap<PA, Users> users(Madt madt, Function<MadtEntry.Gicc, PA> which) {
		var users = new LinkedHashMap<PA, Users>();
		for (var gicc : madt.giccs()) {
			if (which.apply(gicc).value() != 0) {
				users.merge(which.apply(gicc), new Users(gicc.offset(), gicc.processorUid(), 1), Users::plus);
			}
		}
		return users;
	}
}
