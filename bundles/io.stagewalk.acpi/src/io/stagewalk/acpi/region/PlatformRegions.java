package io.stagewalk.acpi.region;

import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.model.Group;
import io.stagewalk.acpi.region.Region.Purpose;
import io.stagewalk.acpi.view.Fadt;
import io.stagewalk.memory.Address;

/** The regions of fixed hardware, of channels to the platform's firmware, and of monitors and a TPM. */
final class PlatformRegions {
	private static final int MMIO = 0;
	/** @see "TCG PC Client Platform TPM Profile 1.05, 6.3": five localities of 4 KiB each */
	private static final long TPM_FIFO = 0x5000;
	private static final int TPM_START_BY_FIFO = 6;

	private PlatformRegions() {
	}

	static void fadt(Group root, RegionCollector regions) throws TableException {
		long flags = Fadt.of(root).flags();
		for (var child : root.children()) {
			if (child instanceof Group register) {
				boolean taken = switch (register.kind()) {
					case "Reset Register" -> (flags & Fadt.RESET_REG_SUP) != 0;
					case "Sleep Control Register", "Sleep Status Register" -> true;
					default -> (flags & Fadt.HW_REDUCED_ACPI) == 0;
				};
				if (taken) {
					regions.add(Purpose.FIXED_REGISTER, register.kind(), register).itself();
				}
			}
		}
	}

	static void pcct(Group root, RegionCollector regions) throws TableException {
		for (var subspace : root.groups("PCC Subspace")) {
			var detail = "PCC subspace " + subspace.index();
			var base = subspace.field("Base Address");
			var length = subspace.number("Memory Range Length");
			if (base.isPresent()) {
				var size = length.isPresent() ? length : subspace.number("Shared Memory Range Length");
				regions.add(Purpose.CHANNEL, detail + " memory", base.get()).ofIfPresent(size.orElse(0));
			}
			registers(Purpose.CHANNEL, detail, subspace, regions);
		}
	}

	/** Each register that a structure has. */
	static void registers(Purpose purpose, String detail, Group structure, RegionCollector regions) throws TableException {
		for (var child : structure.children()) {
			if (child instanceof Group register && register.field("Encoded Access Width").isPresent()) {
				regions.add(purpose, (detail + " " + register.kind()).strip(), register).itself();
			}
		}
	}

	static void spmi(Group root, RegionCollector regions) throws TableException {
		for (var register : root.groups("IPMI Register")) {
			regions.add(Purpose.IPMI, root.required("Interface Type").value().map(value -> value.name()).orElse(""), register).itself();
		}
	}

	/** The table does not say how many registers a controller has: the page that they start in. */
	static void csrt(Group root, RegionCollector regions) throws TableException {
		for (var group : root.groups("Resource Group")) {
			var low = group.field("MMIO Base Address Low");
			if (low.isPresent()) {
				long base = low.get().number() | group.value("MMIO Base Address High") << Integer.SIZE;
				regions.add(Purpose.DMA_CONTROLLER, "resource group " + group.index(), low.get()).at(base, base == 0 ? 0 : Address.PAGE_SIZE);
			}
		}
	}

	static void nfit(Group root, RegionCollector regions) throws TableException {
		for (var structure : root.groups("NFIT Structure")) {
			var module = "module 0x" + Long.toHexString(structure.number("Device Handle").orElse(0));
			for (var hint : structure.fields("Hint Address")) {
				regions.add(Purpose.FLUSH_HINT, module, hint).ofIfPresent(Long.BYTES);
			}
		}
	}

	static void tpm2(Group root, RegionCollector regions) throws TableException {
		boolean fifo = root.value("Start Method") == TPM_START_BY_FIFO;
		var control = root.required("Control Address");
		if (!fifo) {
			regions.add(Purpose.TPM, "command response buffer", control).ofIfPresent(Address.PAGE_SIZE);
		} else if (control.number() != 0) {
			regions.add(Purpose.TPM, "FIFO", control).of(TPM_FIFO);
		}
	}

	static void apmt(Group root, RegionCollector regions) throws TableException {
		for (var node : root.groups("Node")) {
			var detail = "node " + node.value("Unique Node Identifier");
			regions.add(Purpose.PMU, detail + " page 0", node.required("Page 0 Base Address")).ofIfPresent(Address.PAGE_SIZE);
			regions.add(Purpose.PMU, detail + " page 1", node.required("Page 1 Base Address")).ofIfPresent(Address.PAGE_SIZE);
		}
	}

	static void mpam(Group root, RegionCollector regions) throws TableException {
		for (var component : root.groups("MSC")) {
			if (component.value("Interface type") == MMIO) {
				regions.add(Purpose.MSC, "component " + component.value("Identifier"), component.required("Base address"))
						.ofIfPresent(component.value("MMIO size"));
			}
		}
	}
}
