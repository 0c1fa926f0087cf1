package io.stagewalk.translation.oracle;

/**
 * Random choices that are the same on every Java: stored results name a case by its seed only. The generator is SplitMix64.
 *
 * @see "G. Steele, D. Lea, C. Flood: Fast splittable pseudorandom number generators, OOPSLA 2014"
 */
final class Dice {
	private static final long GOLDEN = 0x9e3779b97f4a7c15L;

	private long state;

	Dice(long seed) {
		this.state = seed;
	}

	/** The dice of one case of many. */
	static Dice of(long seed, int index) {
		return new Dice(new Dice(seed ^ new Dice(index).bits()).bits());
	}

	long bits() {
		state += GOLDEN;
		long mixed = (state ^ state >>> 30) * 0xbf58476d1ce4e5b9L;
		mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
		return mixed ^ mixed >>> 31;
	}

	/** @param count at most 64 */
	long bits(int count) {
		return count == 0 ? 0 : bits() >>> Long.SIZE - count;
	}

	/** 0 to limit - 1. */
	int below(int limit) {
		return (int) Long.remainderUnsigned(bits(), limit);
	}

	/** Both ends included. */
	int between(int first, int last) {
		return first + below(last - first + 1);
	}

	boolean percent(int chance) {
		return below(100) < chance;
	}

	/** That bit, in so many of a hundred cases. */
	long bit(int position, int chance) {
		return percent(chance) ? 1L << position : 0;
	}

	int pick(int... values) {
		return values[below(values.length)];
	}

	@SafeVarargs
	final <T> T one(T... values) {
		return values[below(values.length)];
	}
}
