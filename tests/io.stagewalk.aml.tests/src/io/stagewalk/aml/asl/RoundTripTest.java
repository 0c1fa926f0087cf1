package io.stagewalk.aml.asl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.aml.syntax.AmlTable;
import io.stagewalk.testing.Repository;

/**
 * What is disassembled, iasl compiles to the same AML, wherever it does so of its own disassembly. The tables that it does not give
 * back are listed in {@code data/round-trip.txt}, each with the reason.
 */
class RoundTripTest {
	/** The compiler that the list is of. */
	private static final String VERSION = "20200925";

	@TempDir
	Path temporary;

	private final TreeMap<String, Integer> counts = new TreeMap<>();
	private final List<String> failing = new ArrayList<>();
	private final List<String> worse = new ArrayList<>();

	@Test
	void programsBesideTheTests(TestReporter reporter) throws Exception {
		for (var file : AmlFiles.programs()) {
			if (AmlFiles.read(file).table().signature().matches("[DS]SDT")) {
				compare(file.getParent().getFileName().toString(), AmlFiles.read(file), List.of());
			}
		}
		report("programs", reporter);
	}

	@Test
	void tablesOfMachines(TestReporter reporter) throws Exception {
		for (var machine : AmlFiles.machines().entrySet()) {
			var name = Repository.real().relativize(machine.getKey()).toString();
			for (var table : machine.getValue()) {
				compare(name, table, machine.getValue());
			}
		}
		report("machines", reporter);
	}

	private void compare(String folder, AmlTable table, List<AmlTable> others) throws Exception {
		var iasl = new Iasl(temporary);
		var asl = Asl.of(table, others);
		assertEquals(List.of(), asl.problems(), table.toString());
		var ours = iasl.compile(asl.text());
		if (ours.isPresent() && isSame(table, ours.get())) {
			counts.merge("same", 1, Integer::sum);
			return;
		}
		var own = iasl.again(table.table().bytes());
		if (own.isPresent() && isSame(table, own.get())) {
			worse.add(table.toString());
		}
		boolean alike = own.isPresent() && ours.isPresent() && Arrays.equals(Iasl.comparable(ours.get(), ours.get().length),
				Iasl.comparable(own.get(), own.get().length));
		var reasons = reasons(asl);
		if (alike) {
			reasons.add("as iasl's own");
		}
		var reason = String.join(", ", reasons);
		counts.merge(reason, 1, Integer::sum);
		failing.add(folder + "/" + table.table().file() + ": " + reason);
	}

	/** Why a compiler cannot give the table back. */
	private static List<String> reasons(Asl asl) {
		var reasons = new ArrayList<String>();
		// firmware that writes packages with VarPackageOp and a constant; of a constant the compiler makes a PackageOp
		if (asl.text().contains("_PRT, Package (0x80)")) {
			reasons.add("VarPackageOp with a constant");
		}
		// the compiler adds opcodes for what a table uses and does not declare
		if (asl.text().contains("    External (")) {
			reasons.add("no External opcodes");
		}
		return reasons;
	}

	private static boolean isSame(AmlTable table, byte[] compiled) {
		return Arrays.equals(Iasl.comparable(table.table().bytes(), table.length()), Iasl.comparable(compiled, compiled.length));
	}

	private void report(String kind, TestReporter reporter) throws Exception {
		assertEquals(List.of(), worse, "iasl's own disassembly gives these back, and ours does not");
		assertTrue(counts.getOrDefault("same", 0) > 0, counts.toString());
		reporter.publishEntry("tables", counts.toString());
		if (new Iasl(temporary).isVersion(VERSION)) {
			assertEquals(String.join("\n", listed(kind)), String.join("\n", failing), "the list in data/round-trip.txt, and what there is");
		} else {
			failing.forEach(table -> reporter.publishEntry("not the same", table));
		}
	}

	private static List<String> listed(String kind) throws Exception {
		return Files.readAllLines(AmlFiles.data("round-trip.txt")).stream().filter(line -> line.startsWith(kind + " "))
				.map(line -> line.substring(kind.length() + 1)).toList();
	}
}
