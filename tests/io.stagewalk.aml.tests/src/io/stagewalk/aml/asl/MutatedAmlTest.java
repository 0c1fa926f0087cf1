package io.stagewalk.aml.asl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;

import io.stagewalk.acpi.Table;
import io.stagewalk.aml.syntax.AmlTable;
import io.stagewalk.testing.Seeds;

/** Damaged AML is disassembled up to where it is damaged; what is not understood is a comment and a problem. */
@Timeout(3000)
class MutatedAmlTest {
	private static final int HEADER = 36;
	private int damaged;

	@Test
	void seededMutations(TestReporter reporter) throws Exception {
		var originals = new ArrayList<byte[]>();
		for (var file : AmlFiles.programs()) {
			originals.add(AmlFiles.read(file).table().bytes());
		}
		Seeds.check(20_000, random -> tryOut(mutated(originals.get(random.nextInt(originals.size())), random)));
		assertTrue(damaged > 0);
		reporter.publishEntry("tables with problems", Integer.toString(damaged));
	}

	@Test
	void mutationsOfTablesOfMachines(TestReporter reporter) throws Exception {
		var originals = new ArrayList<byte[]>();
		for (var machine : AmlFiles.machines().values()) {
			machine.forEach(table -> originals.add(table.table().bytes()));
		}
		Seeds.check(1_000, random -> {
			var original = originals.get(random.nextInt(originals.size()));
			tryOut(edited(Arrays.copyOf(original, random.nextInt(8) == 0 ? random.nextInt(HEADER, original.length) : original.length), random));
		});
		assertTrue(damaged > 0);
		reporter.publishEntry("tables with problems", Integer.toString(damaged));
	}

	private static byte[] mutated(byte[] original, SplittableRandom random) {
		// large ones cut, since every run reads all of a table
		int length = random.nextInt(4) == 0 || original.length > 2000 ? random.nextInt(HEADER, Math.min(2000, original.length) + 1)
				: original.length;
		return edited(Arrays.copyOf(original, length), random);
	}

	private static byte[] edited(byte[] bytes, SplittableRandom random) {
		for (int edits = random.nextInt(1, 6); edits > 0 && bytes.length > HEADER; edits--) {
			bytes[random.nextInt(HEADER, bytes.length)] = (byte) random.nextInt(256);
		}
		for (int i = 0; i < 4; i++) {
			bytes[4 + i] = (byte) (bytes.length >>> i * Byte.SIZE);
		}
		return bytes;
	}

	private void tryOut(byte[] bytes) throws Exception {
		var table = AmlTable.of(Table.of("mutated.aml", bytes));
		var asl = Asl.of(table, List.of());
		assertTrue(asl.text().startsWith("DefinitionBlock (") && asl.text().endsWith("}\n"));
		assertEquals(asl.text().lines().count(), asl.text().chars().filter(c -> c == '\n').count());
		for (var statement : asl.statements()) {
			assertTrue(statement.start() >= HEADER && statement.start() <= statement.end() && statement.end() <= bytes.length);
		}
		for (var problem : asl.problems()) {
			assertTrue(problem.getMessage().startsWith("mutated.aml: "), problem.getMessage());
		}
		damaged += asl.problems().isEmpty() ? 0 : 1;
	}

	@Test
	void moreStatementsThanAText() throws Exception {
		// Noop, sixteen million times
		var bytes = new byte[Table.MAX_FILE_LENGTH];
		Arrays.fill(bytes, (byte) 0xa3);
		System.arraycopy(AmlFiles.read(AmlFiles.programs().getFirst()).table().bytes(), 0, bytes, 0, HEADER);
		for (int i = 0; i < 4; i++) {
			bytes[4 + i] = (byte) (bytes.length >>> i * Byte.SIZE);
		}
		var asl = Asl.of(AmlTable.of(Table.of("long.aml", bytes)), List.of());
		assertEquals(AslWriter.MAX_STATEMENTS, asl.statements().size());
		assertEquals(1, asl.problems().size());
	}

	@Test
	void blocksNestedWithoutEnd() throws Exception {
		// If (One) {If (One) {…, each as long as what is left
		var bytes = new byte[HEADER + 100_000 / 5 * 5];
		System.arraycopy(AmlFiles.read(AmlFiles.programs().getFirst()).table().bytes(), 0, bytes, 0, HEADER);
		int end = bytes.length;
		for (int at = HEADER; at + 5 <= end; at += 5) {
			int length = end - at - 1;
			bytes[at] = (byte) 0xa0;
			bytes[at + 1] = (byte) (0x80 | length & 0xf);
			bytes[at + 2] = (byte) (length >> 4);
			bytes[at + 3] = (byte) (length >> 12);
			bytes[at + 4] = 1;
		}
		for (int i = 0; i < 4; i++) {
			bytes[4 + i] = (byte) (bytes.length >>> i * Byte.SIZE);
		}
		var asl = Asl.of(AmlTable.of(Table.of("nested.aml", bytes)), List.of());
		assertEquals(1, asl.problems().size());
		assertTrue(asl.problems().getFirst().getMessage().contains("at most " + Statements.MAX_NESTING + " nested blocks"));
	}
}
