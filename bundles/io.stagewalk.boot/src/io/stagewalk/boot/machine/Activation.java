package io.stagewalk.boot.machine;

import java.util.List;

import io.stagewalk.trace.Frame;
import io.stagewalk.trace.Variable;

/**
 * One activation of a modelled function: a {@link Record} whose components are its locals and its position. A step gives what it
 * does to the machine and how it goes on; it changes nothing.
 */
public interface Activation extends Frame {

	/** The next step; a pure function of this and the machine. */
	Transition step(Machine machine);

	/**
	 * How this goes on when what it called, or waited for, has ended. Kernel code does not survive an abort that was
	 * injected into it.
	 */
	default Activation returned(Result result) {
		return switch (result) {
			case Result.Value value -> this;
			case Result.Retry retry -> this;
			case Result.Abort abort -> new Panic(function(), abort.reason());
		};
	}

	/** The activation as the model made it, whatever it is called on a stack. */
	default Activation itself() {
		return this;
	}

	/** What stands on a stack, whatever it is called there. */
	static Frame itself(Frame frame) {
		return frame instanceof Activation activation ? activation.itself() : frame;
	}

	/** The record's components by their names. */
	@Override
	default List<Variable> variables() {
		return Locals.of((Record) this);
	}
}
