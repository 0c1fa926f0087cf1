package io.stagewalk.acpi;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;

import io.stagewalk.acpi.iort.Iort;
import io.stagewalk.acpi.iort.IortGraph;
import io.stagewalk.acpi.iort.IortNode;
import io.stagewalk.acpi.region.Regions;
import io.stagewalk.acpi.xen.HostTables;
import io.stagewalk.testing.Seeds;

/**
 * No bytes do more than make a {@link TableException}. The seed is reported; {@code -Dstagewalk.seed=N} runs the same
 * again; the long tier, {@code -Dstagewalk.full=true}, makes fifty times as many mutations.
 */
@Timeout(3000)
class MutatedTableTest {
	private static final long SEED = Seeds.one();
	private static final int RUNS = Boolean.getBoolean("stagewalk.full") ? 100_000 : 2000;
	private static final long[] TELLING = { 0, 1, 2, 7, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fff_ffffL, 0x8000_0000L, 0xffff_ffffL,
			0x7fff_ffff_ffff_ffffL, -1, -0x1000 };

	@Test
	void everyTruncation(TestReporter reporter) throws Exception {
		int count = 0;
		for (var table : tables()) {
			for (int length = 0; length < table.length(); length++) {
				var shorter = Arrays.copyOf(table.bytes(), length);
				tryOut(table, shorter, "cut to " + length);
				if (length >= TableHeader.LENGTH) {
					// with a header that agrees, so that the views come to see it
					TableBytes.putLength(shorter, length);
					tryOut(table, shorter, "made " + length + " long");
				}
				count++;
			}
		}
		reporter.publishEntry("truncations", Integer.toString(count));
	}

	@Test
	void seededMutations(TestReporter reporter) throws Exception {
		reporter.publishEntry("stagewalk.seed", Long.toString(SEED));
		var random = new SplittableRandom(SEED);
		var tables = tables();
		for (var table : tables) {
			for (int run = 0; run < RUNS; run++) {
				tryOut(table, mutated(table.bytes(), random), "seed " + SEED + ", run " + run);
			}
		}
		reporter.publishEntry("mutations", Integer.toString(tables.size() * RUNS));
	}

	private static List<Table> tables() throws Exception {
		var tables = new ArrayList<>(Examples.platform().tables());
		tables.add(Table.read(Examples.initrd("bert.aml")));
		tables.addAll(Samples.all());
		return tables;
	}

	private static byte[] mutated(byte[] bytes, SplittableRandom random) {
		for (int edits = random.nextInt(1, 6); edits > 0; edits--) {
			int size = 1 << random.nextInt(4);
			// half of the edits in the first 128 bytes, where most counts and offsets stand
			int reach = random.nextBoolean() ? Math.min(128, bytes.length) : bytes.length;
			int at = random.nextInt(Math.max(1, reach - size));
			long value = random.nextBoolean() ? TELLING[random.nextInt(TELLING.length)] : random.nextLong(bytes.length * 2L);
			for (int i = 0; i < size; i++) {
				bytes[at + i] = (byte) (value >>> i * Byte.SIZE);
			}
		}
		if (random.nextInt(4) != 0) {
			TableBytes.putLength(bytes, bytes.length);
		}
		return bytes;
	}

	private static void tryOut(Table original, byte[] bytes, String what) {
		try {
			tryViews(Table.of(original.file(), bytes));
		} catch (TableException e) {
			if (e.getMessage().isEmpty() || !e.getMessage().startsWith(original.file() + ": ")) {
				fail(original + ", " + what + ": the message names no file: " + e.getMessage());
			}
		} catch (Exception | StackOverflowError | OutOfMemoryError e) {
			fail(original + ", " + what, e);
		}
	}

	private static void tryViews(Table table) throws TableException {
		table.checksum();
		var platform = new Platform(List.of(table), List.of(table));
		TableOrder.sorted(List.of(table));
		if (table.signature().equals(Signatures.IORT)) {
			tryRoutes(Iort.of(table));
		}
		HostTables.of(platform).forEach(HostTable::pages);
		platform.dom0Tables();
		Regions.of(platform);
	}

	private static void tryRoutes(Iort iort) {
		for (var node : iort.nodes()) {
			node.description();
			for (long id : TELLING) {
				iort.routeFrom(node, id & 0xffff_ffffL).stream();
			}
		}
		for (int segment = 0; segment < 3; segment++) {
			iort.streamOf(segment, 0x18);
		}
		var graph = IortGraph.of(iort, List.of());
		graph.reach().used();
		graph.nodes().forEach(node -> graph.remarks(graph.route(node, 0x18)));
		graph.nodes(IortNode.ReservedMemory.class).forEach(graph::reservedFor);
	}
}
