package io.stagewalk.acpi.lint;

import java.util.ArrayList;
import java.util.Arrays;

import io.stagewalk.acpi.RawTable;
import io.stagewalk.acpi.container.Container;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.RangeSet;
import io.stagewalk.testing.Repository;

/** Machines without defects: the example's, with the tables that it lacks, and a small one with a GICv2. */
final class Machines {
	/** RAM of 1 GiB whose last 16 MiB the firmware keeps. */
	static final MemoryMap MEMORY = new MemoryMap(RangeSet.of(new AddressRange(0x40000000L, 0x7effffffL)),
			RangeSet.of(new AddressRange(0x7f000000L, 0x7fffffffL)));

	private static final Machine SERVER = build();
	private static final Machine BOARD = buildBoard();

	private Machines() {
	}

	/** GICv3 with an ITS, SMMUv3, two processors, two domains, and every table that a check looks at but STAO and VIOT. */
	static Machine server() {
		return SERVER;
	}

	/** GICv2 with a GICv2m frame, two processors, no SMMU. */
	static Machine board() {
		return BOARD;
	}

	private static Machine build() {
		return console(errors(domains(channels(iort(timers(example()))))));
	}

	/** The example's tables without what its maker did wrong. */
	private static Machine example() {
		try {
			var files = new ArrayList<RawTable>();
			for (var table : Container.platform(Repository.example().resolve("tables")).tables()) {
				files.add(RawTable.of(table));
			}
			return Machine.of(files).with(MEMORY);
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	/** A block of two timers in memory and a watchdog. */
	private static Machine timers(Machine machine) {
		var gtdt = machine.without("GTDT").table("GTDT", 3).set("GTDT", "CntControlBase", -1).set("GTDT", "CntReadBase", -1)
				.set("GTDT", "Secure EL1 Interrupt", 29).set("GTDT", "Non-Secure EL1 Interrupt", 30).set("GTDT", "Virtual Timer Interrupt", 27)
				.set("GTDT", "Non-Secure EL2 Interrupt", 26).set("GTDT", "Platform Timer Offset", 104)
				.append("GTDT", "", "Platform Timer", 0).set("GTDT", "[0]/Block Address", 0x2a810000L).set("GTDT", "[0]/Timer Offset", 20)
				.append("GTDT", "[0]", "Timer", 0).append("GTDT", "[0]", "Timer", 0).append("GTDT", "", "Platform Timer", 1)
				.set("GTDT", "[1]/Refresh Frame Address", 0x2a450000L).set("GTDT", "[1]/Control Frame Address", 0x2a440000L)
				.set("GTDT", "[1]/Timer Interrupt", 91).at("GTDT", 0xbc43d898L);
		for (int timer = 0; timer < 2; timer++) {
			var path = "[0]/[" + timer + "]/";
			gtdt = gtdt.set("GTDT", path + "Frame Number", timer).set("GTDT", path + "Base Address", 0x2a820000L + timer * 0x10000)
					.set("GTDT", path + "EL0 Base Address", -1).set("GTDT", path + "Timer Interrupt", 92 + timer);
		}
		return gtdt;
	}

	/** ITS group, SMMUv3, root complex of two ranges, named component, reserved memory range. */
	private static Machine iort(Machine machine) {
		var iort = machine.without("IORT").table("IORT", 5).set("IORT", "Node Offset", 48).append("IORT", "", "Node", 0)
				.set("IORT", "[0]/ItsCount", 0);
		var node = iort.offset("IORT", "[0]");
		iort = iort.bytes("IORT", itsGroup(iort.model("IORT").bytes(), node)).append("IORT", "", "Node", 4)
				.set("IORT", "[1]/Base Address", 0x9050000L).set("IORT", "[1]/Event GSIV", 106).set("IORT", "[1]/GERR GSIV", 109)
				.set("IORT", "[1]/PRI GSIV", 107).set("IORT", "[1]/Sync GSIV", 108).set("IORT", "[1]/Revision", 5);
		iort = mapping(iort, 1, 0, "0 65535 0");
		iort = iort.append("IORT", "", "Node", 2).set("IORT", "[2]/Revision", 3).set("IORT", "[2]/Memory Size Limit", 48)
				.set("IORT", "[2]/Memory Properties/Cache Coherency", 1).set("IORT", "[2]/Memory Properties/Memory Flags (decoded below)", 3);
		iort = mapping(mapping(iort, 2, 1, "0 255 0"), 2, 0, "256 65279 256");
		iort = iort.append("IORT", "", "Node", 1).set("IORT", "[3]/Revision", 4).set("IORT", "[3]/Memory Size Limit", 40)
				.text("IORT", "[3]/Device Name", "\\_SB.DMA0");
		iort = mapping(iort, 3, 1, "0 0 65536").set("IORT", "[3]/ID Mapping/Flags (decoded below)", 1);
		iort = iort.append("IORT", "", "Node", 6).set("IORT", "[4]/Revision", 3).set("IORT", "[4]/RMR Descriptor Offset", 28)
				.append("IORT", "[4]", "Memory Range Descriptor", 0).set("IORT", "[4]/[0]/Base Address of RMR", 0x7f200000L)
				.set("IORT", "[4]/[0]/Length of RMR", 0x10000);
		for (int i = 0; i < 5; i++) {
			iort = iort.set("IORT", "[" + i + "]/Identifier", i);
		}
		return iort.at("IORT", 0xbc43e418L);
	}

	/** The group's one ITS: a repeated number, which no list is. */
	private static byte[] itsGroup(byte[] bytes, int node) {
		var longer = Arrays.copyOf(bytes, bytes.length + 4);
		longer[node + 1] += 4;
		longer[node + 16] = 1;
		longer[4] += 4;
		return longer;
	}

	/** One more mapping of a node. @param numbers input base, count, output base */
	static Machine mapping(Machine machine, int node, int target, String numbers) {
		var path = "[" + node + "]";
		var values = numbers.split(" ");
		if (machine.model("IORT").root().groups("Node").get(node).groups("ID Mapping").isEmpty()) {
			machine = machine.set("IORT", path + "/Mapping Offset", machine.model("IORT").root().groups("Node").get(node).length());
		}
		machine = machine.append("IORT", path, "ID Mapping", 0);
		int last = machine.model("IORT").root().groups("Node").get(node).groups("ID Mapping").size() - 1;
		var mapping = path + "/ID Mapping[" + last + "]/";
		return machine.set("IORT", mapping + "Input base", Long.parseLong(values[0])).set("IORT", mapping + "ID Count", Long.parseLong(values[1]))
				.set("IORT", mapping + "Output Base", Long.parseLong(values[2]))
				.set("IORT", mapping + "Output Reference", machine.offset("IORT", "[" + target + "]"));
	}

	/** PCC channels, TPM, boot image and boot times. */
	private static Machine channels(Machine machine) {
		var pcct = machine.table("PCCT", 2).set("PCCT", "Flags (decoded below)", 1);
		for (int i = 0; i < 2; i++) {
			var channel = "[" + i + "]/";
			pcct = pcct.append("PCCT", "", "PCC Subspace", 2).set("PCCT", channel + "Base Address", 0x7f100000L + i * 0x100)
					.set("PCCT", channel + "Address Length", 0x100).set("PCCT", channel + "Platform Interrupt", 70)
					.set("PCCT", channel + "Doorbell Register/Bit Width", 32).set("PCCT", channel + "Doorbell Register/Address", 0x2b000000L);
		}
		return pcct.table("TPM2", 4).set("TPM2", "Control Address", 0xc000040L).set("TPM2", "Start Method", 7).table("BGRT", 1)
				.set("BGRT", "Version", 1).set("BGRT", "Image Address", 0x7f300000L).table("FPDT", 1)
				.append("FPDT", "", "Performance Record", 0).set("FPDT", "[0]/FPDT Boot Record Address", 0x7f310000L).table("SDEI", 1)
				.table("AGDI", 1).set("AGDI", "SdeiEvent", 804);
	}

	/** Two domains, a processor and memory in each. */
	private static Machine domains(Machine machine) {
		var srat = machine.table("SRAT", 3).set("SRAT", "Table Revision", 1);
		for (int i = 0; i < 2; i++) {
			srat = srat.append("SRAT", "", "Static Resource Allocation Structure", 3).set("SRAT", "[" + 2 * i + "]/Acpi Processor UID", i)
					.set("SRAT", "[" + 2 * i + "]/Proximity Domain", i).set("SRAT", "[" + 2 * i + "]/Flags (decoded below)", 1)
					.append("SRAT", "", "Static Resource Allocation Structure", 1).set("SRAT", "[" + (2 * i + 1) + "]/Proximity Domain", i)
					.set("SRAT", "[" + (2 * i + 1) + "]/Base Address", 0x40000000L + i * 0x20000000L)
					.set("SRAT", "[" + (2 * i + 1) + "]/Address Length", 0x20000000L).set("SRAT", "[" + (2 * i + 1) + "]/Flags (decoded below)", 1);
		}
		srat = srat.append("SRAT", "", "Static Resource Allocation Structure", 4);
		var slit = srat.table("SLIT", 1);
		var bytes = Arrays.copyOf(slit.model("SLIT").bytes(), 48);
		System.arraycopy(new byte[] {2, 0, 0, 0, 0, 0, 0, 0, 10, 20, 20, 10}, 0, bytes, 36, 12);
		bytes[4] = 48;
		return slit.bytes("SLIT", bytes).set("SLIT", "Revision", 1).table("HMAT", 2).append("HMAT", "", "HMAT Structure", 0)
				.set("HMAT", "[0]/Flags (decoded below)", 1).set("HMAT", "[0]/Attached Initiator Proximity Domain", 1)
				.set("HMAT", "[0]/Memory Proximity Domain", 1);
	}

	/** Two error sources of the newer kind, and the errors of the boot before. */
	private static Machine errors(Machine machine) {
		var hest = machine.table("HEST", 1);
		for (int i = 0; i < 2; i++) {
			var source = "Error Source[" + i + "]/";
			hest = hest.append("HEST", "", "Error Source", 10).set("HEST", source + "Source Id", i).set("HEST", source + "Related Source Id", 0xffff)
					.set("HEST", source + "Enabled", 1).set("HEST", source + "Error Status Block Length", 0x1000)
					.set("HEST", source + "Error Status Address/Bit Width", 64).set("HEST", source + "Error Status Address/Encoded Access Width", 4)
					.set("HEST", source + "Error Status Address/Address", 0x7f000000L + i * 16).set("HEST", source + "Notify/Notify Type", 8)
					.set("HEST", source + "Notify/Notify Length", 28).set("HEST", source + "Read Ack Register/Bit Width", 64)
					.set("HEST", source + "Read Ack Register/Address", 0x7f000008L + i * 16);
		}
		return hest.table("BERT", 1).set("BERT", "Boot Error Region Length", 0x1000).set("BERT", "Boot Error Region", 0x7f010000L);
	}

	private static Machine console(Machine machine) {
		return machine.text("DBG2", "[0]/Namepath", "\\COM");
	}

	private static Machine buildBoard() {
		var madt = example().without("IORT").without("APIC").table("APIC", 4).append("APIC", "", "Interrupt Controller Structure", 0x0c)
				.set("APIC", "[0]/Base Address", 0x8000000L).set("APIC", "[0]/Version", 2);
		for (int i = 1; i < 3; i++) {
			var cpu = "[" + i + "]/";
			madt = madt.append("APIC", "", "Interrupt Controller Structure", 0x0b);
			madt = madt.set("APIC", cpu + "CPU Interface Number", i - 1).set("APIC", cpu + "Processor UID", i - 1)
					.set("APIC", cpu + "Flags (decoded below)", 1).set("APIC", cpu + "GICC", 0x8010000L).set("APIC", cpu + "GICV", 0x8040000L)
					.set("APIC", cpu + "GICH", 0x8030000L).set("APIC", cpu + "VGIC Maintenance interrupt", 25)
							.set("APIC", cpu + "MPIDR", i - 1).remove("APIC", cpu + "IRS ID").remove("APIC", cpu + "IAFFID")
					.remove("APIC", cpu + "TRBE Interrupt");
		}
		return console(madt).at("APIC", 0xbc43fc18L).remove("XSDT", "ACPI Table Address %3d[7]")
				.append("APIC", "", "Interrupt Controller Structure", 0x0d).set("APIC", "[3]/Base Address", 0x8020000L)
				.set("APIC", "[3]/Flags (decoded below)", 1).set("APIC", "[3]/SPI Count", 64).set("APIC", "[3]/SPI Base", 80);
	}
}
