package io.stagewalk.acpi.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.stagewalk.acpi.AllTables;
import io.stagewalk.acpi.definition.Definitions;
import io.stagewalk.testing.Seeds;

/** Tables to be damaged, and how. */
public final class DamagedTables {
	private static final int LARGE = 4096;
	private static final int SOME = 100;
	private static final int SELDOM = 20;
	private static final boolean FULL = Boolean.getBoolean("stagewalk.full");
	private static final long[] TELLING = { 0, 1, 2, 7, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fff_ffffL, 0x8000_0000L, 0xffff_ffffL,
			0x7fff_ffff_ffff_ffffL, -1, -0x1000 };

	private DamagedTables() {
	}

	/** Some numbers of a table replaced by others. */
	public static byte[] mutated(byte[] bytes, RandomGenerator random) {
		for (int edits = random.nextInt(1, 6); edits > 0; edits--) {
			int size = 1 << random.nextInt(4);
			int reach = random.nextBoolean() ? Math.min(128, bytes.length) : bytes.length;
			int at = random.nextInt(Math.max(1, reach - size));
			long value = random.nextBoolean() ? TELLING[random.nextInt(TELLING.length)] : random.nextLong(bytes.length * 2L);
			for (int i = 0; i < size && at + i < bytes.length; i++) {
				bytes[at + i] = (byte) (value >>> i * Byte.SIZE);
			}
		}
		return bytes;
	}

	/** Templates, those with what no template has, and all real tables where they are: of those that are equal, one. */
	public static List<byte[]> tables() throws IOException {
		var tables = new LinkedHashMap<ByteBuffer, byte[]>();
		for (var file : AllTables.files()) {
			var bytes = Files.readAllBytes(file);
			tables.putIfAbsent(ByteBuffer.wrap(bytes), bytes);
		}
		return List.copyOf(tables.values());
	}

	/** One of the tables; a large one, which takes long, seldom but in the long tier. */
	public static byte[] one(List<byte[]> tables, RandomGenerator random) {
		while (true) {
			var table = tables.get(random.nextInt(tables.size()));
			if (table.length <= LARGE || FULL || random.nextInt(SELDOM) == 0) {
				return table.clone();
			}
		}
	}

	/**
	 * The lengths that a table is cut to: all of them in the long tier and of tables that are not large, else each end of a structure
	 * and one byte before and behind it, and some more.
	 */
	public static SortedSet<Integer> lengths(byte[] bytes) {
		if (bytes.length <= LARGE || FULL) {
			return new TreeSet<>(IntStream.range(0, bytes.length).boxed().toList());
		}
		var model = TableModel.of("large", bytes, Definitions.standard());
		var random = new SplittableRandom(Seeds.one());
		var ends = model.groups().stream().mapToInt(Group::end).flatMap(end -> IntStream.rangeClosed(end - 1, end + 1));
		return IntStream.concat(ends, random.ints(SOME, 0, bytes.length)).filter(length -> length < bytes.length).boxed()
				.collect(Collectors.toCollection(TreeSet::new));
	}
}
