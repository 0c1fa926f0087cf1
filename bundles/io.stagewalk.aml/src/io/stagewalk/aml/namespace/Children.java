package io.stagewalk.aml.namespace;

import java.util.Arrays;

import io.stagewalk.aml.persistent.Edit;

/** The nodes below one, in the order in which they were declared. */
final class Children {
	private final Edit owner;
	private int[] nodes;
	private int count;

	Children(Edit owner) {
		this(owner, new int[2], 0);
	}

	private Children(Edit owner, int[] nodes, int count) {
		this.owner = owner;
		this.nodes = nodes;
		this.count = count;
	}

	Children editable(Edit edit) {
		return owner == edit ? this : new Children(edit, Arrays.copyOf(nodes, Math.max(2, count)), count);
	}

	void add(int node) {
		if (count == nodes.length) {
			nodes = Arrays.copyOf(nodes, 2 * count);
		}
		nodes[count++] = node;
	}

	/** Those taken away are mostly the latest. */
	void remove(int node) {
		for (int i = count - 1; i >= 0; i--) {
			if (nodes[i] == node) {
				System.arraycopy(nodes, i + 1, nodes, i, count - i - 1);
				count--;
				return;
			}
		}
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Children that && Arrays.equals(nodes, 0, count, that.nodes, 0, that.count);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(toArray());
	}

	int[] toArray() {
		return Arrays.copyOf(nodes, count);
	}
}
