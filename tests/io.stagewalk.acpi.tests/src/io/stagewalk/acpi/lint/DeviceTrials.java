package io.stagewalk.acpi.lint;

import static io.stagewalk.acpi.lint.Trial.server;

import java.util.List;

/** PCCT, TPM2, BGRT, FPDT, STAO and VIOT. */
final class DeviceTrials {
	private DeviceTrials() {
	}

	static List<Trial> all() {
		return List.of(server("PCCT-SIZE", machine -> machine.set("PCCT", "[1]/Address Length", 8), "8 bytes at 0x7f100100"),
				server("PCCT-OVERLAP", machine -> machine.set("PCCT", "[0]/Address Length",
						0x200), "0x7f100100..0x7f1001ff overlaps 0x7f100000..0x7f1001ff"),
				server("PCCT-DOORBELL", machine -> machine.set("PCCT", "[1]/Doorbell Register/Address", 0), "the doorbell has no address"),
				server("PCCT-INTERRUPT", machine -> machine.set("PCCT", "Flags (decoded below)", 0), "has GSIV 70"),
				server("TPM2-CONTROL", machine -> machine.set("TPM2", "Control Address", 0), "start method 7 with a control area at 0x00000000"),
				server("TPM2-LOG", machine -> machine.set("TPM2", "Log Address", 0x7f400000L), "0 bytes at 0x7f400000"),
				server("BGRT-IMAGE", machine -> machine.set("BGRT", "Image Address", 0), "the address is 0"),
				server("FPDT-POINTER", machine -> machine.set("FPDT", "[0]/FPDT Boot Record Address", 0), "0x00000000 is no address of a record"),
				server("XEN-STAO", machine -> machine.table("STAO", 1).set("STAO", "UART", 1), "ignore UART is 1"),
				new Trial("VIOT-OUTPUT", viot(), viot().set("VIOT", "[1]/Output node", 8), "no IOMMU starts at 0x8"),
				new Trial("VIOT-IORT", viot().without("IORT"), viot(), "a range of PCI devices, of which the IORT maps some"));
	}

	/** A paravirtual IOMMU, and PCI devices behind it. */
	private static Machine viot() {
		var viot = Machines.server().table("VIOT", 0).set("VIOT", "Node offset", 48).append("VIOT", "", "Node", 3).append("VIOT", "", "Node", 1);
		return viot.set("VIOT", "[0]/PCI BDF number", 8).set("VIOT", "[1]/PCI BDF end", 0xffff)
				.set("VIOT", "[1]/Output node", viot.offset("VIOT", "[0]"));
	}
}
