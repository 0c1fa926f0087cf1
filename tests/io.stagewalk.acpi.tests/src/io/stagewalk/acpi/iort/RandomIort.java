package io.stagewalk.acpi.iort;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableBytes;
import io.stagewalk.acpi.TableException;

/**
 * An IORT of random nodes as bytes, and the same as plain numbers: overlaps, neighbours that share an ID, single mappings
 * everywhere, chains, cycles, references to nothing.
 */
final class RandomIort {
	static final int ITS = 0, COMPONENT = 1, ROOT = 2, SMMU_V2 = 3, SMMU_V3 = 4, PMCG = 5, STRANGE = 0x40;
	private static final int[] KINDS = {ITS, ITS, COMPONENT, ROOT, ROOT, SMMU_V2, SMMU_V3, SMMU_V3, PMCG, STRANGE};
	private static final int HEADER = 48, MAPPING = 20;
	private static final long MASK = 0xffff_ffffL;

	/** @param own number of the mapping for its own interrupts, or -1 */
	record Node(int type, int offset, int own, List<Mapping> mappings) {
	}

	record Mapping(long input, long count, long output, long reference, boolean single, int offset) {
	}

	private final SplittableRandom random;
	private final List<Node> nodes = new ArrayList<>();
	private final TableBytes bytes;

	RandomIort(SplittableRandom random) {
		this.random = random;
		int count = random.nextInt(2, 9);
		var types = new ArrayList<Integer>(List.of(ROOT));
		for (int i = 1; i < count; i++) {
			types.add(random.nextInt(types.size() + 1), KINDS[random.nextInt(KINDS.length)]);
		}
		var sizes = types.stream().map(type -> type == ITS ? 0 : random.nextInt(5)).toList();
		var offsets = new ArrayList<Integer>();
		int at = HEADER;
		for (int i = 0; i < count; i++) {
			offsets.add(at);
			at += body(types.get(i)) + MAPPING * sizes.get(i);
		}
		bytes = TableBytes.of("IORT").u32(count).u32(HEADER).u32(0);
		for (int i = 0; i < count; i++) {
			node(types.get(i), sizes.get(i), offsets);
		}
	}

	List<Node> nodes() {
		return nodes;
	}

	Node node(long offset) {
		return nodes.stream().filter(node -> node.offset() == offset).findFirst().orElse(null);
	}

	Table table() throws TableException {
		return bytes.build();
	}

	private static int body(int type) {
		return switch (type) {
			case ITS -> 24;
			case COMPONENT -> 36;
			case ROOT -> 36;
			case SMMU_V2 -> 60;
			case SMMU_V3 -> 68;
			case PMCG -> 40;
			default -> 16;
		};
	}

	private void node(int type, int size, List<Integer> offsets) {
		int offset = bytes.size();
		int revision = type == SMMU_V3 ? random.nextInt(6) : 1;
		bytes.u8(type).u16(body(type) + MAPPING * size).u8(revision).u32(0).u32(size).u32(size == 0 ? 0 : body(type));
		int own = -1;
		switch (type) {
			case ITS -> bytes.u32(1).u32(random.nextInt(3));
			case COMPONENT -> bytes.u32(0).u64(0).u8(0).text("\\_SB." + nodes.size(), 7);
			case ROOT -> bytes.u64(0).u32(0).u32(random.nextInt(2)).u32(64);
			case SMMU_V2 -> bytes.u64(0x2b40_0000L + offset * 0x10000L).u64(0x10000).u32(1).zeros(24);
			case SMMU_V3 -> own = smmu(revision, size, offset);
			case PMCG -> {
				boolean wired = random.nextBoolean();
				bytes.u64(0x9052000).u32(wired ? 7 : 0).u32(0).u64(0x9062000);
				own = wired || size == 0 ? -1 : 0;
			}
			default -> { }
		}
		var mappings = new ArrayList<Mapping>();
		for (int i = 0; i < size; i++) {
			mappings.add(mapping(mappings, offsets));
		}
		nodes.add(new Node(type, offset, own, mappings));
	}

	private int smmu(int revision, int size, int offset) {
		boolean wired = random.nextBoolean();
		boolean valid = random.nextBoolean();
		int index = random.nextInt(3);
		bytes.u64(0x900_0000L + offset * 0x20000L).u32(valid ? 1 << 4 : 0).u32(0).u64(0).u32(0).u32(wired ? 1 : 0).u32(2).u32(3).u32(4)
				.u32(0).u32(index);
		boolean holds = revision >= 5 ? valid : revision > 0 && !wired;
		return holds && index < size ? index : -1;
	}

	private Mapping mapping(List<Mapping> before, List<Integer> offsets) {
		long input = id();
		long count = random.nextInt(4) == 0 ? random.nextInt(2) : random.nextInt(0x2000);
		if (!before.isEmpty() && random.nextInt(3) > 0) {
			var other = before.get(random.nextInt(before.size()));
			// behind its neighbour, on its last ID, or within it
			input = other.input() + other.count() + 1 - random.nextInt(3) & MASK;
		} else if (random.nextInt(3) == 0) {
			input = 0;
			count = random.nextInt(5) == 0 ? MASK : 0xffff;
		}
		long reference = random.nextInt(12) == 0 ? random.nextInt(0x400) : offsets.get(random.nextInt(offsets.size()));
		long output = random.nextInt(20) == 0 ? MASK - random.nextInt(0x100) : id();
		boolean single = random.nextInt(8) == 0;
		int at = bytes.size();
		bytes.u32(input).u32(count).u32(output).u32(reference).u32(single ? 1 : 0);
		return new Mapping(input, count, output, reference, single, at);
	}

	private long id() {
		return switch (random.nextInt(10)) {
			case 0 -> random.nextLong(MASK + 1);
			case 1, 2, 3 -> random.nextInt(0x10000);
			default -> random.nextInt(0x100) << 8;
		};
	}
}
