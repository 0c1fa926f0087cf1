package io.stagewalk.cli.text;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl-C: long work hears of it and ends with what it has, and what is written gets out whole. */
public final class Interruption {
	private static final long PATIENCE_SECONDS = 2;
	private static final CountDownLatch DONE = new CountDownLatch(1);
	private static volatile boolean requested;
	private static volatile boolean idle;

	private Interruption() {
	}

	/** From now on the process ends only when {@link #done} was called, or time enough for it has passed. */
	public static void watch() {
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			requested = true;
			try {
				if (!idle) {
					DONE.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
				}
			} catch (InterruptedException ended) {
				Thread.currentThread().interrupt();
			}
		}, "interruption"));
	}

	/** All is written. */
	public static void done() {
		DONE.countDown();
	}

	/** Nothing is going on but waiting for input: there is nothing to be brought to an end. */
	public static void idle() {
		idle = true;
	}

	/** Work goes on. */
	public static void busy() {
		idle = false;
	}

	/** Whether the user wants to end. */
	public static boolean isRequested() {
		return requested;
	}
}
