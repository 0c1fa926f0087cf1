package io.stagewalk.boot.explore;

import java.util.List;

import io.stagewalk.boot.Placements;

/**
 * What came of trying orders.
 *
 * @param sequences by name, in the order of the scenario, with how many statements each has
 * @param findings  one of each kind, by line
 * @param states    different states that were come to
 * @param moves     that were made between them
 * @param boot      what the boot, which comes before all orders, carried out of the statements within it
 */
public record Exploration(List<Sequence> sequences, List<Finding> findings, long states, long moves, End end, Placements boot) {

	/** @param statements how many */
	public record Sequence(String name, int statements) {
	}

	/** Why no further orders were tried. */
	public enum End {
		COMPLETE("every order that makes a difference was tried"),
		/** Dom0 dies or Xen panics in the boot, which is the only finding then, or the budget ends it. */
		BOOT_ENDED("the boot does not come to its end: no order was tried"),
		FOUND("no shorter order fails, and others were not tried"),
		STATES_EXHAUSTED("too many states: not all orders were tried"),
		CANCELLED("cancelled: not all orders were tried");

		private final String text;

		End(String text) {
			this.text = text;
		}

		public String text() {
			return text;
		}
	}

	public Exploration {
		sequences = List.copyOf(sequences);
		findings = List.copyOf(findings);
	}
}
