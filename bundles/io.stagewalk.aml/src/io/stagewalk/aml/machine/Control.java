package io.stagewalk.aml.machine;

import java.util.Optional;

import io.stagewalk.aml.machine.Activation.Kind;
import io.stagewalk.aml.syntax.AmlException;
import io.stagewalk.aml.syntax.Block;
import io.stagewalk.aml.syntax.Term;

/** Where to go next: from statement to statement, into blocks and out of them. */
final class Control {
	private final Machine machine;

	Control(Machine machine) {
		this.machine = machine;
	}

	/** Goes to the next statement, or out of the block. */
	void advance(Activation activation) throws Fault, AmlException {
		if (activation.kind == Kind.EVALUATION) {
			machine.calls.complete(null);
			return;
		}
		var frame = activation.frame;
		int at = activation.statement == null ? frame.block().start() : activation.statement.end;
		if (at >= frame.block().end()) {
			leaveBlock(activation, frame);
			return;
		}
		activation.statement = activation.statement == null ? first(frame) : next(frame, activation.statement);
		activation.pc = 0;
	}

	private Statement next(Frame frame, Statement statement) throws AmlException {
		var next = statement.next;
		if (next == null || !next.holds(machine.namespace.methods())) {
			next = compile(frame, statement.end);
			statement.next = next;
		}
		return next;
	}

	/** The first statement of a block is kept with what the block belongs to. */
	private Statement first(Frame frame) throws AmlException {
		if (frame.resume() == null) {
			return compile(frame, frame.block().start());
		}
		var opener = frame.resume().code[frame.pc() - 1];
		boolean otherwise = opener.term instanceof Term.Branch && frame.block().start() != opener.block().start();
		var first = otherwise ? opener.otherwise : opener.body;
		if (first == null || !first.holds(machine.namespace.methods())) {
			first = compile(frame, frame.block().start());
			if (otherwise) {
				opener.otherwise = first;
			} else {
				opener.body = first;
			}
		}
		return first;
	}

	private Statement compile(Frame frame, int offset) throws AmlException {
		return machine.code.statement(frame, offset, machine.namespace);
	}

	private void leaveBlock(Activation activation, Frame frame) throws Fault {
		switch (frame.kind()) {
			case BODY -> {
				if (activation.kind == Kind.TABLE) {
					new Tables(machine).loaded(activation);
				} else {
					machine.calls.leave(activation.lastResult);
				}
			}
			case BLOCK -> resume(activation, frame, frame.pc());
			case LAST_TURN -> resume(activation, frame, frame.resume().code.length);
			case LOOP -> {
				if (machine.time - frame.since() > machine.settings.limits().loopTicks()) {
					throw new Fault(Failure.Kind.LOOP_TIME, "expected a loop to end after at most "
							+ machine.settings.limits().loopTicks() / 10_000_000 + " s");
				}
				activation.statement = frame.resume();
				activation.pc = 0;
			}
		}
	}

	private static void resume(Activation activation, Frame frame, int pc) {
		activation.frame = frame.outer();
		activation.statement = frame.resume();
		activation.pc = pc;
	}

	/** Goes into a block; what comes behind the instruction comes behind the block. */
	void enter(Activation activation, Block block, int scope) {
		push(activation, Frame.Kind.BLOCK, block, scope);
	}

	private void push(Activation activation, Frame.Kind kind, Block block, int scope) {
		activation.frame = new Frame(kind, block, scope, activation.statement, activation.pc, machine.time, activation.frame);
		activation.statement = null;
		activation.pc = 0;
	}

	void branch(Activation activation, Instruction instruction) throws Fault {
		boolean holds = machine.operands.predicate(activation, instruction);
		activation.drop(instruction.stacked);
		var branch = (Term.Branch) instruction.term;
		var block = holds ? Optional.of(branch.body()) : branch.otherwise();
		if (block.isPresent() && !block.get().isEmpty()) {
			enter(activation, block.get(), activation.frame.scope());
		}
	}

	/** While a loop's predicate is looked at again, its frame stays where it is. */
	void loop(Activation activation, Instruction instruction) throws Fault {
		boolean holds = machine.operands.predicate(activation, instruction);
		activation.drop(instruction.stacked);
		boolean again = isLoopOf(activation.frame, activation.statement);
		if (holds && again) {
			activation.statement = null;
			activation.pc = 0;
		} else if (holds) {
			push(activation, Frame.Kind.LOOP, instruction.block(), activation.frame.scope());
		} else if (again) {
			activation.frame = activation.frame.outer();
		}
	}

	/**
	 * Goes on where it is not known whether a predicate holds: through both branches, or once through a loop.
	 *
	 * @see "drivers/acpi/acpica/dscontrol.c: acpi_ds_exec_end_control_op"
	 */
	void enterAll(Activation activation, Instruction instruction) {
		int scope = activation.frame.scope();
		if (instruction.term instanceof Term.Branch branch) {
			branch.otherwise().ifPresent(block -> enter(activation, block, scope));
			enter(activation, branch.body(), scope);
			return;
		}
		if (isLoopOf(activation.frame, activation.statement)) {
			activation.frame = activation.frame.outer();
		}
		push(activation, Frame.Kind.LAST_TURN, instruction.block(), scope);
	}

	/** Leaves a loop that has taken too long; whether there is one. */
	boolean leaveLoop(Activation activation) {
		if (activation.frame.kind() != Frame.Kind.LOOP) {
			return false;
		}
		resume(activation, activation.frame, activation.frame.resume().code.length);
		return true;
	}

	/** Whether a statement is the loop that a frame is the body of. */
	static boolean isLoopOf(Frame frame, Statement statement) {
		return frame.kind() == Frame.Kind.LOOP && frame.resume() == statement;
	}

	void jump(Activation activation, Instruction instruction) throws Fault {
		switch (instruction.opcode) {
			case RETURN -> {
				var result = machine.operands.isMissing(activation, instruction, 0) ? null : machine.operands.returned(activation, instruction);
				if (activation.kind == Kind.TABLE) {
					new Tables(machine).loaded(activation);
				} else {
					machine.calls.leave(result);
				}
			}
			case BREAK -> {
				var loop = loopAround(activation);
				resume(activation, loop, loop.resume().code.length);
			}
			case CONTINUE -> {
				var loop = loopAround(activation);
				activation.frame = loop;
				leaveBlock(activation, loop);
			}
			default -> { }
		}
	}

	private static Frame loopAround(Activation activation) throws Fault {
		var frame = activation.frame;
		while (frame.kind() != Frame.Kind.LOOP && frame.kind() != Frame.Kind.LAST_TURN) {
			if (frame.kind() == Frame.Kind.BODY) {
				throw new Fault(Failure.Kind.NO_CONTROL, "expected Break and Continue to be in a loop");
			}
			frame = frame.outer();
		}
		return frame;
	}

}
