package io.stagewalk.acpi.lint;

import static io.stagewalk.acpi.lint.Trial.server;

import java.util.List;

/** SPCR, DBG2, registers of all tables, and MCFG. */
final class ConsoleTrials {
	private ConsoleTrials() {
	}

	static List<Trial> console() {
		return List.of(server("SPCR-OFF", machine -> machine.set("SPCR", "Serial Port Register/Address", 0), "the address is 0"),
				server("XEN-UART-TYPE", machine -> machine.set("SPCR", "Interface Type", 0x10), "interface type 0x10, BCM2835"),
				server("SPCR-INTERRUPT", machine -> machine.set("SPCR", "Interrupt Type", 1), "interrupt type 0x1"),
				server("SPCR-PCI", machine -> machine.set("SPCR", "PCI Vendor ID", 0x8086), "device 0xffff, vendor 0x8086, at 0:0.0"),
				new Trial("SPCR-DBG2-TYPE", Machines.server().set("DBG2", "[0]/Port Subtype", 0xe),
						Machines.server().set("DBG2", "[0]/Port Subtype", 5),
						"subtype 0x5, the SPCR says 0x3"),
				server("DBG2-REGISTERS", machine -> machine.set("DBG2", "[0]/Address Size", 0), "register block 0 has 0 bytes"),
				new Trial("XEN-UART", Machines.server().set("DBG2", "[0]/Base Address Register/Address", 0x9100000L), Machines.server(),
						"the port at 0x09000000 is the SPCR's"),
				server("FIELD-PATH", machine -> machine.text("IORT", "[3]/Device Name", "DMA0.SUB_"), "Device Name: \"DMA0.SUB_\""));
	}

	static List<Trial> registers() {
		return List.of(
				server("GAS-ADDRESS", machine -> machine.set("HEST", "Error Source[1]/Read Ack Register/Address", 0), "64 bits at address 0"),
				server("GAS-PORTS", machine -> machine.set("PCCT", "[0]/Doorbell Register/Space ID", 1), "I/O port 0x2b000000"),
				server("GAS-ALIGNMENT", machine -> machine.set("HEST", "Error Source[0]/Error Status Address/Address", 0x7f000004L),
						"accesses of 8 bytes to 0x7f000004"),
				server("GAS-WIDTH", machine -> machine.set("PCCT", "[0]/Doorbell Register/Encoded Access Width",
						4), "accesses of 64 bits to 32 bits"));
	}

	static List<Trial> pci() {
		var two = Machines.server().repeat("MCFG", "[0]").set("MCFG", "[1]/Segment Group Number", 1).set("MCFG", "[1]/Base Address", 0x4020000000L);
		return List.of(server("MCFG-EMPTY", machine -> machine.remove("MCFG", "[0]"), "no allocation in 44 bytes"),
				server("MCFG-BUSES", machine -> machine.set("MCFG", "[0]/Start Bus Number", 9).set("MCFG", "[0]/End Bus Number", 8), "buses 9 to 8"),
				new Trial("MCFG-BUS-OVERLAP", two, two.set("MCFG", "[1]/Segment Group Number", 0), "buses 0 to 255 of segment 0"),
				new Trial("MCFG-OVERLAP", two, two.set("MCFG", "[1]/Base Address", 0x4018000000L), "0x4018000000..0x4027ffffff overlaps"),
				server("MCFG-ALIGNMENT", machine -> machine.set("MCFG", "[0]/Base Address", 0x4010001000L), "is no multiple of 1 MiB"),
				new Trial("XEN-ECAM", Machines.server().remove("MCFG", "[0]"), Machines.server(), "0x4010000000..0x401fffffff, segment 0"));
	}
}
