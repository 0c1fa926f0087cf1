package io.stagewalk.target;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.translation.TableFormat;
import io.stagewalk.translation.TableTree;

/**
 * All valid descriptors below a root, by level and first virtual address.
 *
 * @param tables of those that lead to a leaf, without the address of the table, which is not anybody's to predict
 */
record KernelTables(TreeMap<Place, Long> leaves, TreeMap<Place, Long> tables) {

	record Place(long virtual, int level) implements Comparable<Place> {
		@Override
		public int compareTo(Place other) {
			int byAddress = Long.compareUnsigned(virtual, other.virtual);
			return byAddress != 0 ? byAddress : Integer.compare(level, other.level);
		}

		@Override
		public String toString() {
			return "0x" + Long.toHexString(virtual) + " L" + level;
		}
	}

	static KernelTables of(PhysicalMemory memory, TableTree tree) {
		var found = new KernelTables(new TreeMap<>(), new TreeMap<>());
		found.collect(memory, tree, new Table(tree.root(), tree.startLevel(), -1L << tree.inputBits()));
		return found;
	}

	private record Table(long address, int level, long virtual) {
	}

	private boolean collect(PhysicalMemory memory, TableTree tree, Table table) {
		var format = tree.format();
		int before = leaves.size();
		for (int i = 0; i < tree.entries(table.level); i++) {
			long descriptor = memory.read64(table.address + i * 8L);
			var place = new Place(table.virtual + i * format.span(table.level), table.level);
			if ((descriptor & 3) == 3 && table.level < TableFormat.LAST_LEVEL) {
				long next = format.tableAddress(descriptor);
				if (collect(memory, tree, new Table(next, table.level + 1, place.virtual))) {
					tables.put(place, descriptor & ~format.encode(next));
				}
			} else if ((descriptor & 1) != 0) {
				leaves.put(place, descriptor);
			}
		}
		return leaves.size() > before;
	}

	/** How many leaves are of which level, and joined by the Contiguous bit or not. */
	Map<String, Long> kinds() {
		return leaves.entrySet().stream().collect(Collectors.groupingBy(
				leaf -> "L" + leaf.getKey().level + ((leaf.getValue() >>> 52 & 1) == 1 ? " contiguous" : ""), TreeMap::new,
				Collectors.counting()));
	}
}
