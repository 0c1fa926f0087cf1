package io.stagewalk.cli.step;

import java.util.IdentityHashMap;
import java.util.Map;

import io.stagewalk.scenario.ScenarioException;
import io.stagewalk.trace.Cursor;
import io.stagewalk.trace.Trace;

/** The runs of a session, and the policy under which each ended. */
final class Branches {
	private final Map<Trace, String> policies = new IdentityHashMap<>();
	private final Branching branching;

	Branches(Trace first, String policy, Branching branching) {
		policies.put(first, policy);
		this.branching = branching;
	}

	/** The same place in a run that goes on from there under a policy. */
	Cursor branch(Cursor cursor, String policy) throws ScenarioException {
		var trace = branching.branch(cursor, policy);
		policies.put(trace, policy);
		return new Cursor(trace, cursor.position(), cursor.selected());
	}

	String policyOf(Trace trace) {
		return policies.get(trace);
	}
}
