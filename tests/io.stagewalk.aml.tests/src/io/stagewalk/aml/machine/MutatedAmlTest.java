package io.stagewalk.aml.machine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;

import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.TableHeader;
import io.stagewalk.aml.machine.Settings.Interpreter;
import io.stagewalk.aml.machine.Settings.Limits;
import io.stagewalk.aml.machine.Settings.Slack;
import io.stagewalk.aml.namespace.Namespace;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.syntax.AmlTable;
import io.stagewalk.aml.syntax.Arity;
import io.stagewalk.aml.syntax.Block;
import io.stagewalk.aml.syntax.Declarations;
import io.stagewalk.aml.syntax.Decoder;
import io.stagewalk.aml.syntax.AmlException;
import io.stagewalk.aml.value.IntegerWidth;
import io.stagewalk.aml.value.Value;
import io.stagewalk.testing.Repository;
import io.stagewalk.testing.Seeds;

/**
 * No bytes do more than make a method fail, or a statement be skipped: neither the decoder nor the machine throws, hangs or
 * runs out of memory. The seed is reported; {@code -Dstagewalk.seed=N} runs the same again; the long tier, {@code
 * -Dstagewalk.full=true}, makes a million mutations.
 */
@Timeout(3000)
class MutatedAmlTest {
	private static final long SEED = Seeds.one();
	private static final boolean FULL = Boolean.getBoolean("stagewalk.full");
	private static final int RUNS = FULL ? 1_000_000 : 20_000;
	/** Of tables of machines, which are larger. */
	private static final int MACHINE_RUNS = FULL ? 100_000 : 3_000;
	/** Steps and time that are enough for every program as it is. */
	private static final Limits LIMITS = new Limits(20_000, 10_000, 64);
	private static final int METHODS = 3;
	private static final int MOST_METHODS = 500;
	/** A run of a table with so few steps takes no longer, with garbage collections of the virtual machine. */
	private static final long MOST_MILLIS = 20_000;

	@Test
	void seededMutations(TestReporter reporter) throws Exception {
		tryOut(bases(), RUNS, reporter);
	}

	@Test
	void mutationsOfTablesOfMachines(TestReporter reporter) throws Exception {
		var bases = new ArrayList<byte[]>();
		try (var files = Files.walk(Repository.real().resolve("tables"), 2)) {
			for (var file : files.filter(file -> file.getFileName().toString().matches("[ds]sdt.*\\.dat")).sorted().toList()) {
				bases.add(Files.readAllBytes(file));
			}
		}
		tryOut(bases, MACHINE_RUNS, reporter);
	}

	private static void tryOut(List<byte[]> bases, int runs, TestReporter reporter) {
		reporter.publishEntry("stagewalk.seed", Long.toString(SEED));
		var random = new SplittableRandom(SEED);
		int failures = 0;
		for (int run = 0; run < runs; run++) {
			var base = bases.get(random.nextInt(bases.size()));
			var mutated = mutated(base, random);
			try {
				failures += tryOut(Table.of("mutated", mutated), random);
			} catch (TableException | RuntimeException | Error e) {
				throw new AssertionError("-Dstagewalk.seed=" + SEED + ", run " + run + ": " + e, e);
			}
		}
		reporter.publishEntry("failed evaluations", Integer.toString(failures));
		assertTrue(failures > runs / 100, "mutations that break something");
	}

	/** Small tables, so that a mutation is likely to strike something that is executed. */
	private static List<byte[]> bases() throws Exception {
		var bases = new ArrayList<byte[]>();
		try (var files = Files.walk(Repository.root().resolve("tests/io.stagewalk.aml.tests/programs"))) {
			for (Path file : files.filter(file -> file.toString().endsWith(".aml")).sorted().toList()) {
				bases.add(Files.readAllBytes(file));
			}
		}
		bases.add(Files.readAllBytes(Repository.example().resolve("tables/dsdt.dat")));
		return bases;
	}

	private static byte[] mutated(byte[] base, SplittableRandom random) {
		var bytes = base.clone();
		for (int edits = random.nextInt(1, 8); edits > 0; edits--) {
			int at = random.nextInt(TableHeader.LENGTH, bytes.length);
			switch (random.nextInt(6)) {
				case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
				case 1 -> bytes[at] = (byte) random.nextInt();
				case 2 -> bytes[at]++;
				case 3 -> {
					// another part of the table in place of this one
					int from = random.nextInt(TableHeader.LENGTH, bytes.length);
					System.arraycopy(bytes.clone(), from, bytes, at, Math.min(random.nextInt(16), bytes.length - Math.max(at, from)));
				}
				case 4 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + random.nextInt(8)), (byte) 0xff);
				default -> bytes[at] = (byte) (0x60 + random.nextInt(0x40));
			}
		}
		return bytes;
	}

	/** @return how many of some evaluations failed */
	private static int tryOut(Table table, SplittableRandom random) {
		long begin = System.nanoTime();
		decode(AmlTable.of(table));
		var settings = new Settings(random.nextBoolean() ? IntegerWidth.BITS_64 : IntegerWidth.BITS_32,
				new Interpreter(random.nextBoolean() ? AcpicaVersion.V20220331 : AcpicaVersion.V20240827,
						random.nextBoolean() ? Slack.FORGIVING : Slack.STRICT, Settings.Tolerance.LINUX),
				List.of(table), LIMITS, Interfaces.LINUX_6_12);
		Observer observer = random.nextInt(8) == 0 ? Observer.ofAll(event -> { }) : Observer.NONE;
		var loaded = Loader.load(State.initial(settings), table, RegionHandler.MODEL, observer);
		assertTrue(loaded.outcome().isPresent());
		var methods = new ArrayList<Integer>();
		collect(loaded.namespace(), Namespace.ROOT, methods);
		int failures = 0;
		for (int i = 0; i < METHODS && !methods.isEmpty(); i++) {
			int method = methods.get(random.nextInt(methods.size()));
			var ended = loaded.evaluating(loaded.namespace().path(method), List.of()).run(RegionHandler.MODEL, observer);
			failures += ended.outcome().orElseThrow() instanceof Outcome.Failed ? 1 : 0;
		}
		NamespaceListing.of(loaded);
		assertTrue((System.nanoTime() - begin) / 1_000_000 < MOST_MILLIS, "took too long");
		return failures;
	}

	/** The methods without arguments below an object. */
	private static void collect(Namespace namespace, int node, List<Integer> into) {
		for (int child : namespace.children(node)) {
			if (namespace.value(child) instanceof Value.Method method && method.arguments() == 0) {
				into.add(child);
			}
			if (into.size() < MOST_METHODS) {
				collect(namespace, child, into);
			}
		}
	}

	private static void decode(AmlTable table) {
		Declarations.of(List.of(table));
		try {
			Decoder.terms(new Block(table, TableHeader.LENGTH, table.length()), Arity.NONE);
		} catch (AmlException expected) {
			assertTrue(expected.place().offset() <= table.length());
		}
	}
}
