package io.stagewalk.acpi.region;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.model.Field;
import io.stagewalk.acpi.model.Group;
import io.stagewalk.acpi.region.Region.Purpose;
import io.stagewalk.acpi.view.Madt;

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
	private static final int GICC_TYPE = 0xb, GICD_TYPE = 0xc, MSI_FRAME_TYPE = 0xd, GICR_TYPE = 0xe, ITS_TYPE = 0xf;

	private GicRegions() {
	}

	static void collect(Group root, RegionCollector regions) throws TableException {
		int version = Madt.of(root).gicVersion();
		var entries = root.groups("Interrupt Controller Structure");
		for (var entry : entries) {
			switch ((int) entry.value("Subtable Type")) {
				case GICD_TYPE -> regions.add(Purpose.GICD, "GICv" + version, base(entry))
						.of(version < GICV3 ? GICV2_DISTRIBUTOR : GICV3_DISTRIBUTOR);
				case GICR_TYPE -> regions.add(Purpose.GICR, "", base(entry)).of(entry.value("Discovery Range Length"));
				case ITS_TYPE -> regions.add(Purpose.ITS, "ID " + entry.value("Translation ID"), base(entry)).of(ITS);
				case MSI_FRAME_TYPE -> regions.add(Purpose.GICV2M, "ID " + entry.value("MSI Frame ID"), base(entry))
						.withheldFromDom0().of(MSI_FRAME);
				default -> {
					// names no region, or one that processors share: below
				}
			}
		}
		for (var user : users(entries, "GICC")) {
			regions.add(Purpose.GICC, user.text(), user.field()).of(CPU_INTERFACE);
		}
		for (var user : users(entries, "GICV")) {
			regions.add(Purpose.GICV, user.text(), user.field()).withheldFromDom0().of(CPU_INTERFACE);
		}
		for (var user : users(entries, "GICH")) {
			regions.add(Purpose.GICH, user.text(), user.field()).withheldFromDom0().of(HYPERVISOR_INTERFACE);
		}
		for (var user : users(entries, "GICR")) {
			regions.add(Purpose.GICR, user.text(), user.field()).of(version == GICV4 ? GICV4_REDISTRIBUTOR : GICV3_REDISTRIBUTOR);
		}
	}

	private static Field base(Group entry) throws TableException {
		return entry.required("Base Address");
	}

	/** How many processors have one base address, and the first field that says so. */
	private record Users(Field field, long first, int count) {
		String text() {
			return count == 1 ? "CPU " + first : count + " CPUs";
		}

		Users plus(Users other) {
			return new Users(field, first, count + other.count);
		}
	}

	private static List<Users> users(List<Group> entries, String name) throws TableException {
		Map<Long, Users> users = new LinkedHashMap<>();
		for (var entry : entries) {
			if (entry.value("Subtable Type") == GICC_TYPE && entry.value(name) != 0) {
				users.merge(entry.value(name), new Users(entry.required(name), entry.value("Processor UID"), 1), Users::plus);
			}
		}
		return List.copyOf(users.values());
	}
}
