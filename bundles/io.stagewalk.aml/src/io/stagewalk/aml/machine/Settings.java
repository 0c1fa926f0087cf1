package io.stagewalk.aml.machine;

import java.util.List;

import io.stagewalk.acpi.Table;
import io.stagewalk.aml.value.IntegerWidth;

/**
 * What the machine is told about where it runs.
 *
 * @param slack     whether code is forgiven what Linux forgives
 * @param available tables that {@code LoadTable} may ask for
 * @param limits    of a run
 * @param failedCall what a failure in a method does to the table that calls it
 */
public record Settings(IntegerWidth width, Slack slack, List<Table> available, Limits limits, FailedCall failedCall) {
	/** Linux is forgiving unless it is booted with {@code acpi=strict}. */
	public enum Slack {
		/** Methods return their last value; what is not initialized is 0; accesses may reach beyond a region's odd end. */
		FORGIVING,
		STRICT
	}

	/**
	 * @param steps     most instructions of a run; those that make or compare much, or access a region, count more than once
	 * @param loopTicks longest that one loop may take, in 100 ns of simulated time
	 * @param callDepth most methods that are in one another
	 */
	public record Limits(long steps, long loopTicks, int callDepth) {
		/** Thirty seconds a loop, as Linux has it; 255 calls, as ACPICA has it; a hundred million steps. */
		public static final Limits DEFAULT = new Limits(100_000_000, 300_000_000, 255);
	}

	/** What becomes of a table when a method fails that it calls while it is loaded. */
	public enum FailedCall {
		/** Nothing of the table stays, as Linux has it. */
		TAKES_TABLE_BACK,
		/** Loading goes on behind the call, unless it is code that loads the table. */
		IS_SKIPPED
	}

	public Settings {
		available = List.copyOf(available);
	}

	/** As Linux runs tables of which the DSDT has this revision. */
	public static Settings linux(int dsdtRevision, List<Table> available) {
		return new Settings(IntegerWidth.ofRevision(dsdtRevision), Slack.FORGIVING, available, Limits.DEFAULT, FailedCall.TAKES_TABLE_BACK);
	}

	/** The same with other limits. */
	public Settings within(Limits other) {
		return new Settings(width, slack, available, other, failedCall);
	}

	/** The same, but a table stays whatever fails while it is loaded. */
	public Settings keepingTables() {
		return new Settings(width, slack, available, limits, FailedCall.IS_SKIPPED);
	}

	boolean isForgiving() {
		return slack == Slack.FORGIVING;
	}
}
