package io.stagewalk.memory;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Spliterators;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;

/**
 * A persistent radix tree over doubleword indexes. A write copies one chunk and the nodes above it; nodes hold only the
 * children that exist, so a sparse path costs little. Chunks that become zero are left in place: equality looks at
 * contents.
 */
final class ChunkTree {
	/** log2 of the doublewords in a chunk: 128 bytes, because a step of a boot rarely writes more than a few of a page. */
	private static final int CHUNK_BITS = 4;
	static final int CHUNK_WORDS = 1 << CHUNK_BITS;
	private static final int CHUNK_MASK = CHUNK_WORDS - 1;
	private static final int NODE_BITS = 5;
	private static final int NODE_MASK = (1 << NODE_BITS) - 1;
	private static final int ROOT_SHIFT = CHUNK_BITS + 8 * NODE_BITS;
	/** How many bits of a doubleword index the tree holds: as many as a physical address of 52 bits has. */
	static final int INDEX_BITS = ROOT_SHIFT + NODE_BITS;

	static final ChunkTree EMPTY = new ChunkTree(Node.EMPTY);

	private final Node root;

	private ChunkTree(Node root) {
		this.root = root;
	}

	/** The doubleword at an index; 0 where none was written. */
	long read(long index) {
		if (index >>> INDEX_BITS != 0) {
			return 0;
		}
		Object at = root;
		for (int shift = ROOT_SHIFT; at instanceof Node node; shift -= NODE_BITS) {
			at = node.child((int) (index >>> shift) & NODE_MASK);
		}
		return at instanceof long[] chunk ? chunk[(int) index & CHUNK_MASK] : 0;
	}

	/** The chunk that holds an index, as a copy. */
	long[] chunk(long index) {
		Object at = root;
		for (int shift = ROOT_SHIFT; at instanceof Node node; shift -= NODE_BITS) {
			at = node.child((int) (index >>> shift) & NODE_MASK);
		}
		return at == null ? new long[CHUNK_WORDS] : ((long[]) at).clone();
	}

	/** @param index of at most {@link #INDEX_BITS} bits */
	ChunkTree write(long index, long value) {
		var chunk = chunk(index);
		chunk[(int) index & CHUNK_MASK] = value;
		return writeChunk(index, chunk);
	}

	/** @param chunk all doublewords of the chunk that holds the index; it is kept, and not to be changed any more */
	ChunkTree writeChunk(long index, long[] chunk) {
		return new ChunkTree((Node) written(root, ROOT_SHIFT, index, chunk));
	}

	private static Object written(Object at, int shift, long index, long[] chunk) {
		if (shift < CHUNK_BITS) {
			return chunk;
		}
		var node = at == null ? Node.EMPTY : (Node) at;
		int slot = (int) (index >>> shift) & NODE_MASK;
		return node.with(slot, written(node.child(slot), shift - NODE_BITS, index, chunk));
	}

	/** Copies doublewords from an index on, as many as fit into the array's part; 0 where none was written. */
	void read(long index, long[] into, int count) {
		for (int done = 0; done < count;) {
			long at = index + done;
			int offset = (int) at & CHUNK_MASK;
			int length = Math.min(CHUNK_WORDS - offset, count - done);
			Object found = at >>> INDEX_BITS == 0 ? root : null;
			for (int shift = ROOT_SHIFT; found instanceof Node node; shift -= NODE_BITS) {
				found = node.child((int) (at >>> shift) & NODE_MASK);
			}
			if (found == null) {
				Arrays.fill(into, done, done + length, 0);
			} else {
				System.arraycopy((long[]) found, offset, into, done, length);
			}
			done += length;
		}
	}

	/** Indexes of the first doubleword of each chunk that reads differently in the two trees, ascending, found lazily. */
	LongStream differences(ChunkTree other) {
		return StreamSupport.longStream(new Differences(root, other.root), false);
	}

	/** Goes through both trees and leaves out what they share, so that it costs what differs. */
	private static final class Differences extends Spliterators.AbstractLongSpliterator {
		private final ArrayDeque<Pair> open = new ArrayDeque<>();

		private record Pair(Object a, Object b, int shift, long index) {
		}

		Differences(Node a, Node b) {
			super(Long.MAX_VALUE, ORDERED | DISTINCT | NONNULL | IMMUTABLE);
			open.push(new Pair(a, b, ROOT_SHIFT, 0));
		}

		@Override
		public boolean tryAdvance(LongConsumer action) {
			while (!open.isEmpty()) {
				var pair = open.pop();
				if (pair.a == pair.b) {
					continue;
				}
				if (pair.shift < CHUNK_BITS) {
					if (!sameChunk(pair.a, pair.b)) {
						action.accept(pair.index);
						return true;
					}
					continue;
				}
				var a = pair.a == null ? Node.EMPTY : (Node) pair.a;
				var b = pair.b == null ? Node.EMPTY : (Node) pair.b;
				// pushed from the last to the first, so that the first comes out first
				for (int slot = NODE_MASK; slot >= 0; slot--) {
					if (((a.slots | b.slots) >>> slot & 1) != 0 && a.child(slot) != b.child(slot)) {
						open.push(new Pair(a.child(slot), b.child(slot), pair.shift - NODE_BITS, pair.index | (long) slot << pair.shift));
					}
				}
			}
			return false;
		}
	}

	private static boolean sameChunk(Object a, Object b) {
		var left = a == null ? new long[CHUNK_WORDS] : (long[]) a;
		var right = b == null ? new long[CHUNK_WORDS] : (long[]) b;
		return Arrays.equals(left, right);
	}

	boolean readsAs(ChunkTree other) {
		return differences(other).findFirst().isEmpty();
	}

	/** Up to 32 children; {@code slots} has a bit for each that exists, {@code children} only those. */
	private record Node(int slots, Object[] children) {
		static final Node EMPTY = new Node(0, new Object[0]);

		Object child(int slot) {
			return (slots >>> slot & 1) == 0 ? null : children[rank(slot)];
		}

		Node with(int slot, Object child) {
			int at = rank(slot);
			if ((slots >>> slot & 1) != 0) {
				var changed = children.clone();
				changed[at] = child;
				return new Node(slots, changed);
			}
			var grown = new Object[children.length + 1];
			System.arraycopy(children, 0, grown, 0, at);
			grown[at] = child;
			System.arraycopy(children, at, grown, at + 1, children.length - at);
			return new Node(slots | 1 << slot, grown);
		}

		private int rank(int slot) {
			return Integer.bitCount(slots & (1 << slot) - 1);
		}
	}
}
