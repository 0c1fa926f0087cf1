package io.stagewalk.aml.persistent;

import java.util.Objects;

/** A growing row of slots, numbered from 0. A copy with one slot changed shares all but a path of small arrays. */
public final class Slots<T> {
	private static final int BITS = 5;
	private static final int WIDTH = 1 << BITS;
	private static final Part EMPTY = new Part(null, new Object[WIDTH]);

	private final Edit owner;
	private Part root;
	private int shift;
	private int size;

	/** Arrays of {@link Part} above, of elements at the bottom. */
	private record Part(Edit owner, Object[] items) {
		Part editable(Edit edit) {
			return owner == edit ? this : new Part(edit, items.clone());
		}
	}

	private Slots(Edit owner, Part root, int shift, int size) {
		this.owner = owner;
		this.root = root;
		this.shift = shift;
		this.size = size;
	}

	public static <T> Slots<T> empty() {
		return new Slots<>(null, EMPTY, 0, 0);
	}

	/** The same slots, to be changed in place with this edit. */
	public Slots<T> editable(Edit edit) {
		return owner == edit ? this : new Slots<>(edit, root, shift, size);
	}

	public int size() {
		return size;
	}

	/** What is in a slot, or null if nothing is. */
	@SuppressWarnings("unchecked")
	public T get(int index) {
		if (index < 0 || index >= size) {
			return null;
		}
		var part = root;
		for (int level = shift; level > 0; level -= BITS) {
			part = (Part) part.items[index >>> level & WIDTH - 1];
		}
		return (T) part.items[index & WIDTH - 1];
	}

	/** Whether both have as many slots, with equal contents. What they share is not looked at. */
	@Override
	public boolean equals(Object other) {
		return other instanceof Slots<?> that && size == that.size && isSame(root, that.root);
	}

	private static boolean isSame(Part a, Part b) {
		if (a == b) {
			return true;
		}
		for (int i = 0; i < WIDTH; i++) {
			boolean same = a.items[i] instanceof Part left && b.items[i] instanceof Part right ? isSame(left, right)
					: Objects.equals(a.items[i], b.items[i]);
			if (!same) {
				return false;
			}
		}
		return true;
	}

	@Override
	public int hashCode() {
		return size;
	}

	/** Fills the next slot, and gives its number. */
	public int add(T value) {
		int index = size++;
		if (index >>> shift >= WIDTH) {
			var wider = new Part(owner, new Object[WIDTH]);
			wider.items[0] = root;
			root = wider;
			shift += BITS;
		}
		set(index, value);
		return index;
	}

	/** Changes a slot that was filled before. */
	public void set(int index, T value) {
		root = root.editable(owner);
		var part = root;
		for (int level = shift; level > 0; level -= BITS) {
			int at = index >>> level & WIDTH - 1;
			var next = part.items[at] == null ? new Part(owner, new Object[WIDTH]) : ((Part) part.items[at]).editable(owner);
			part.items[at] = next;
			part = next;
		}
		part.items[index & WIDTH - 1] = value;
	}
}
