package io.stagewalk.debug.ui.workbench;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Looks at the UI thread's stack again and again, and notes when our code keeps it busy for too long. */
final class Watchdog implements AutoCloseable {
	private static final long SAMPLE_MILLIS = 20;
	private static final long LIMIT_MILLIS = 200;
	private static final String OURS = "io.stagewalk.";
	private static final List<String> LIBRARIES = List.of("java.", "jdk.", "sun.", "org.eclipse.swt.", "org.eclipse.jface.",
			"org.eclipse.text.", "org.eclipse.draw2d.");
	private static final String TESTS = Watchdog.class.getPackageName();

	private final Thread watched;
	private final Thread watcher = new Thread(this::watch, "UI watchdog");
	private final List<String> findings = new CopyOnWriteArrayList<>();
	private volatile boolean closed;

	Watchdog(Thread watched) {
		this.watched = watched;
		watcher.setDaemon(true);
		watcher.start();
	}

	/** What kept the UI thread busy, once a stretch. */
	List<String> findings() {
		return findings;
	}

	private void watch() {
		long since = 0;
		boolean told = false;
		while (!closed) {
			var stack = watched.getStackTrace();
			long now = System.nanoTime() / 1_000_000;
			if (!isOurs(stack)) {
				since = 0;
				told = false;
			} else if (since == 0) {
				since = now;
			} else if (now - since > LIMIT_MILLIS && !told) {
				told = true;
				findings.add((now - since) + " ms on the UI thread in\n\t"
						+ String.join("\n\t", Arrays.stream(stack).limit(30).map(StackTraceElement::toString).toList()));
			}
			try {
				Thread.sleep(SAMPLE_MILLIS);
			} catch (InterruptedException stop) {
				return;
			}
		}
	}

	/**
	 * Whether our code is at work, libraries that it calls included; but not the workbench, nor the tests themselves, nor a
	 * dialog of ours that waits for its user.
	 */
	private static boolean isOurs(StackTraceElement[] stack) {
		return Arrays.stream(stack).takeWhile(frame -> !frame.getMethodName().equals("readAndDispatch")).map(StackTraceElement::getClassName)
				.filter(name -> LIBRARIES.stream().noneMatch(name::startsWith)).findFirst()
				.filter(name -> name.startsWith(OURS) && !name.startsWith(TESTS)).isPresent();
	}

	@Override
	public void close() {
		closed = true;
		watcher.interrupt();
	}
}
