package io.stagewalk.acpi;

import java.util.List;

/** Tables of kinds that the example platform lacks. */
public final class Samples {

	private Samples() {
	}

	public static List<Table> all() throws TableException {
		return List.of(gicv2(), gtdt(), hest(), iort(), dbg2(), fadt());
	}

	/** GICv2 of two processors with one set of interfaces, a GICv2m frame and a structure of an unknown type. */
	public static Table gicv2() throws TableException {
		var madt = TableBytes.of("APIC").zeros(8);
		madt.u8(0xc).u8(24).u16(0).u32(0).u64(0x8000000).u32(0).u8(2).zeros(3);
		for (int cpu = 0; cpu < 2; cpu++) {
			madt.u8(0xb).u8(76).u16(0).u32(cpu).u32(cpu).u32(cpu == 0 ? 1 : 8).u32(0).u32(23).u64(0).u64(0x8010000).u64(0x8040000)
					.u64(0x8030000).u32(25).u64(0).u64(cpu);
		}
		madt.u8(0xd).u8(24).u16(0).u32(7).u64(0x8020000).u32(1).u16(64).u16(80);
		return madt.u8(0x7f).u8(6).u32(0xcafe).build();
	}

	/** A timer block of two frames, one without EL0 view; a watchdog; a timer of an unknown type. */
	public static Table gtdt() throws TableException {
		var gtdt = TableBytes.of("GTDT").u64(0x2a430000).zeros(36).u64(0x2a800000).u32(3).u32(96);
		gtdt.u8(0).u16(100).u8(0).u64(0x2a810000).u32(2).u32(20);
		gtdt.u8(0).zeros(3).u64(0x2a820000).u64(0x2a824000).zeros(20);
		gtdt.u8(1).zeros(3).u64(0x2a830000).u64(-1).zeros(20);
		gtdt.u8(1).u16(28).u8(0).u64(0x2a450000).u64(0x2a440000).u32(0).u32(0);
		return gtdt.u8(9).u16(4).u8(0).build();
	}

	/** An IA-32 machine check source with a bank, GHES, GHESv2, and a source that says its length. */
	public static Table hest() throws TableException {
		var hest = TableBytes.of("HEST").u32(4);
		hest.u16(0).u16(1).zeros(28).u8(1).zeros(7 + 28);
		hest.u16(9).u16(2).zeros(16).register(64, 0xbc410000L).zeros(28).u32(0x400);
		hest.u16(10).u16(3).zeros(16).register(64, 0xbc410010L).zeros(28).u32(0x1000).register(64, 0xbc410018L).zeros(16);
		return hest.u16(12).u16(8).u32(0).build();
	}

	/**
	 * Offsets: ITS group 48; SMMUv3 72, its range to the ITS and a single mapping of its own; root complex of segment 1 at
	 * 180 with two ranges that overlap by one; named component at 256 with a single mapping; PMCG at 312; SMMUv2 at 352;
	 * an unknown node.
	 */
	public static Table iort() throws TableException {
		var iort = TableBytes.of("IORT").u32(7).u32(48).u32(0);
		node(iort, 0, 24, 0).u32(0).u32(1).u32(5);
		node(iort, 4, 108, 2).u32(68).u64(0x9050000).u32(0).u32(0).u64(0x9080000).zeros(24).u32(1);
		mapping(iort, 0, 0xffff, 0x10000, 48).u32(0);
		mapping(iort, 0, 0, 0x77, 48).u32(1);
		node(iort, 2, 76, 2).u32(36).u64(0).u32(0).u32(1).u32(64);
		mapping(iort, 0, 0x100, 0, 72).u32(0);
		mapping(iort, 0x100, 0xfeff, 0x100, 48).u32(0);
		node(iort, 1, 56, 1).u32(36).u32(0).u64(0).u8(0).text("\\_SB.A", 7);
		mapping(iort, 0, 0, 0x2a, 72).u32(1);
		node(iort, 5, 40, 0).u32(0).u64(0x9052000).u32(0).u32(72).u64(0x9062000);
		node(iort, 3, 60, 0).u32(0).u64(0x2b400000).u64(0x10000).u32(3).zeros(24);
		return node(iort, 0x40, 20, 0).u32(0).u32(0xcafe).build();
	}

	private static TableBytes node(TableBytes iort, int type, int length, int mappings) {
		return iort.u8(type).u16(length).u8(1).u32(0).u32(mappings);
	}

	private static TableBytes mapping(TableBytes iort, long input, long count, long output, long reference) {
		return iort.u32(input).u32(count).u32(output).u32(reference);
	}

	/** A port of two register blocks, one of them in I/O space. */
	public static Table dbg2() throws TableException {
		var dbg2 = TableBytes.of("DBG2").u32(44).u32(1);
		dbg2.u8(0).u16(59).u8(2).u16(5).u16(54).u16(0).u16(0).u16(0x8000).u16(3).u16(0).u16(22).u16(46);
		dbg2.register(32, 0x9000000).u8(1).u8(8).u8(0).u8(1).u64(0x3f8);
		return dbg2.u32(0x2000).u32(8).text("COM0", 5).build();
	}

	/** A FADT of revision 5.1 with all fixed hardware in memory. */
	public static Table fadt() throws TableException {
		var fadt = TableBytes.of("FACP").u32(0x1000).u32(0x2000).zeros(68).u32(1 << 10);
		fadt.register(8, 0x30000000).u8(1).u16(3).u8(1).u64(0).u64(0x1_0000_2000L);
		for (int i = 0; i < 10; i++) {
			fadt.register(16, 0x30001000 + i * 0x10L);
		}
		return fadt.build();
	}
}
