package io.stagewalk.memory;

import java.util.Arrays;

/**
 * A persistent radix tree over doubleword indexes. A write copies one chunk and the nodes above it; nodes hold only the
 * children that exist, so a sparse path costs little. Chunks that become zero are left in place: equality looks at
 * contents.
 */
final class ChunkTree {
	/** log2 of the doublewords in a chunk: 128 bytes, because a step of a boot rarely writes more than a few of a page. */
	private static final int CHUNK_BITS = 4;
	private static final int CHUNK_MASK = (1 << CHUNK_BITS) - 1;
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

	/** Copies the doublewords from an index on; none of them lies beyond {@link #INDEX_BITS}. */
	void read(long index, long[] into, int count) {
		for (int done = 0; done < count;) {
			int first = (int) (index + done) & CHUNK_MASK;
			int length = Math.min(count - done, CHUNK_MASK + 1 - first);
			Object at = root;
			for (int shift = ROOT_SHIFT; at instanceof Node node; shift -= NODE_BITS) {
				at = node.child((int) (index + done >>> shift) & NODE_MASK);
			}
			if (at instanceof long[] chunk) {
				System.arraycopy(chunk, first, into, done, length);
			} else {
				Arrays.fill(into, done, done + length, 0);
			}
			done += length;
		}
	}

	/** @param index of at most {@link #INDEX_BITS} bits */
	ChunkTree write(long index, long value) {
		return new ChunkTree((Node) written(root, ROOT_SHIFT, index, value));
	}

	private static Object written(Object at, int shift, long index, long value) {
		if (shift < CHUNK_BITS) {
			var chunk = at == null ? new long[1 << CHUNK_BITS] : ((long[]) at).clone();
			chunk[(int) index & CHUNK_MASK] = value;
			return chunk;
		}
		var node = at == null ? Node.EMPTY : (Node) at;
		int slot = (int) (index >>> shift) & NODE_MASK;
		return node.with(slot, written(node.child(slot), shift - NODE_BITS, index, value));
	}

	boolean readsAs(ChunkTree other) {
		return same(root, other.root);
	}

	/** Whether two subtrees read the same; shared ones are not entered, so this costs what differs. */
	private static boolean same(Object a, Object b) {
		if (a == b) {
			return true;
		}
		if (a instanceof long[] || b instanceof long[]) {
			var left = a == null ? new long[1 << CHUNK_BITS] : (long[]) a;
			var right = b == null ? new long[1 << CHUNK_BITS] : (long[]) b;
			return Arrays.equals(left, right);
		}
		var left = a == null ? Node.EMPTY : (Node) a;
		var right = b == null ? Node.EMPTY : (Node) b;
		for (int slot = 0; slot <= NODE_MASK; slot++) {
			if (!same(left.child(slot), right.child(slot))) {
				return false;
			}
		}
		return true;
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
