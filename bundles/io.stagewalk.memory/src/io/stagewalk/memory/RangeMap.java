package io.stagewalk.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An immutable map from addresses, unsigned 64-bit numbers, to values, kept as ascending ranges that do not overlap.
 * Neighbouring ranges with equal values are kept apart, as they were put.
 */
public final class RangeMap<V> {
	private static final RangeMap<?> EMPTY = new RangeMap<>(List.of());

	private final List<Entry<V>> entries;
	/** First addresses, to be searched without touching the entries. */
	private final long[] firsts;

	/** The value of every address of a range. */
	public record Entry<V>(AddressRange range, V value) {
	}

	private RangeMap(List<Entry<V>> entries) {
		this.entries = List.copyOf(entries);
		this.firsts = this.entries.stream().mapToLong(entry -> entry.range.first()).toArray();
	}

	@SuppressWarnings("unchecked")
	public static <V> RangeMap<V> empty() {
		return (RangeMap<V>) EMPTY;
	}

	/** Of ranges in any order, each put as by {@link #with}: a later one takes the place of earlier ones. */
	public static <V> RangeMap<V> of(List<Entry<V>> entries) {
		var sorted = entries.stream().sorted((a, b) -> a.range.compareTo(b.range)).toList();
		boolean overlap = IntStream.range(1, sorted.size()).anyMatch(i -> sorted.get(i).range.overlaps(sorted.get(i - 1).range));
		if (!overlap) {
			return new RangeMap<>(sorted);
		}
		var map = RangeMap.<V>empty();
		for (var entry : entries) {
			map = map.with(entry.range, entry.value);
		}
		return map;
	}

	public int size() {
		return entries.size();
	}

	/** Ascending. */
	public List<Entry<V>> entries() {
		return entries;
	}

	public Optional<V> get(long address) {
		return find(address).map(Entry::value);
	}

	/** The entry that an address lies in. */
	public Optional<Entry<V>> find(long address) {
		int at = lastFrom(address);
		return at >= 0 && entries.get(at).range.contains(address) ? Optional.of(entries.get(at)) : Optional.empty();
	}

	/** The entries that share an address with a range, ascending. */
	public Stream<Entry<V>> overlapping(AddressRange range) {
		int first = Math.max(0, lastFrom(range.first()));
		return entries.subList(first, lastFrom(range.last()) + 1).stream().filter(entry -> entry.range.overlaps(range));
	}

	/** Index of the last entry that begins at an address or below; −1 if none does. */
	private int lastFrom(long address) {
		int low = 0;
		int high = firsts.length - 1;
		while (low <= high) {
			int middle = low + high >>> 1;
			if (Long.compareUnsigned(firsts[middle], address) <= 0) {
				low = middle + 1;
			} else {
				high = middle - 1;
			}
		}
		return high;
	}

	/** With a value for a whole range, whatever its addresses had before. */
	public RangeMap<V> with(AddressRange range, V value) {
		var changed = new ArrayList<>(without(range).entries);
		int at = Arrays.binarySearch(changed.stream().map(Entry::range).toArray(AddressRange[]::new), range);
		changed.add(-at - 1, new Entry<>(range, value));
		return new RangeMap<>(changed);
	}

	/** With no value for a range. */
	public RangeMap<V> without(AddressRange range) {
		var left = new ArrayList<Entry<V>>(entries.size() + 1);
		for (var entry : entries) {
			for (var part : new RangeSet(List.of(entry.range)).minus(range).ranges()) {
				left.add(new Entry<>(part, entry.value));
			}
		}
		return new RangeMap<>(left);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof RangeMap<?> that && entries.equals(that.entries);
	}

	@Override
	public int hashCode() {
		return entries.hashCode();
	}

	@Override
	public String toString() {
		return entries.toString();
	}
}
