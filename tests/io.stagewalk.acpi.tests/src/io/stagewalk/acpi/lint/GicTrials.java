package io.stagewalk.acpi.lint;

import static io.stagewalk.acpi.lint.Trial.board;
import static io.stagewalk.acpi.lint.Trial.server;

import java.util.List;

/** MADT: in the server, GICD 0, GICCs 1 and 2, GICR 3, ITS 4; in the board, GICD 0, GICCs 1 and 2, GICv2m frame 3. */
final class GicTrials {
	private GicTrials() {
	}

	static List<Trial> processors() {
		return List.of(
				server("MADT-NO-PROCESSOR", machine -> machine.set("APIC", "[1]/Flags (decoded below)", 0)
						.set("APIC", "[2]/Flags (decoded below)", 0),
						"of 2 GICCs none is enabled"),
				server("MADT-UID-DUPLICATE", machine -> machine.set("APIC", "[2]/Processor UID", 0), "UID 0 is also that of the GICC at 0x44"),
				server("MADT-MPIDR-DUPLICATE", machine -> machine.set("APIC", "[2]/MPIDR", 0), "MPIDR 0x0 is also that of the GICC at 0x44"),
				server("MADT-MPIDR-BITS", machine -> machine.set("APIC", "[2]/MPIDR", 0x80000001L), "0x80000001 has bits 0x80000000"),
				server("XEN-GICC-LENGTH", machine -> machine.set("FACP", "Revision", 5), "80 bytes, where a FADT of revision 5 calls for 76"),
				server("MADT-GSIV", machine -> machine.set("APIC", "[1]/Performance Interrupt", 1023), "GSIV 1023"),
				server("XEN-MAINTENANCE", machine -> machine.set("APIC", "[1]/VGIC Maintenance interrupt", 0), "GSIV 0 of the first processor"),
				board("XEN-GICC-SAME", machine -> machine.set("APIC", "[2]/GICV",
						0x8050000L), "GICV is 0x8050000, the first processor's is 0x8040000"),
				board("MADT-INTERFACE-NUMBER", machine -> machine.set("APIC", "[2]/CPU Interface Number", 9), "CPU interface 9"),
				server("MADT-PARKING", machine -> machine.set("APIC", "[2]/Parking Protocol Version",
						1), "version 1 of the protocol, and no mailbox"));
	}

	static List<Trial> controllers() {
		return List.of(server("MADT-GICD-COUNT", machine -> machine.repeat("APIC", "[0]"), "there is a GICD at 0x2c already"),
				server("MADT-GIC-VERSION", machine -> machine.set("APIC", "[0]/Version", 0), "the version is 0"),
				server("MADT-GIC-MIXED", machine -> machine.set("APIC", "[0]/Version", 2), "but the distributor says GICv2"),
				server("MADT-GICC-NO-GICR", machine -> machine.remove("APIC", "[3]"), "UID 0 has no GICR address"),
				server("MADT-GICC-GICR-OUTSIDE", machine -> machine.set("APIC", "[2]/GICR", 0x7000000L), "the redistributor is at 0x07000000"),
				server("MADT-GICR-OVERLAP", machine -> machine.repeat("APIC", "[3]"), "0x80a0000..0x8ffffff overlaps 0x80a0000..0x8ffffff"),
				server("MADT-GICR-SIZE", machine -> machine.set("APIC", "[3]/Discovery Range Length", 0x30000), "0x30000 bytes"),
				server("MADT-GICR-FEW", machine -> machine.set("APIC", "[3]/Discovery Range Length", 0x20000), "2 processors are enabled"),
				server("MADT-GIC-ALIGNMENT", machine -> machine.set("APIC", "[4]/Base Address", 0x8080800L), "0x08080800 is no multiple of 0x1000"),
				server("MADT-GIC-GRANULE", machine -> machine.set("APIC", "[4]/Base Address", 0x8081000L), "0x08081000 is no multiple of 0x10000"),
				server("MADT-ITS-DUPLICATE", machine -> machine.repeat("APIC", "[4]"), "ID 0 is also that of the ITS"),
				board("MADT-GICC-BASE", machine -> machine.set("APIC", "[2]/GICC", 0x8012000L), "but the first processor has 0x08010000"),
				board("XEN-GICV2-VIRTUAL", machine -> machine.set("APIC", "[1]/GICH", 0), "GICH is 0"),
				board("MADT-MSI-FRAME", machine -> machine.set("APIC", "[3]/SPI Base", 1000), "64 SPIs from 1000"),
				new Trial("XEN-MSI-FRAME", Machines.board().remove("APIC", "[3]"),
						Machines.board(), "the frame at 0x08020000 is not in Dom0's MADT"));
	}
}
