package io.stagewalk.cli.step;

import io.stagewalk.scenario.Scenario;
import io.stagewalk.trace.Cursor;
import io.stagewalk.trace.CursorHistory;

/** A walk through one run: a cursor and its past, breakpoints, and the commands on them. */
public final class Session {
	private final CursorHistory history;
	private final Breakpoints breakpoints;
	private final Moves moves;
	private final Views views;
	private final StageTwoView tables;
	private boolean over;

	/**
	 * @param start     where the walk begins
	 * @param policy    the name of the policy under which the trace was made
	 * @param branching makes the run that goes on under another one
	 */
	public Session(Cursor start, Scenario scenario, String policy, Branching branching) {
		history = new CursorHistory(start);
		breakpoints = new Breakpoints(scenario, this::cursor);
		moves = new Moves(history, breakpoints, new Branches(start.trace(), policy, branching));
		views = new Views(scenario, this::cursor);
		tables = new StageTwoView(this::cursor);
	}

	Cursor cursor() {
		return history.current();
	}

	Breakpoints breakpoints() {
		return breakpoints;
	}

	Moves moves() {
		return moves;
	}

	Views views() {
		return views;
	}

	StageTwoView tables() {
		return tables;
	}

	Answer quit() {
		over = true;
		return Answer.text();
	}

	boolean isOver() {
		return over;
	}
}
