package io.stagewalk.translation.smmu.naive;

import java.util.SplittableRandom;

/** Random choices with odds. */
record Chance(SplittableRandom random) {

	boolean percent(int chance) {
		return random.nextInt(100) < chance;
	}

	long bit(int position, int chance) {
		return percent(chance) ? 1L << position : 0;
	}

	/** So many random bits, at most 63. */
	long bits(int count) {
		return random.nextLong() & (1L << count) - 1;
	}

	int pick(int... values) {
		return values[random.nextInt(values.length)];
	}

	/** Both ends included; the first if there is nothing between. */
	int between(int first, int last) {
		return last <= first ? first : random.nextInt(first, last + 1);
	}
}
