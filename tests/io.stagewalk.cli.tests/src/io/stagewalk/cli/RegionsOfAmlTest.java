package io.stagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.json.Json;
import io.stagewalk.testing.Repository;

/** {@code stagewalk regions} tells what only AML tells, behind what the static tables say. */
class RegionsOfAmlTest {
	@TempDir
	private Path folder;

	private static String aml(String name) {
		return Repository.root().resolve("tests/io.stagewalk.aml.tests/data/reach").resolve(name + ".aml").toString();
	}

	/** The example's tables, and the SSDT that its initrd has. */
	private String machine() throws Exception {
		try (var tables = Files.list(Path.of(Invocation.TABLES))) {
			for (var table : tables.toList()) {
				Files.copy(table, folder.resolve(table.getFileName()));
			}
		}
		Files.copy(Repository.example().resolve("initrd/opr.aml"), folder.resolve("opr.aml"));
		return folder.toString();
	}

	private static List<String> rows(Invocation regions) {
		return regions.lines().stream().map(line -> line.replaceAll(" {2,}", "|")).toList();
	}

	@Test
	void rowsOfStaticTablesComeFirst() throws Exception {
		var machine = machine();
		var without = Invocation.of("regions", machine, "--static").lines();
		var all = Invocation.of("regions", machine).lines();
		assertEquals(without, all.subList(0, without.size()));
		assertTrue(without.stream().noneMatch(row -> row.contains("Dom0 only")), without.toString());
		assertEquals(List.of("", "range"), List.of(all.get(without.size()), all.get(without.size() + 1).split(" ")[0]));
		var more = all.subList(without.size() + 2, all.size());
		assertFalse(more.isEmpty());
		assertTrue(more.stream().allMatch(row -> row.contains("  Dom0 only  ")), more.toString());
	}

	@Test
	void regionsAndResourcesSayWhoNamesThem() throws Exception {
		var rows = rows(Invocation.of("regions", machine()));
		assertTrue(rows.contains("0x04010000..0x0402ffff|operation region \\_SB_.OPR0.BIGR|SSDT+0x81|Dom0 only|by the EFI memory map"),
				rows.toString());
		assertTrue(rows.contains("0x04020000..0x04021fff|memory of SPIK0001:00|\\_SB_.OPR0._CRS|Dom0 only|by its driver"), rows.toString());
	}

	@Test
	void whatWasTouchedSaysByWhom() throws Exception {
		var rows = rows(Invocation.of("regions", machine()));
		assertTrue(rows.contains("0x04010000..0x04010003|1 read, 0 writes by \\_SB_.OPR0._INI|\\_SB_.OPR0.B000|Dom0 only|by the EFI memory map"),
				rows.toString());
		var lint = rows(Invocation.of("regions", Repository.root().resolve("tests/io.stagewalk.aml.tests/data/lint/regions.aml").toString()));
		assertEquals("0x0b000000..0x0b000003|0 reads, 1 write by \\_INI|\\ONLF|Dom0 only|by the EFI memory map", lint.getLast());
	}

	/** The console's device is in the SPCR, the configuration space's in the MCFG. */
	@Test
	void whatStaticTablesNameIsNotToldTwice() throws Exception {
		var regions = Invocation.of("regions", machine());
		assertFalse(regions.out().contains("ARMH0011:00") || regions.out().contains("PNP0C02:00"), regions.out());
	}

	@Test
	void computedAddressesSayFromWhat() {
		assertEquals(List.of("0x09001000..0x090010ff|operation region \\REGA at BASE + 0x1000|DSDT+0x2e|Dom0 only|by the EFI memory map",
				"when declared|operation region \\_SB_.DEV0._INI.REGB at BASE | 0x2000|DSDT+0x71|Dom0 only|by the EFI memory map",
				"when declared|operation region \\_SB_.DEV0.NEVR.REGC at Arg0|DSDT+0xa0|Dom0 only|by the EFI memory map"),
				rows(Invocation.of("regions", aml("computed"))).subList(3, 6));
	}

	@Test
	void constantsAreKnownWithoutTheMethodBeingCalled() {
		var ranges = rows(Invocation.of("regions", aml("methods"))).stream().filter(row -> row.contains("NEVR"))
				.map(row -> row.substring(0, row.indexOf('|'))).toList();
		assertEquals(List.of("0x0c000000..0x0c0000ff", "0xffffffffffffffff..0xffffffffffffffff", "nowhere"), ranges);
	}

	@Test
	void aMethodThatFailsIsNotedAndHidesNothingElse() {
		var regions = Invocation.of("regions", aml("methods"));
		assertEquals(0, regions.exitCode());
		assertTrue(regions.err().startsWith("note: \\_SB_.FAIL._CRS: methods.aml: DSDT+0x"), regions.err());
		assertEquals(1, regions.err().lines().count(), regions.err());
		assertTrue(regions.out().contains("memory of TEST0003:00 "), regions.out());
		assertTrue(regions.out().contains("memory of TEST0002:00, which is not there "), regions.out());
	}

	@Test
	void whatCannotBeDecodedIsNotedEvenWhereNobodyCallsIt() throws Exception {
		byte[] table = Files.readAllBytes(Path.of(aml("methods")));
		// no opcode, in place of the first byte of OperationRegion (KNOW, …)
		assertEquals(0x5b, table[0xb9]);
		table[0xb9] = 0x02;
		var regions = Invocation.of("regions", Files.write(folder.resolve("odd.aml"), table).toString());
		assertEquals(0, regions.exitCode());
		assertTrue(regions.err().contains("note: odd.aml: DSDT+0xb9, in \\_SB_.HERE.NEVR: expected "), regions.err());
		assertTrue(regions.out().contains("memory of TEST0003:00 "), regions.out());
	}

	@Test
	void jsonSaysWhatAnAddressIsComputedFrom() throws Exception {
		var json = ((Json.Array) Invocation.of("regions", aml("computed"), "--json").json()).elements();
		var declared = (Json.Object) json.get(0);
		assertEquals("BASE + 0x1000", text(declared, "address"));
		assertEquals("computed", text(declared, "form"));
		assertEquals("operation-region", text(declared, "purpose"));
		assertFalse(((Json.Object) json.get(1)).members().containsKey("range"));
	}

	private static String text(Json.Object object, String member) {
		return ((Json.Text) object.members().get(member)).value();
	}

	@Test
	void withoutAmlNothingOfItIsRun() {
		var regions = Invocation.of("regions", aml("methods"), "--static");
		assertEquals("", regions.err());
		assertEquals(1, regions.lines().size(), regions.out());
	}
}
