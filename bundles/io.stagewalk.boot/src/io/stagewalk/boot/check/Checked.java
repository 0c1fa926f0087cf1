package io.stagewalk.boot.check;

import java.util.List;
import java.util.OptionalInt;

import io.stagewalk.boot.BootPoints;
import io.stagewalk.boot.BootScenario;
import io.stagewalk.scenario.Expectation;
import io.stagewalk.scenario.Placement;
import io.stagewalk.scenario.Scenario;
import io.stagewalk.scenario.Statement.Expect;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.End;
import io.stagewalk.trace.Trace;

/**
 * An expectation and what became of it.
 */
public record Checked(Expect expectation, Verdict verdict) {

	/** All expectations of a scenario, in the order of the lines, held against a run of it. */
	public static List<Checked> of(BootScenario boot, Trace trace) {
		var moments = new Moments(boot, trace);
		return boot.scenario().all(Expect.class).stream()
				.map(expect -> new Checked(expect, verdict(moments.of(expect), boot.points(), trace, expect))).toList();
	}

	private static Verdict verdict(OptionalInt position, BootPoints points, Trace trace, Expect expect) {
		if (position.isEmpty()) {
			return withDeath(trace, trace.size(), Verdict.fails("the run never came through " + expect.placement()
					.map(Placement::point).orElse("this line")));
		}
		return withDeath(trace, position.getAsInt(), new Evidence(points, trace, position.getAsInt()).verdict(expect.expectation()));
	}

	/** What does not hold once somebody could not go on, most often does not because of that. @param end the steps before it count */
	private static Verdict withDeath(Trace trace, int end, Verdict verdict) {
		int last = trace.size() - 1;
		if (verdict instanceof Verdict.Fails fails && end == trace.size() && last >= 0 && trace.step(last).effect() instanceof Effect.Died died
				&& !fails.step().equals(OptionalInt.of(last))) {
			return new Verdict.Fails(fails.found() + "; in step " + last + ", " + died.text(), fails.step());
		}
		return verdict;
	}

	public boolean holds() {
		return switch (verdict) {
			case Verdict.Holds holds -> true;
			case Verdict.Fails fails -> false;
		};
	}

	/** Whether a run ended as its scenario wants: carried out to its end, or in Dom0's death if that is expected somewhere. */
	public static boolean endsAsExpected(Scenario scenario, Trace trace) {
		return trace.end() == End.COMPLETE || trace.end().isDeath() && scenario.all(Expect.class).stream()
				.anyMatch(expect -> expect.expectation() instanceof Expectation.Died);
	}
}
