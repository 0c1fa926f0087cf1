package io.stagewalk.acpi.xen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.view.Madt;
import io.stagewalk.acpi.view.MadtEntry;
import io.stagewalk.acpi.Examples;
import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.model.TableModel;
import io.stagewalk.acpi.xen.CraftingRules.GiccLength;
import io.stagewalk.acpi.xen.CraftingRules.Redistributors;
import io.stagewalk.acpi.xen.CraftingRules.Translators;
import io.stagewalk.memory.IPA;

/** What depends on the host, on Dom0, and on the version of Xen. */
class CraftingRulesTest {
	private static final CraftingRules XEN_4_20 = new CraftingRules(GiccLength.BY_FADT_REVISION, Redistributors.NEEDED, Translators.COPIED);
	private static final CraftingRules WITHOUT_ITS = new CraftingRules(XEN_4_20.giccLength(), XEN_4_20.redistributors(),
			CraftingRules.Translators.LEFT_OUT);
	private static final CraftingRules XEN_4_22 = new CraftingRules(GiccLength.AS_HOST, Redistributors.NEEDED, Translators.COPIED);
	private static final CraftingRules XEN_4_9 = new CraftingRules(GiccLength.ACPI_6, Redistributors.ALL, Translators.LEFT_OUT);

	private static Platform example() throws Exception {
		return Examples.platform();
	}

	private static CraftedTables made(Platform host, int processors, CraftingRules rules) throws TableException {
		return CraftedTables.of(host, new Dom0Machine(new IPA(0xbc2b4000L), processors, List.of(), List.of()), rules);
	}

	/** The example with a MADT of other entries. */
	private static Platform with(byte[]... entries) throws Exception {
		var tables = new ArrayList<Table>();
		for (var table : example().tables()) {
			if (table.signature().equals("APIC")) {
				var made = new Packed().bytes(Arrays.copyOf(table.bytes(), 44));
				for (var entry : entries) {
					made.bytes(entry);
				}
				tables.add(Table.of("apic.dat", TableHead.finished(made.toBytes())).at(table.address().orElseThrow()));
			} else {
				tables.add(table);
			}
		}
		return new Platform(tables, List.of());
	}

	private static byte[] gicd(int version) {
		return new Packed().number(0xc, 1).number(24, 1).zeros(6).number(0x8000000, 8).zeros(4).number(version, 1).zeros(3).toBytes();
	}

	private static byte[] gicc(int cpu, int length, int flags) {
		return new Packed().number(0xb, 1).number(length, 1).zeros(2).number(cpu, 4).number(cpu, 4).number(flags, 4).zeros(4).number(23, 4)
				.zeros(8).number(0x8010000, 8).number(0x8040000, 8).number(0x8030000, 8).number(25, 4).number(0x80a0000 + cpu * 0x20000L, 8)
				.number(cpu, 8).zeros(length - 76).toBytes();
	}

	private static byte[] gicr(long base, int length) {
		return new Packed().number(0xe, 1).number(16, 1).zeros(2).number(base, 8).number(length, 4).toBytes();
	}

	private static Madt madt(CraftedTables made) throws TableException {
		return Madt.of(made.dom0().table("APIC").orElseThrow());
	}

	@Test
	void anItsIsCopiedWhereThereIsADriver() throws Exception {
		assertEquals(1, madt(made(example(), 2, XEN_4_20)).itss().size());
		assertEquals(264, made(example(), 2, XEN_4_20).layout().madt().length());
		assertEquals(List.of(), madt(made(example(), 2, WITHOUT_ITS)).itss());
		assertEquals(244, made(example(), 2, WITHOUT_ITS).layout().madt().length());
	}

	@Test
	void theAffinityOfAVcpuHasSixteenInALevel() throws Exception {
		var giccs = madt(made(example(), 35, XEN_4_20)).giccs();
		assertEquals(0xf, giccs.get(15).mpidr());
		assertEquals(0x100, giccs.get(16).mpidr());
		assertEquals(0x202, giccs.get(34).mpidr());
		assertEquals(34, giccs.get(34).processorUid());
	}

	@Test
	void manyProcessorsTakeMorePages() throws Exception {
		assertEquals(11, made(example(), 512, XEN_4_20).pages());
	}

	@Test
	void aGiccIsAsLongAsTheVersionTakesIt() throws Exception {
		var v65 = with(gicd(3), gicc(0, 82, 1), gicr(0x80a0000, 0xf60000));
		assertEquals(44 + 24 + 2 * 82 + 16, made(v65, 2, XEN_4_22).layout().madt().length());
		assertEquals(List.of(), made(v65, 2, XEN_4_22).notes());
		assertEquals(List.of("this Xen takes no GICC of 82 bytes, and so does not boot: it wants 80"), made(v65, 2, XEN_4_20).notes());
		assertEquals(List.of("Dom0's GICCs say that they have 82 bytes, but have 80"), made(v65, 2, XEN_4_9).notes());
		var v51 = with(gicd(3), gicc(0, 76, 1), gicr(0x80a0000, 0xf60000));
		assertEquals(List.of("this Xen takes no GICC of 76 bytes, and so does not boot: it wants 80"), made(v51, 2, XEN_4_9).notes());
		assertEquals(44 + 24 + 2 * 76 + 16, made(v51, 2, XEN_4_22).layout().madt().length());
	}

	@Test
	void onlyTheRedistributorRegionsThatAreNeededAreCopied() throws Exception {
		var host = with(gicd(3), gicc(0, 80, 1), gicr(0x80a0000, 0x40000), gicr(0x90a0000, 0x40000), gicr(0xa0a0000, 0x40000));
		assertEquals(1, madt(made(host, 2, XEN_4_20)).gicrs().size());
		assertEquals(2, madt(made(host, 3, XEN_4_20)).gicrs().size());
		assertEquals(3, madt(made(host, 64, XEN_4_20)).gicrs().size());
		assertEquals(3, madt(made(host, 1, XEN_4_9)).gicrs().size());
	}

	@Test
	void aRedistributorOfAGiccBecomesARegion() throws Exception {
		var host = with(gicd(3), gicc(0, 80, 1), gicc(1, 80, 1), gicc(2, 80, 0));
		var made = madt(made(host, 2, XEN_4_20));
		assertEquals(List.of(0x80a0000L, 0x80c0000L), made.gicrs().stream().map(gicr -> gicr.base().value()).toList());
		assertEquals(List.of(0x20000L, 0x20000L), made.gicrs().stream().map(MadtEntry.Gicr::rangeLength).toList());
		assertEquals(0, made.giccs().getFirst().redistributor().value());
		var v4 = with(gicd(4), gicc(0, 80, 1), gicc(1, 80, 1));
		assertEquals(List.of(0x40000L), madt(made(v4, 2, XEN_4_20)).gicrs().stream().map(MadtEntry.Gicr::rangeLength).toList(),
				"one of four frames counts for two vCPUs");
	}

	@Test
	void roomIsReservedForEveryRegionOfTheHost() throws Exception {
		var entries = new byte[252][];
		entries[0] = gicd(3);
		entries[1] = gicc(0, 80, 1);
		for (int i = 2; i < entries.length; i++) {
			entries[i] = gicr(0x80a0000 + i * 0x20000L, 0x20000);
		}
		var made = made(with(entries), 1, XEN_4_20);
		assertEquals(2, made.pages());
		assertEquals(44 + 24 + 80 + 16, made.layout().madt().length());
		assertEquals(2 * 4096, made.bytes().length);
	}

	@Test
	void aGicv2HasNoRedistributorsAndKeepsWhatItsGiccSays() throws Exception {
		var made = madt(made(with(gicd(2), gicc(0, 80, 1), gicr(0x80a0000, 0x40000)), 2, XEN_4_20));
		assertEquals(3, made.entries().size());
		var gicc = made.giccs().getLast();
		assertEquals(0x8010000, gicc.base().value());
		assertEquals(0x80a0000, gicc.redistributor().value());
		assertEquals(0, gicc.gicv().value() | gicc.gich().value());
		assertEquals(1, gicc.flags());
	}

	@Test
	void theFadtSaysThatPsciGoesByHvc() throws Exception {
		var host = TableModel.of(example().table("FACP").orElseThrow()).root().number("ARM_BOOT_ARCH").orElseThrow();
		var dom0 = TableModel.of(made(example(), 2, XEN_4_20).dom0().table("FACP").orElseThrow());
		assertEquals(host | 3, dom0.root().number("ARM_BOOT_ARCH").orElseThrow());
	}

	@Test
	void theXsdtListsTheHostsTablesAndTheStao() throws Exception {
		var made = made(example(), 2, XEN_4_20);
		assertEquals(List.of("RSD PTR ", "XSDT", "FACP", "DSDT", "APIC", "PPTT", "GTDT", "MCFG", "SPCR", "DBG2", "IORT", "STAO"),
				made.dom0().tables().stream().map(Table::signature).toList());
	}

	@Test
	void whatXenCopiesMustBeThere() throws Exception {
		for (var signature : List.of("FACP", "APIC", "XSDT", "RSD PTR ")) {
			var rest = new Platform(example().tables().stream().filter(table -> !table.signature().equals(signature)).toList(), List.of());
			assertThrows(TableException.class, () -> made(rest, 2, XEN_4_20), signature);
		}
		assertThrows(TableException.class, () -> made(with(gicd(3)), 2, XEN_4_20));
		assertThrows(TableException.class, () -> made(with(gicc(0, 80, 1)), 2, XEN_4_20));
		assertThrows(IllegalArgumentException.class, () -> new Dom0Machine(new IPA(0), 0, List.of(), List.of()));
	}

	@Test
	void aDom0WithoutAScenarioGetsItsTablesOutOfTheWay() throws Exception {
		var machine = Dom0Machine.of(example());
		assertEquals(2, machine.processors());
		assertEquals(new IPA(0x40000000), machine.start());
	}
}
