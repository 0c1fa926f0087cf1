package io.stagewalk.graph.ui;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import io.stagewalk.memory.Progress;

/**
 * Does the newest work that it is asked for, away from the UI thread, and hands the result over on it. Older work is
 * cancelled, and what it still gives is dropped. Safe for several threads.
 *
 * @param <R> what the work gives
 */
final class Latest<R> {
	private final Display display;
	private final Consumer<R> taker;
	private final Job job;
	private final AtomicReference<Work<R>> newest = new AtomicReference<>();

	/** Something that takes a while; it may give nothing, for one if it was cancelled. */
	@FunctionalInterface
	interface Work<R> {
		Optional<R> perform(Progress progress);
	}

	/** @param taker called on the UI thread */
	Latest(String name, Display display, Consumer<R> taker) {
		this.display = display;
		this.taker = taker;
		this.job = Job.createSystem(name, this::run);
	}

	void ask(Work<R> work) {
		newest.set(work);
		job.cancel();
		job.schedule();
	}

	/** Forgets what was asked for. */
	void stop() {
		newest.set(null);
		job.cancel();
	}

	private IStatus run(IProgressMonitor monitor) {
		var work = newest.get();
		if (work != null) {
			work.perform(cancelledBy(monitor)).ifPresent(result -> handOver(work, result));
		}
		return Status.OK_STATUS;
	}

	private void handOver(Work<R> work, R result) {
		if (display.isDisposed()) {
			return;
		}
		display.asyncExec(() -> {
			if (newest.compareAndSet(work, null)) {
				taker.accept(result);
			}
		});
	}

	private static Progress cancelledBy(IProgressMonitor monitor) {
		return new Progress() {
			@Override
			public void worked(long done) {
				// it is over soon, or it is cancelled
			}

			@Override
			public boolean isCancelled() {
				return monitor.isCanceled();
			}
		};
	}
}
