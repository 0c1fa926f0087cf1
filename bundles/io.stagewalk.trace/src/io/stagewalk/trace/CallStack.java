package io.stagewalk.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An immutable call stack that shares its callers with the stacks it grew from. */
public final class CallStack {
	public static final CallStack EMPTY = new CallStack(null, null, 0);

	private final Frame top;
	private final CallStack callers;
	private final int depth;

	private CallStack(Frame top, CallStack callers, int depth) {
		this.top = top;
		this.callers = callers;
		this.depth = depth;
	}

	/** How many frames there are. */
	public int depth() {
		return depth;
	}

	public boolean isEmpty() {
		return depth == 0;
	}

	/** The innermost frame, if there is one. */
	public Optional<Frame> top() {
		return Optional.ofNullable(top);
	}

	public CallStack push(Frame frame) {
		return new CallStack(frame, this, depth + 1);
	}

	/** The stack without its innermost frame; an empty one stays empty. */
	public CallStack pop() {
		return isEmpty() ? this : callers;
	}

	/** The stack with another innermost frame. */
	public CallStack replaceTop(Frame frame) {
		return pop().push(frame);
	}

	/** Innermost first. */
	public List<Frame> frames() {
		var frames = new ArrayList<Frame>(depth);
		for (var at = this; !at.isEmpty(); at = at.callers) {
			frames.add(at.top);
		}
		return frames;
	}

	/** The scenario's line that is being carried out: of the innermost frame that has one. */
	public Optional<SourceLine> source() {
		for (var at = this; !at.isEmpty(); at = at.callers) {
			var source = at.top.source();
			if (source.isPresent()) {
				return source;
			}
		}
		return Optional.empty();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof CallStack that && depth == that.depth && frames().equals(that.frames());
	}

	@Override
	public int hashCode() {
		return 31 * depth + (top == null ? 0 : top.hashCode());
	}

	@Override
	public String toString() {
		var names = new StringBuilder();
		for (var frame : frames()) {
			names.append(names.isEmpty() ? "" : " < ").append(frame.function().name());
		}
		return names.toString();
	}
}
