package io.stagewalk.acpi.transform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.Examples;
import io.stagewalk.acpi.view.Fadt;
import io.stagewalk.acpi.view.Madt;
import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.model.Field;
import io.stagewalk.acpi.model.TableModel;
import io.stagewalk.acpi.xen.HostTables;
import io.stagewalk.memory.PA;

/** Each kind of transformation, on the tables of a real machine. */
class TransformationTest {

	private static List<String> signatures(Platform platform) {
		return platform.tables().stream().map(Table::signature).toList();
	}

	private static String error(String line) {
		return assertThrows(TransformationException.class, () -> Platforms.apply(line, Examples.platform())).getMessage();
	}

	private static Table table(Platform platform, String signature) {
		return platform.table(signature).orElseThrow();
	}

	@Test
	void aHiddenDeviceIsNamedInTheStao() throws Exception {
		var once = Platforms.apply("hide \\_SB.PCI0", Examples.platform());
		var twice = Platforms.apply("hide \\_SB.COM0", once.platform());
		var stao = TableModel.of(table(twice.platform(), "STAO"));
		assertEquals(List.of("\\_SB.PCI0", "\\_SB.COM0"), stao.root().fields("Namepath").stream().map(Field::text).toList());
		assertEquals(0, stao.root().number("Ignore UART").orElseThrow());
		assertEquals("BXPC    ", table(twice.platform(), "STAO").header().oemTableId());
		assertEquals(1, table(twice.platform(), "STAO").header().revision());
		assertEquals("STAO", signatures(twice.platform()).getLast());
		assertTrue(twice.alterations().toString().contains("Namepath: nothing becomes \\_SB.COM0 (Dom0 is to take it for absent)"));
		assertEquals(List.of(), Platforms.apply("hide \\_SB.COM0", twice.platform()).alterations());
	}

	@Test
	void anAddedTableIsListed() throws Exception {
		var before = Examples.platform();
		var after = Platforms.apply("add opr.aml", before).platform();
		assertEquals(table(before, "XSDT").length() + 8, table(after, "XSDT").length());
		assertEquals("SSDT", signatures(after).getLast());
		assertTrue(table(after, "SSDT").address().isPresent());
		assertEquals(HostTables.of(after).getLast().address(), table(after, "SSDT").address());
	}

	@Test
	void theInitrdGetsATableThatXenDoesNotKnow() throws Exception {
		var before = Examples.platform();
		var after = Platforms.apply("initrd opr.aml", before).platform();
		assertEquals(before.tables(), after.tables());
		assertEquals(List.of("SSDT"), after.initrd().stream().map(Table::signature).toList());
		assertEquals(List.of(), Platforms.apply("drop SSDT", after).platform().initrd());
	}

	@Test
	void aDroppedTableIsNotPointedTo() throws Exception {
		var before = Examples.platform();
		var after = Platforms.apply("drop IORT", before).platform();
		assertEquals(table(before, "XSDT").length() - 8, table(after, "XSDT").length());
		assertEquals(Optional.empty(), after.table("IORT"));
		assertEquals(new PA(0), Fadt.of(table(Platforms.apply("drop DSDT", before).platform(), "FACP")).dsdt());
		var rootless = Platforms.apply("drop XSDT", before).platform();
		assertEquals(0, TableModel.of(table(rootless, "RSD PTR ")).root().number("XSDT Address").orElseThrow());
		assertEquals("drop SSDT[1]: platform: SSDT: offset 0x0: table: expected SSDT[1], found none", error("drop SSDT[1]"));
	}

	@Test
	void aReplacedTableStaysInItsPlaceOrMoves() throws Exception {
		var before = Examples.platform();
		var small = Platforms.apply("replace MCFG with mcfg.aml", before).platform();
		assertEquals(table(before, "MCFG").address(), table(small, "MCFG").address());
		assertEquals(Platforms.file("mcfg.aml").length(), table(small, "MCFG").length());
		var large = Platforms.apply("replace SPCR with srat.aml", before).platform();
		assertTrue(table(large, "SRAT").address().orElseThrow().value() != 0);
		assertEquals(Optional.empty(), large.table("SPCR"));
		assertEquals(table(before, "XSDT").length(), table(large, "XSDT").length());
	}

	@Test
	void fieldsAndBitsAreSetByTheirPaths() throws Exception {
		var before = Examples.platform();
		var after = Platforms.apply("set APIC/Generic Interrupt Controller[1]/Flags = 0x8", before);
		assertEquals(8, Madt.of(table(after.platform(), "APIC")).giccs().get(1).flags());
		assertEquals("apic.dat: APIC: offset 0xa0: Generic Interrupt Controller[1]/Flags: 0x1 becomes 0x8 (it is set)",
				after.alterations().getFirst().toString());
		assertEquals(2, after.alterations().size(), "and the checksum");
		var bits = Platforms.apply("set APIC/Generic Interrupt Controller[0]/Flags/Processor Enabled = 0x0", before).platform();
		assertEquals(0, Madt.of(table(bits, "APIC")).giccs().get(0).flags());
		var text = Platforms.apply("set SPCR/Oem ID = \"ME\"", before).platform();
		assertEquals("ME", table(text, "SPCR").header().oemId());
		assertTrue(error("set SPCR/Oem ID = \"TOO LONG\"").contains("expected at most 6 characters"));
		assertTrue(error("set SPCR/Revision = 0x100").contains("expected at most 1 bytes"));
		assertTrue(error("set APIC/Generic Interrupt Controller[0] = 0x1").contains("expected a field"));
		assertTrue(error("set APIC/Nothing = 0x1").contains("expected one of Signature"));
	}

	@Test
	void onlySomeProcessorsStay() throws Exception {
		var before = Examples.platform();
		var one = Platforms.apply("keep-cpus 1", before);
		assertEquals(1, Madt.of(table(one.platform(), "APIC")).giccs().size());
		assertEquals(1, Madt.of(table(one.platform(), "APIC")).itss().size());
		assertEquals("apic.dat: APIC: offset 0x94: Generic Interrupt Controller[1]: 80 bytes becomes nothing (the processor is taken away)",
				one.alterations().getFirst().toString());
		var disabled = Platforms.apply("set APIC/Generic Interrupt Controller[0]/Flags = 0x0", before).platform();
		var enabled = Platforms.apply("keep-cpus enabled", disabled).platform();
		assertEquals(List.of(1L), Madt.of(table(enabled, "APIC")).giccs().stream().map(gicc -> gicc.processorUid()).toList());
		var none = Platforms.apply("set APIC/Generic Interrupt Controller[1]/Flags = 0x0", disabled).platform();
		assertThrows(TransformationException.class, () -> Platforms.apply("keep-cpus enabled", none));
	}

	@Test
	void relocatedTablesArePointedToWhereTheyAre() throws Exception {
		var before = Examples.platform();
		var after = Platforms.apply("relocate 0x80000000", before).platform();
		long next = 0x80000000L;
		for (var table : after.tables()) {
			assertEquals(next, table.address().orElseThrow().value());
			next = next + table.length() + 63 & -64L;
		}
		assertEquals(signatures(before), signatures(after));
		assertEquals(table(after, "DSDT").address().orElseThrow(), Fadt.of(table(after, "FACP")).dsdt());
		assertEquals(HostTables.of(before).stream().map(one -> one.signature()).toList(),
				HostTables.of(after).stream().map(one -> one.signature()).toList());
		var high = Platforms.apply("relocate 0x800000000", before).platform();
		assertEquals(0, TableModel.of(table(high, "FACP")).root().number("DSDT").orElseThrow(), "the narrow pointer cannot say it");
		assertEquals(table(high, "DSDT").address().orElseThrow(), Fadt.of(table(high, "FACP")).dsdt());
		assertTrue(error("relocate 0xfffffffffffff000").contains("below 2^52"));
	}

	@Test
	void tablesWithoutAddressesArePlacedAndListed() throws Exception {
		var bare = new Platform(Examples.platform().tables().stream().filter(table -> !List.of("XSDT", "RSD PTR ").contains(table.signature()))
				.map(TransformationTest::withoutAddress).toList(), List.of());
		var after = Platforms.apply("place 0x80000000", bare).platform();
		assertEquals(List.of("RSD PTR ", "XSDT", "FACP", "DSDT", "APIC", "PPTT", "GTDT", "MCFG", "SPCR", "DBG2", "IORT"), signatures(after));
		assertEquals(36 + 8 * 8, table(after, "XSDT").length());
		assertEquals(new PA(0xbc437518L), table(after, "DSDT").address().orElseThrow(), "the FADT says where it is");
		assertEquals(9, HostTables.of(after).stream().filter(one -> one.length() > 0).count());
		assertEquals(after, Platforms.apply("place 0x90000000", after).platform());
	}

	private static Table withoutAddress(Table table) {
		try {
			return Table.of(table.file(), table.bytes());
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void severalAreAppliedInTurnOrNotAtAll() throws Exception {
		var reader = new TransformationReader(Platforms::file);
		var all = reader.lines("hide \\_SB.PCI0\n\n  drop SPCR\nkeep-cpus 1\n");
		assertEquals("hide \\_SB.PCI0\ndrop SPCR\nkeep-cpus 1", all.text());
		var after = all.apply(Examples.platform());
		assertEquals(Optional.empty(), after.platform().table("SPCR"));
		assertTrue(after.platform().table("STAO").isPresent());
		assertThrows(TransformationException.class, () -> reader.lines("drop SPCR\ndrop SPCR").apply(Examples.platform()));
	}

	@Test
	void textThatIsNoTransformationIsRefused() {
		for (var line : List.of("", "hide", "hide PCI0", "hide \\_SB.TOOLONG", "add", "add nothing.aml", "drop", "drop SSDT[x]", "replace DSDT",
				"replace DSDT with", "set", "set APIC", "set APIC/Flags", "set APIC/Flags = x", "set APIC/Flags = 99999999999999999999", "drop-node",
				"drop-node a[", "hide-smmus now", "keep-cpus", "keep-cpus 0", "relocate", "relocate here", "do something")) {
			assertThrows(TransformationException.class, () -> Platforms.read(line), line);
		}
	}
}
