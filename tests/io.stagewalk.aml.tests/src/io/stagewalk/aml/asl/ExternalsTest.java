package io.stagewalk.aml.asl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.Platform;
import io.stagewalk.aml.syntax.AmlTable;

/** What a table uses and does not declare gets a line before its code. */
class ExternalsTest {
	// Name (ABC_, One)  Method (MTH1, 1) {}
	private static final String OTHER = "08 4142435f 01 14 06 4d544831 01";
	private static final String OTHER_DEVICE = "5b82 05 44455630";

	private static List<String> externals(AmlTable table, AmlTable... others) {
		return Asl.of(table, List.of(others)).text().lines().map(String::strip).filter(line -> line.startsWith("External")).toList();
	}

	@Test
	void aNameOfAnotherTableHasItsType() throws Exception {
		// Name (XYZ_, Package () {\ABC_, \DEV0})
		var table = AmlFiles.table("08 58595a5f 12 0c 02 5c4142435f 5c44455630");
		assertEquals(List.of("External (\\ABC, IntObj)", "External (\\DEV0, DeviceObj)"), externals(table, AmlFiles.table(OTHER, OTHER_DEVICE)));
	}

	@Test
	void aPlatformsTablesKnowOneAnother() throws Exception {
		var other = AmlFiles.table(OTHER).table();
		var table = AmlFiles.table("14 0b 5453545f 00 4d544831 00").table();
		assertTrue(Asl.of(table, new Platform(List.of(table, other), List.of())).text().contains("MTH1 (Zero)"));
	}

	@Test
	void theyStandInTheOrderOfTheirPaths() throws Exception {
		// Name (XYZ_, Package () {\DEF_, \ABC_})
		assertEquals(List.of("External (\\ABC, UnknownObj)", "External (\\DEF, UnknownObj)"),
				externals(AmlFiles.table("08 58595a5f 12 0c 02 5c4445465f 5c4142435f")));
	}

	@Test
	void aNameOfNoTableIsUnknown() throws Exception {
		assertEquals(List.of("External (\\ABC, UnknownObj)"), externals(AmlFiles.table("08 58595a5f 12 07 01 5c4142435f")));
	}

	@Test
	void aMethodOfAnotherTableIsCalled() throws Exception {
		// Method (TST_) {MTH1 (Zero)}
		var table = AmlFiles.table("14 0b 5453545f 00 4d544831 00");
		assertEquals(List.of("External (\\MTH1, MethodObj)"), externals(table, AmlFiles.table(OTHER)));
		assertTrue(Asl.of(table, List.of(AmlFiles.table(OTHER))).text().contains("MTH1 (Zero)"));
	}

	@Test
	void aScopeOpensADevice() throws Exception {
		assertEquals(List.of("External (\\_SB.DEV0, DeviceObj)"), externals(AmlFiles.table("10 0b 5c2e 5f53425f 44455630")));
	}

	@Test
	void whatIsPredefinedIsNotExternal() throws Exception {
		assertEquals(List.of(), externals(AmlFiles.table("10 06 5c 5f53425f")));
	}

	@Test
	void whatTheTableDeclaresLaterIsNotExternal() throws Exception {
		assertEquals(List.of(), externals(AmlFiles.table("14 0b 5453545f 00 4d544831 00", OTHER)));
	}

	@Test
	void whatIsOnlyAskedForNeedNotBeAnywhere() throws Exception {
		// Method (TST_) {Return (CondRefOf (ABC_))}
		assertEquals(List.of(), externals(AmlFiles.table("14 0e 5453545f 00 a4 5b12 4142435f 00")));
	}

	@Test
	void theCompilersBlockBecomesLines() throws Exception {
		// If (Zero) {External (\FOO_, MethodObj, 2)}  Method (TST_) {FOO_ (Zero, One)}
		var table = AmlFiles.table("a0 0a 00 15 5c464f4f5f 08 02", "14 0c 5453545f 00 464f4f5f 00 01");
		assertEquals(List.of("External (\\FOO, MethodObj)"), externals(table));
		var text = Asl.of(table, List.of()).text();
		assertFalse(text.contains("If (Zero)"), text);
		assertTrue(text.contains("FOO (Zero, One)"), text);
	}
}
