package io.stagewalk.aml.persistent;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A map from {@code long} to values that are not null; a hash trie. */
public final class LongMap<T> {
	private static final int BITS = 5;
	private static final int MASK = (1 << BITS) - 1;
	private static final Branch EMPTY = new Branch(null, 0, new Object[0]);

	private final Edit owner;
	private Branch root;

	private LongMap(Edit owner, Branch root) {
		this.owner = owner;
		this.root = root;
	}

	private record Entry(long key, Object value) {
	}

	/** The entries and branches below, one for each bit that is set, in the order of the bits. */
	private static final class Branch {
		final Edit owner;
		int bits;
		Object[] items;

		Branch(Edit owner, int bits, Object[] items) {
			this.owner = owner;
			this.bits = bits;
			this.items = items;
		}

		Branch editable(Edit edit) {
			return owner == edit ? this : new Branch(edit, bits, items.clone());
		}

		int index(int bit) {
			return Integer.bitCount(bits & bit - 1);
		}

		void insert(int bit, Object item) {
			int at = index(bit);
			var wider = new Object[items.length + 1];
			System.arraycopy(items, 0, wider, 0, at);
			System.arraycopy(items, at, wider, at + 1, items.length - at);
			wider[at] = item;
			items = wider;
			bits |= bit;
		}

		boolean allMatch(Predicate<Entry> condition) {
			for (var item : items) {
				if (!(item instanceof Branch below ? below.allMatch(condition) : condition.test((Entry) item))) {
					return false;
				}
			}
			return true;
		}

		void delete(int bit) {
			int at = index(bit);
			var narrower = Arrays.copyOf(items, items.length - 1);
			System.arraycopy(items, at + 1, narrower, at, narrower.length - at);
			items = narrower;
			bits &= ~bit;
		}
	}

	public static <T> LongMap<T> empty() {
		return new LongMap<>(null, EMPTY);
	}

	/** The same map, to be changed in place with this edit. */
	public LongMap<T> editable(Edit edit) {
		return owner == edit ? this : new LongMap<>(edit, root);
	}

	/** A permutation of all numbers, so that two keys differ somewhere in 64 bits and the trie has an end. */
	private static long spread(long key) {
		long mixed = (key ^ key >>> 32) * 0x9e3779b97f4a7c15L;
		return mixed ^ mixed >>> 32;
	}

	private static int bit(long hash, int level) {
		return 1 << (int) (hash >>> level & MASK);
	}

	/** The value of a key, or null. */
	@SuppressWarnings("unchecked")
	public T get(long key) {
		long hash = spread(key);
		var branch = root;
		for (int level = 0;; level += BITS) {
			int bit = bit(hash, level);
			if ((branch.bits & bit) == 0) {
				return null;
			}
			var item = branch.items[branch.index(bit)];
			if (item instanceof Branch below) {
				branch = below;
			} else {
				var entry = (Entry) item;
				return entry.key == key ? (T) entry.value : null;
			}
		}
	}

	public void put(long key, T value) {
		long hash = spread(key);
		root = root.editable(owner);
		var branch = root;
		for (int level = 0;; level += BITS) {
			int bit = bit(hash, level);
			if ((branch.bits & bit) == 0) {
				branch.insert(bit, new Entry(key, value));
				return;
			}
			int at = branch.index(bit);
			if (branch.items[at] instanceof Entry entry) {
				if (entry.key == key) {
					branch.items[at] = new Entry(key, value);
					return;
				}
				branch.items[at] = new Branch(owner, bit(spread(entry.key), level + BITS), new Object[] { entry });
			}
			var below = ((Branch) branch.items[at]).editable(owner);
			branch.items[at] = below;
			branch = below;
		}
	}

	public void remove(long key) {
		long hash = spread(key);
		root = root.editable(owner);
		var branch = root;
		for (int level = 0;; level += BITS) {
			int bit = bit(hash, level);
			if ((branch.bits & bit) == 0) {
				return;
			}
			int at = branch.index(bit);
			if (branch.items[at] instanceof Entry entry) {
				if (entry.key == key) {
					branch.delete(bit);
				}
				return;
			}
			var below = ((Branch) branch.items[at]).editable(owner);
			branch.items[at] = below;
			branch = below;
		}
	}

	/** Whether both have the same keys with equal values. What they share is not looked at. */
	@Override
	public boolean equals(Object other) {
		return other instanceof LongMap<?> that && (isSame(root, that.root) || holds(that) && that.holds(this));
	}

	/** Equal maps may have branches in which nothing is left, so this can fail for them; it goes no deeper than a key has bits. */
	private static boolean isSame(Branch a, Branch b) {
		if (a == b) {
			return true;
		}
		boolean same = a.bits == b.bits;
		for (int i = 0; same && i < a.items.length; i++) {
			same = a.items[i] instanceof Branch left && b.items[i] instanceof Branch right ? isSame(left, right)
					: a.items[i].equals(b.items[i]);
		}
		return same;
	}

	private boolean holds(LongMap<?> other) {
		return other.root.allMatch(entry -> entry.value.equals(get(entry.key)));
	}

	@Override
	public int hashCode() {
		var sum = new int[1];
		forEach(value -> sum[0] += value.hashCode());
		return sum[0];
	}

	/** Every value, in an order that depends on the keys alone. */
	public void forEach(Consumer<? super T> seen) {
		forEach(root, seen);
	}

	/** Goes no deeper than a key has bits. */
	@SuppressWarnings("unchecked")
	private static <T> void forEach(Branch branch, Consumer<? super T> seen) {
		for (var item : branch.items) {
			if (item instanceof Branch below) {
				forEach(below, seen);
			} else {
				seen.accept((T) ((Entry) item).value);
			}
		}
	}
}
