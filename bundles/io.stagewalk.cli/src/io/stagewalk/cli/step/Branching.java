package io.stagewalk.cli.step;

import io.stagewalk.scenario.ScenarioException;
import io.stagewalk.trace.Cursor;
import io.stagewalk.trace.Trace;

/** Makes a run that is another one from a position on. */
@FunctionalInterface
public interface Branching {

	/**
	 * The cursor's trace up to the cursor, then as it goes on under a policy.
	 *
	 * @throws ScenarioException if there is no such policy
	 */
	Trace branch(Cursor cursor, String policy) throws ScenarioException;
}
