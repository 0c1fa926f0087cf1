package io.stagewalk.cli.step;

import java.util.Optional;

import io.stagewalk.boot.BootScenario;
import io.stagewalk.trace.Cursor;
import io.stagewalk.trace.CursorHistory;

/** A walk through one run: a cursor and its past, breakpoints, and the commands on them. */
public final class Session {
	private final Story story;
	private final CursorHistory history;
	private final Breakpoints breakpoints;
	private final Moves moves;
	private final Views views;
	private final StageTwoView tables;
	private boolean over;

	/**
	 * Through a boot.
	 *
	 * @param start     where the walk begins
	 * @param boot      of which the trace was made
	 * @param branching makes the run that goes on under another one
	 */
	public Session(Cursor start, BootScenario boot, Branching branching) {
		this(start, new BootStory(boot.scenario(), boot.points()), Optional.of(new Branches(start.trace(), boot.policy(), branching)));
	}

	private Session(Cursor start, Story story, Optional<Branches> branches) {
		this.story = story;
		history = new CursorHistory(start);
		breakpoints = new Breakpoints(story, this::cursor);
		moves = new Moves(story, history, breakpoints, branches);
		views = new Views(story, this::cursor);
		tables = new StageTwoView(this::cursor);
	}

	/** Through an evaluation of AML, of which the states are {@link io.stagewalk.aml.trace.AmlRun}. */
	public static Session ofEvaluation(Cursor start) {
		return new Session(start, new EvaluationStory(), Optional.empty());
	}

	/** Why the run that is walked has no further steps. */
	public String end() {
		return story.end(cursor().trace());
	}

	Story story() {
		return story;
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
