package io.stagewalk.scenario;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.scenario.text.ScenarioSource;
import io.stagewalk.scenario.text.Splice;

/**
 * A text before and after a change.
 *
 * @param splices what was done, one after the other: each counts lines as the one before left them
 */
public record Edited(ScenarioSource before, ScenarioSource after, List<Splice> splices) {
	public Edited {
		splices = List.copyOf(splices);
	}

	static Edited of(ScenarioSource source, Splice splice) {
		return of(source, List.of(splice));
	}

	static Edited of(ScenarioSource source, List<Splice> splices) {
		var after = source;
		for (var splice : splices) {
			after = after.with(splice);
		}
		return new Edited(source, after, splices);
	}

	/** This and then another change. */
	public Edited and(Edit next) {
		var more = next.apply(after);
		var all = new ArrayList<>(splices);
		all.addAll(more.splices);
		return new Edited(before, more.after, all);
	}

	/** The change that takes this one back. */
	public Edited inverse() {
		return new Edited(after, before, splices.reversed().stream().map(Splice::inverse).toList());
	}
}
