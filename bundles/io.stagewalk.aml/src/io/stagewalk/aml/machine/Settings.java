package io.stagewalk.aml.machine;

import java.util.List;

import io.stagewalk.acpi.Table;
import io.stagewalk.aml.value.IntegerWidth;

/**
 * What the machine is told about where it runs.
 *
 * @param interpreter which one executes
 * @param available   tables that {@code LoadTable} may ask for
 * @param limits      of a run
 * @param interfaces  what {@code _OSI} knows
 */
public record Settings(IntegerWidth width, Interpreter interpreter, List<Table> available, Limits limits, Interfaces interfaces) {
	/**
	 * Which interpreter executes.
	 *
	 * @param slack     whether code is forgiven what Linux forgives
	 * @param tolerance where AML is given up
	 */
	public record Interpreter(AcpicaVersion version, Slack slack, Tolerance tolerance) {
		boolean does(AcpicaBehaviour behaviour) {
			return version.behaviours().contains(behaviour);
		}
	}

	/**
	 * Linux is forgiving unless it is booted with {@code acpi=strict}; on Arm it is never.
	 *
	 * @see "Linux, arch/arm64/include/asm/acpi.h: acpi_strict; drivers/acpi/bus.c: acpi_early_init"
	 */
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

	/** Where AML is given up. */
	public enum Tolerance {
		/** Where Linux does it. */
		LINUX,
		/**
		 * Not where other interpreters go on, and what they do can be told: a table stays although a method fails that it calls while it is
		 * loaded, unless it is code that loads the table; a table may be loaded more than once; {@code Increment} and {@code Decrement}
		 * follow references. Each time {@link Event.Tolerated} is told.
		 */
		OTHERS
	}

	public Settings {
		available = List.copyOf(available);
	}

	/** As Linux 6.1 runs tables of which the DSDT has this revision. */
	public static Settings linux(int dsdtRevision, List<Table> available) {
		var version = AcpicaVersion.V20220331;
		return new Settings(IntegerWidth.ofRevision(dsdtRevision), new Interpreter(version, Slack.FORGIVING, Tolerance.LINUX), available,
				Limits.DEFAULT, version.interfaces());
	}

	/** The same with another version of the interpreter, and with what {@code _OSI} knows there. */
	public Settings of(AcpicaVersion version) {
		return new Settings(width, new Interpreter(version, interpreter.slack, interpreter.tolerance), available, limits, version.interfaces());
	}

	/** The same where nothing is forgiven. */
	public Settings strict() {
		return of(new Interpreter(interpreter.version, Slack.STRICT, interpreter.tolerance));
	}

	/** The same with other limits. */
	public Settings within(Limits other) {
		return new Settings(width, interpreter, available, other, interfaces);
	}

	/** The same, but going on where others go on, though Linux does not. */
	public Settings tolerant() {
		return of(new Interpreter(interpreter.version, interpreter.slack, Tolerance.OTHERS));
	}

	/** The same, but {@code _OSI} knows others. */
	public Settings knowing(Interfaces others) {
		return new Settings(width, interpreter, available, limits, others);
	}

	private Settings of(Interpreter other) {
		return new Settings(width, other, available, limits, interfaces);
	}

	boolean isTolerant() {
		return interpreter.tolerance == Tolerance.OTHERS;
	}

	boolean isForgiving() {
		return interpreter.slack == Slack.FORGIVING;
	}
}
