package io.stagewalk.debug.model;

import org.eclipse.debug.core.DebugEvent;

import io.stagewalk.trace.Cursor;
import io.stagewalk.trace.Direction;
import io.stagewalk.trace.StopCondition;

/** The ways to move a cursor, each of which can be made in both directions. */
public enum Move {
	/** One step, whoever makes it. */
	INTO(DebugEvent.STEP_INTO) {
		@Override
		Cursor from(Cursor start, Direction direction, StopCondition stop) {
			return start.into(direction);
		}
	},
	/** What the actor is about to do, or did last, calls and all. */
	OVER(DebugEvent.STEP_OVER) {
		@Override
		Cursor from(Cursor start, Direction direction, StopCondition stop) {
			return start.over(direction, stop);
		}
	},
	/** Out of the function that the actor is in. */
	OUT(DebugEvent.STEP_RETURN) {
		@Override
		Cursor from(Cursor start, Direction direction, StopCondition stop) {
			return start.out(direction, stop);
		}
	},
	/** To the next breakpoint, or to the end. */
	RUN(DebugEvent.CLIENT_REQUEST) {
		@Override
		Cursor from(Cursor start, Direction direction, StopCondition stop) {
			return start.run(direction, stop);
		}
	};

	private final int resumeDetail;

	Move(int resumeDetail) {
		this.resumeDetail = resumeDetail;
	}

	/** Why a thread resumes that makes this move, as debug events say it. */
	int resumeDetail() {
		return resumeDetail;
	}

	/** Whether it is a step, and so ends soon. */
	boolean isStep() {
		return this != RUN;
	}

	/**
	 * Where the move leads.
	 *
	 * @param stop where it ends early
	 */
	abstract Cursor from(Cursor start, Direction direction, StopCondition stop);
}
