package io.stagewalk.testing;

import java.util.SplittableRandom;

/**
 * Random cases that can be had again: a failure names its seed, and {@code -Dstagewalk.seed=N} runs that case alone. The
 * default tier tries the same cases every time, so that a change that passes it once passes it always; the long tier,
 * {@code -Dstagewalk.full=true}, tries twenty times as many, and others every time.
 */
public final class Seeds {
	private static final Long ONLY = Long.getLong("stagewalk.seed");
	private static final boolean FULL = Boolean.getBoolean("stagewalk.full");
	private static final int TIMES = FULL ? 20 : 1;
	private static final long DEFAULT = 20_170_118;

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
		long first = base();
		for (int i = 0; i < count * TIMES; i++) {
			run(first + i, tried);
		}
	}

	/** The seed of a test that makes all its cases from one: what {@code -Dstagewalk.seed} says, else the tier's. */
	public static long one() {
		return ONLY != null ? ONLY : base();
	}

	/** Whether the long tier runs. */
	public static boolean isFull() {
		return FULL;
	}

	private static long base() {
		return FULL ? System.nanoTime() : DEFAULT;
	}

	private static void run(long seed, Case tried) {
		try {
			tried.run(new SplittableRandom(seed));
		} catch (Exception | AssertionError | StackOverflowError e) {
			throw new AssertionError("-Dstagewalk.seed=" + seed + ": " + e, e);
		}
	}
}
