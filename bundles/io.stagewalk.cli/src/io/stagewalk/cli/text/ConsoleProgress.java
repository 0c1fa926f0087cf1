package io.stagewalk.cli.text;

import io.stagewalk.memory.Progress;

/** Shows on a terminal how far long work has come, once it has taken a moment, and ends it when told to. */
public final class ConsoleProgress implements Progress, AutoCloseable {
	private static final long QUIET_NANOSECONDS = 500_000_000L;
	private static final long BETWEEN_NANOSECONDS = 100_000_000L;

	private final Console console;
	private final String unit;
	private long nextShown = System.nanoTime() + QUIET_NANOSECONDS;
	private int width;

	/** @param unit what is counted: {@code steps} */
	public ConsoleProgress(Console console, String unit) {
		this.console = console;
		this.unit = unit;
	}

	@Override
	public void worked(long done) {
		if (console.kind() == Console.Kind.PIPE || System.nanoTime() < nextShown) {
			return;
		}
		nextShown = System.nanoTime() + BETWEEN_NANOSECONDS;
		var text = done + " " + unit;
		width = text.length();
		console.err().print("\r" + text);
		console.err().flush();
	}

	@Override
	public boolean isCancelled() {
		return Interruption.isRequested();
	}

	/** Wipes what it has shown. */
	@Override
	public void close() {
		if (width > 0) {
			console.err().print("\r" + " ".repeat(width) + "\r");
			console.err().flush();
		}
	}
}
