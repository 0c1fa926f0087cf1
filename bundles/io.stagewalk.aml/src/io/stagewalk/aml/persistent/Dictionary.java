package io.stagewalk.aml.persistent;

import java.util.Optional;

/** An immutable map of which a changed copy shares what did not change. Neither keys nor values are null. */
public final class Dictionary<K, V> {
	private static final Dictionary<Object, Object> EMPTY = new Dictionary<>(LongMap.empty());

	/** The entries whose keys have the same hash code, by that. */
	private final LongMap<Chain<Entry<K, V>>> buckets;

	private record Entry<K, V>(K key, V value) {
	}

	private Dictionary(LongMap<Chain<Entry<K, V>>> buckets) {
		this.buckets = buckets;
	}

	@SuppressWarnings("unchecked")
	public static <K, V> Dictionary<K, V> empty() {
		return (Dictionary<K, V>) EMPTY;
	}

	public Optional<V> get(K key) {
		var bucket = buckets.get(key.hashCode());
		if (bucket != null) {
			for (var entry : bucket) {
				if (entry.key.equals(key)) {
					return Optional.of(entry.value);
				}
			}
		}
		return Optional.empty();
	}

	public boolean has(K key) {
		return get(key).isPresent();
	}

	/** The same with one key more, or another value for it. */
	public Dictionary<K, V> with(K key, V value) {
		var changed = buckets.editable(new Edit());
		var before = changed.get(key.hashCode());
		var bucket = Chain.<Entry<K, V>> empty();
		if (before != null) {
			for (var entry : before) {
				bucket = entry.key.equals(key) ? bucket : bucket.with(entry);
			}
		}
		changed.put(key.hashCode(), bucket.with(new Entry<>(key, value)));
		return new Dictionary<>(changed);
	}

	/** Whether both came to the same entries; where hash codes collide, in the same order. */
	@Override
	public boolean equals(Object other) {
		return this == other || other instanceof Dictionary<?, ?> that && buckets.equals(that.buckets);
	}

	@Override
	public int hashCode() {
		return buckets.hashCode();
	}
}
