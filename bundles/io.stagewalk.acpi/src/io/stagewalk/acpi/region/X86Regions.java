package io.stagewalk.acpi.region;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.model.Field;
import io.stagewalk.acpi.model.Group;
import io.stagewalk.acpi.region.Region.Purpose;
import io.stagewalk.memory.Address;

/** The regions of the interrupt controllers and IOMMUs of x86. */
final class X86Regions {
	private static final int LOCAL_APIC_TYPE = 0, IO_APIC_TYPE = 1, OVERRIDE_TYPE = 5, X2APIC_TYPE = 9;
	private static final int DRHD = 0;
	/** Blocks for one IOMMU: all three may be there for the same. */
	private static final Set<Long> IVHD = Set.of(0x10L, 0x11L, 0x40L);
	/** @see "AMD IOMMU 3.08, 3.4: MMIO registers" */
	private static final long IVHD_REGISTERS = 0x4000, IVHD_WITH_COUNTERS = 0x80000;
	/** Performance counters of each bank, and their banks. */
	private static final long COUNTERS = 0xf << 13, BANKS = 0x3f << 17;

	private X86Regions() {
	}

	/** The registers of each controller take a page of their own. */
	static void madt(Group root, RegionCollector regions) throws TableException {
		var entries = root.groups("Interrupt Controller Structure");
		boolean isX86 = false;
		Field local = root.required("Local Apic Address");
		for (var entry : entries) {
			int type = (int) entry.value("Subtable Type");
			isX86 |= type == LOCAL_APIC_TYPE || type == X2APIC_TYPE;
			if (type == OVERRIDE_TYPE) {
				local = entry.required("APIC Address");
			} else if (type == IO_APIC_TYPE) {
				regions.add(Purpose.IO_APIC, "ID " + entry.value("I/O Apic ID"), entry.required("Address")).ofIfPresent(Address.PAGE_SIZE);
			}
		}
		if (isX86) {
			regions.add(Purpose.LOCAL_APIC, "", local).ofIfPresent(Address.PAGE_SIZE);
		}
	}

	static void dmar(Group root, RegionCollector regions) throws TableException {
		for (var unit : root.groups("Remapping Structure")) {
			if (unit.value("Subtable Type") == DRHD) {
				// the second field of flags, reserved in older revisions: pages, as a power of two
				long pages = 1L << (unit.value("Reserved") & 0xf);
				regions.add(Purpose.IOMMU, "VT-d, segment " + unit.value("PCI Segment Number"), unit.required("Register Base Address"))
						.ofIfPresent(pages * Address.PAGE_SIZE);
			}
		}
	}

	static void ivrs(Group root, RegionCollector regions) throws TableException {
		var bases = new HashSet<Long>();
		for (var block : root.groups("Virtualization Block")) {
			if (IVHD.contains(block.value("Subtable Type")) && bases.add(block.value("Base Address"))) {
				regions.add(Purpose.IOMMU, "AMD-Vi, segment " + block.value("PCI Segment Group"), block.required("Base Address"))
						.ofIfPresent(hasCounters(block) ? IVHD_WITH_COUNTERS : IVHD_REGISTERS);
			}
		}
	}

	private static boolean hasCounters(Group block) {
		return List.of("Feature Reporting", "Attributes").stream().mapToLong(name -> block.number(name).orElse(0))
				.anyMatch(features -> (features & COUNTERS) != 0 && (features & BANKS) != 0);
	}
}
