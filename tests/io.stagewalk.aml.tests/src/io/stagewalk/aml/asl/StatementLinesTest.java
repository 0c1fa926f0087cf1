package io.stagewalk.aml.asl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.stagewalk.aml.syntax.AmlTable;

/** Every statement knows its lines and its bytes. */
class StatementLinesTest {
	private AmlTable table;
	private Asl asl;
	private List<String> lines;

	@BeforeEach
	void disassemble() throws Exception {
		table = AmlFiles.read(AmlFiles.data("asl").resolve("statements.aml"));
		asl = Asl.of(table, List.of());
		lines = asl.text().lines().toList();
	}

	private Asl.Statement on(String text) {
		int line = 1 + lines.indexOf(lines.stream().filter(each -> each.strip().equals(text)).findFirst().orElseThrow());
		return asl.onLine(line).orElseThrow(() -> new AssertionError("no statement on line " + line));
	}

	@Test
	void aStatementCoversItsBytes() {
		var statement = on("BASE += 0x1000");
		assertEquals("72424153450b001042415345", HexFormat.of().formatHex(table.bytes(statement.start(), statement.end())));
	}

	@Test
	void theFirstByteOfEveryStatementLeadsBackToIt() {
		assertTrue(asl.statements().size() > 30);
		for (var statement : asl.statements()) {
			assertEquals(Optional.of(statement), asl.at(statement.start()));
			assertEquals(Optional.of(statement), asl.onLine(statement.firstLine()));
		}
	}

	@Test
	void anOffsetLeadsToTheInnermostStatement() {
		var increment = on("Local0++");
		assertEquals(increment, asl.at(increment.start() + 1).orElseThrow());
		var loop = on("While (Local0 < 0x0A)");
		assertEquals(loop, asl.at(loop.start() + 1).orElseThrow());
		assertTrue(loop.start() < increment.start() && increment.end() < loop.end());
	}

	@Test
	void anElseIfIsAStatementOfItsOwn() {
		var first = on("If (_OSI (\"Linux\"))");
		var second = on("ElseIf (\\FLAG == One)");
		assertTrue(first.start() < second.start() && second.end() == first.end());
	}

	@Test
	void aStatementOfSeveralLinesHasThemAll() {
		var name = on("Name (RBUF, ResourceTemplate ()");
		assertEquals(4, name.lastLine() - name.firstLine());
		assertEquals(name, asl.onLine(name.firstLine() + 2).orElseThrow());
	}

	@Test
	void bracesAndTheHeadStandForNoBytes() {
		assertEquals(Optional.empty(), asl.onLine(1));
		assertEquals(Optional.empty(), asl.onLine(lines.size()));
		assertEquals(Optional.empty(), asl.at(0));
		assertEquals(Optional.empty(), asl.at(table.length()));
	}
}
