package io.stagewalk.testing;

import java.util.SplittableRandom;

/**
 * Random cases that can be had again: a failure names its seed, and {@code -Dstagewalk.seed=N} runs that case alone. The
 * long tier, {@code -Dstagewalk.full=true}, runs twenty times as many.
 */
public final class Seeds {
	private static final Long ONLY = Long.getLong("stagewalk.seed");
	private static final int TIMES = Boolean.getBoolean("stagewalk.full") ? 20 : 1;

	private Seeds() {
	}

	/** One random case. */
	public interface Case {
		void run(SplittableRandom random) throws Exception;
	}

	/** Tries so many cases, each with a seed of its own. */
	public static void check(int count, Case tried) {
		if (ONLY != null) {
			run(ONLY, tried);
			return;
		}
		long first = System.nanoTime();
		for (int i = 0; i < count * TIMES; i++) {
			run(first + i, tried);
		}
	}

	private static void run(long seed, Case tried) {
		try {
			tried.run(new SplittableRandom(seed));
		} catch (Exception | AssertionError | StackOverflowError e) {
			throw new AssertionError("-Dstagewalk.seed=" + seed + ": " + e, e);
		}
	}
}
