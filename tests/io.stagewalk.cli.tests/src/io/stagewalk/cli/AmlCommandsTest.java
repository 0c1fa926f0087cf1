package io.stagewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.stagewalk.json.Json;
import io.stagewalk.testing.Repository;

/** {@code stagewalk namespace} and {@code stagewalk eval}. */
class AmlCommandsTest {
	private static String program(String name) {
		return Repository.root().resolve("tests/io.stagewalk.aml.tests/programs").resolve(name + ".aml").toString();
	}

	@Test
	void aTableAloneIsExecutedWithSlackOrWithout() {
		var table = Repository.root().resolve("tests/io.stagewalk.aml.tests/data/strict.aml").toString();
		assertEquals(List.of("Integer 0x0"), Invocation.of("eval", table, "RNOV").lines());
		assertEquals(List.of("no value"), Invocation.of("eval", "--strict", table, "RNOV").lines());
		assertEquals(1, Invocation.of("eval", "--strict", table, "USEM").exitCode());
	}

	@Test
	void aMethodOfItsOwnLearnsOfItsErrors() {
		var eval = Invocation.of("eval", program("exceptions/handled"), "DEE3");
		assertEquals(List.of("Integer 0xC"), eval.lines());
		assertTrue(eval.err().contains("expected a divisor other than 0; Linux gives up here"), eval.err());
	}

	@Test
	void moreTablesAreLoadedBehindTheFirst() {
		var programs = Repository.root().resolve("tests/io.stagewalk.aml.tests/programs");
		var eval = Invocation.of("eval", programs.resolve("control/loops.aml").toString(), "\\INT0", "--table",
				programs.resolve("names/scopes.aml").toString(), "--table", programs.resolve("methods/calls.aml").toString());
		assertEquals("Integer 0x5", eval.lines().getLast(), eval.err());
	}

	@Test
	void aTableIsInitializedBeforeItIsAsked() {
		assertEquals(List.of("Integer 0x1B"), Invocation.of("eval", program("methods/initialized"), "WHAT", "0xFF").lines());
		assertEquals(List.of("Integer 0x0"), Invocation.of("eval", program("methods/initialized"), "WHAT", "0xFF", "--uninitialized").lines());
	}

	@Test
	void whatIsKnownToOsiCanBeChangedAsForLinux() {
		var table = program("methods/initialized");
		assertEquals(List.of("Integer 0xFFFFFFFFFFFFFFFF"), Invocation.of("eval", table, "SYST").lines());
		assertEquals(List.of("Integer 0x0"), Invocation.of("eval", table, "SYST", "--osi", "!Windows 2015").lines());
		assertEquals(List.of("Integer 0x0"), Invocation.of("eval", table, "SYST", "--osi", "!").lines());
		assertEquals(List.of("Integer 0x0"), Invocation.of("eval", table, "OWNS").lines());
		assertEquals(List.of("Integer 0xFFFFFFFFFFFFFFFF"), Invocation.of("eval", table, "OWNS", "--osi", "!*", "--osi", "Stage").lines());
	}

	@Test
	void aTableAloneStaysWhereLinuxTakesItBack() {
		var eval = Invocation.of("eval", program("tables/taken-back"), "BEHI");
		assertEquals(List.of("Integer 0x2"), eval.lines());
		assertTrue(eval.err().contains("in \\FAIL: expected an integer, a string or a buffer, found Package; Linux gives up here"), eval.err());
	}

	@Test
	void theTraceShowsEachStatementWithItsLineAndEachAccess() throws Exception {
		var table = Repository.root().resolve("tests/io.stagewalk.aml.tests/programs/fields/regions.aml").toString();
		var trace = Invocation.of("eval", table, "\\SETN", "--trace");
		assertEquals(0, trace.exitCode(), trace.err());
		assertTrue(trace.out().contains("write of 8 bytes of SystemMemory at 0x10000 by \\QWD0, value 0x8877665544332211"
				+ "  [regions.dsl:87  QWD0 = 0x8877665544332211]"), trace.out());
		assertEquals("result: 0x8876000f44332211", trace.lines().getLast());
		var json = (Json.Object) Invocation.of("eval", table, "\\SETN", "--trace", "--json").json();
		assertEquals(trace.lines().size() - 1, ((Json.Array) json.members().get("steps")).elements().size());
	}

	@Test
	void theNamespaceIsListedInTheOrderOfDeclaration() {
		var namespace = Invocation.of("namespace", Invocation.TABLES);
		assertEquals(0, namespace.exitCode(), namespace.err());
		var lines = namespace.lines();
		assertEquals("_GPE Scope", lines.getFirst());
		assertTrue(lines.contains("    _HID String Len 08 \"ARMH0011\""), namespace.out());
		assertTrue(lines.indexOf("  COM0 Device") < lines.indexOf("  PCI0 Device"));
	}

	@Test
	void theNamespaceIsAlsoJson() throws Exception {
		var json = (Json.Array) Invocation.of("namespace", Invocation.TABLES, "--json").json();
		assertTrue(json.toString().contains("\\_SB_.COM0._HID"));
	}

	@Test
	void anObjectHasTypeAndValue() {
		var eval = Invocation.of("eval", Invocation.TABLES, "\\_SB.COM0._HID");
		assertEquals(0, eval.exitCode(), eval.err());
		assertEquals(List.of("String \"ARMH0011\""), eval.lines());
	}

	@Test
	void elementsOfPackagesAreBelowThem() {
		var eval = Invocation.of("eval", program("methods/calls"), "ARGI");
		assertEquals(List.of("Package of 2", "  Integer 0x7", "  Integer 0x5"), eval.lines());
	}

	@Test
	void argumentsAreIntegersStringsAndBuffers() {
		assertEquals(List.of("Integer 0x375F00"), Invocation.of("eval", program("methods/calls"), "FACT", "10").lines());
		assertEquals(List.of("String \"x\""), Invocation.of("eval", program("operands/argument"), "ARGU", "\"x\"").lines());
		assertEquals(List.of("Buffer 00 10"), Invocation.of("eval", program("operands/argument"), "ARGU", "{00 10}").lines());
		assertEquals(2, Invocation.of("eval", program("operands/argument"), "ARGU", "what").exitCode());
	}

	@Test
	void accessesAreShownWithWhoMakesThem() {
		var eval = Invocation.of("eval", program("fields/indexed"), "IDXW");
		assertEquals("access: SystemMemory write of 8 bits at 0x20000, 0x1, by \\IDX0 in \\IDXW", eval.lines().getFirst());
		assertEquals("Integer 0x142", eval.lines().getLast());
	}

	@Test
	void debugObjectsAreShown() {
		assertEquals(List.of("debug: String \"word\"", "Integer 0x1"), Invocation.of("eval", program("operands/debug"), "TEXT").lines());
	}

	@Test
	void whatFailsIsAnAnswerOfNo() {
		var eval = Invocation.of("eval", program("operands/add"), "PACK");
		assertEquals(1, eval.exitCode());
		assertTrue(eval.err().startsWith("\\PACK: expected an integer, a string or a buffer, found Package (add.aml: DSDT+0x"), eval.err());
		assertEquals(1, Invocation.of("eval", program("operands/add"), "NOPE").exitCode());
	}

	@Test
	void whatIsNoPathIsBadUsage() {
		assertEquals(2, Invocation.of("eval", Invocation.TABLES, "not a path").exitCode());
		assertEquals(2, Invocation.of("eval", "/does/not/exist", "MAIN").exitCode());
	}
}
