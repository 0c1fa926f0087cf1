package io.stagewalk.acpi.region;

import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.iort.Iort;
import io.stagewalk.acpi.iort.IortNode;
import io.stagewalk.acpi.model.Group;
import io.stagewalk.acpi.region.Region.Purpose;
import io.stagewalk.acpi.view.Mcfg;
import io.stagewalk.memory.Address;

/** The regions of PCI and CXL, and of what stands between devices and memory. */
final class BusRegions {
	/** VATOS page of an SMMUv3. @see "SMMUv3 IHI 0070, 6.1" */
	private static final long VATOS = 0x10000;
	/** The registers of virtio-mmio that a driver must see. @see "Virtual I/O Device 1.2, 4.2.2" */
	private static final long VIRTIO_MMIO = 0x200;
	private static final int HOST_BRIDGE = 0, VIRTIO_MMIO_NODE = 4;

	private BusRegions() {
	}

	static void mcfg(Mcfg mcfg, RegionCollector regions) throws TableException {
		for (var ecam : mcfg.allocations()) {
			var detail = String.format("segment %d, buses %d to %d", ecam.segment(), ecam.firstBus(), ecam.lastBus());
			regions.add(Purpose.ECAM, detail, ecam.source()).at(ecam.ecam().first(), ecam.ecam().length());
		}
	}

	static void iort(Group root, RegionCollector regions) throws TableException {
		var groups = root.groups("Node");
		for (var node : Iort.of(root).nodes()) {
			var group = groups.stream().filter(one -> one.offset() == node.offset()).findFirst().orElseThrow();
			if (node instanceof IortNode.Smmu smmu) {
				var detail = smmu instanceof IortNode.SmmuV3 ? "SMMUv3" : "SMMUv1/v2";
				regions.add(Purpose.SMMU, detail, group.required("Base Address")).of(smmu.length());
			}
			if (node instanceof IortNode.SmmuV3 smmu && smmu.vatos().isPresent()) {
				regions.add(Purpose.SMMU, "VATOS", group.required("VATOS Address")).of(VATOS);
			}
			if (node instanceof IortNode.Pmcg pmcg) {
				regions.add(Purpose.PMCG, "page 0", group.required("Page 0 Base Address")).of(Address.PAGE_SIZE);
				if (pmcg.page1().filter(page -> page.value() != 0).isPresent()) {
					regions.add(Purpose.PMCG, "page 1", group.required("Page 1 Base Address")).of(Address.PAGE_SIZE);
				}
			}
		}
	}

	static void viot(Group root, RegionCollector regions) throws TableException {
		for (var node : root.groups("Node")) {
			if (node.value("Type") == VIRTIO_MMIO_NODE) {
				regions.add(Purpose.IOMMU, "virtio-mmio", node.required("Base address")).of(VIRTIO_MMIO);
			}
		}
	}

	static void cedt(Group root, RegionCollector regions) throws TableException {
		for (var bridge : root.groups("CEDT Structure")) {
			if (bridge.value("Subtable Type") == HOST_BRIDGE) {
				regions.add(Purpose.CXL, "host bridge " + bridge.value("Associated host bridge"), bridge.required("Register base"))
						.of(bridge.value("Register length"));
			}
		}
	}
}
