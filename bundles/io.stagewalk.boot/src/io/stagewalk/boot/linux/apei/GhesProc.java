package io.stagewalk.boot.linux.apei;

import java.util.List;
import java.util.Optional;

import io.stagewalk.boot.linux.Within;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Panic;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.Access;

/**
 * {@code ghes_proc}: looks whether a source reports an error. The register says where the block is, the block whether there is
 * one; what was read is cleared and acknowledged.
 *
 * @param blockLength as the table says it, bytes
 * @param acknowledge of sources that have such a register
 * @param state       what is next
 * @param block       where the block is, once known
 */
record GhesProc(Register status, long blockLength, Optional<Register> acknowledge, State state, long block) implements Activation {
	private static final int BLOCK_STATUS = 4;

	/** What is next. */
	enum State {
		REGISTER, HEADER, CHECK, BODY, HANDLE, CLEAR, READ_ACKNOWLEDGE, WRITE_ACKNOWLEDGE, DONE
	}

	static GhesProc of(Register status, long blockLength, Optional<Register> acknowledge) {
		return new GhesProc(status, blockLength, acknowledge, State.REGISTER, 0);
	}

	@Override
	public Function function() {
		return ApeiFunctions.GHES_PROC;
	}

	@Override
	public Transition step(Machine machine) {
		return switch (state) {
			case REGISTER -> Transition.call(machine, this, Within.of(reading(), status.read()));
			case HEADER -> block == 0 ? Transition.finish(machine, new Effect.Noted("no error status block"), Result.OK)
					: Transition.call(machine, in(State.CHECK), Within.of(reading(), copy(Access.READ, block, ErrorStatus.SIZE)));
			case CHECK -> check(machine, ErrorStatus.at(machine.memory(), block));
			case BODY -> Transition.call(machine, in(State.HANDLE),
					Within.of(List.of(ApeiFunctions.GHES_READ_ESTATUS), copy(Access.READ, block, length(machine))));
			case HANDLE -> handle(machine, ErrorStatus.at(machine.memory(), block));
			case CLEAR -> Transition.call(machine, in(State.READ_ACKNOWLEDGE),
					Within.of(List.of(ApeiFunctions.GHES_CLEAR_ESTATUS), copy(Access.WRITE, block, BLOCK_STATUS)));
			case READ_ACKNOWLEDGE -> acknowledge.map(register -> Transition.call(machine, in(State.WRITE_ACKNOWLEDGE),
					Within.of(acknowledging(), register.read()))).orElseGet(() -> Transition.finish(machine, Result.OK));
			case WRITE_ACKNOWLEDGE -> Transition.call(machine, in(State.DONE), Within.of(acknowledging(), acknowledge.orElseThrow().write()));
			case DONE -> Transition.finish(machine, Result.OK);
		};
	}

	private Transition check(Machine machine, ErrorStatus found) {
		if (found.blockStatus() == 0) {
			return Transition.finish(machine, new Effect.Noted("no error"), Result.OK);
		}
		boolean whole = found.length() >= ErrorStatus.SIZE && found.length() <= blockLength && found.isSound();
		return whole ? Transition.next(machine, Effect.NONE, in(State.BODY))
				: Transition.next(machine, new Effect.Noted("Failed to read error status block!"), in(State.CLEAR));
	}

	private Transition handle(Machine machine, ErrorStatus found) {
		return found.isFatal() ? Transition.next(machine, Effect.NONE, new Panic(ApeiFunctions.GHES_PANIC, "Fatal hardware error!"))
				: Transition.next(machine, new Effect.Noted("an error of severity " + found.severity() + " is reported"), in(State.CLEAR));
	}

	private long length(Machine machine) {
		return ErrorStatus.at(machine.memory(), block).length();
	}

	private static List<Function> reading() {
		return List.of(ApeiFunctions.GHES_READ_ESTATUS, ApeiFunctions.GHES_PEEK_ESTATUS);
	}

	private static List<Function> acknowledging() {
		return List.of(ApeiFunctions.GHES_CLEAR_ESTATUS, ApeiFunctions.GHES_ACK_ERROR);
	}

	private static CopyPhysical copy(Access access, long address, long length) {
		return CopyPhysical.of(access, address, length);
	}

	private GhesProc in(State next) {
		return new GhesProc(status, blockLength, acknowledge, next, block);
	}

	@Override
	public Activation returned(Result result) {
		if (state == State.REGISTER && result instanceof Result.Value value) {
			return new GhesProc(status, blockLength, acknowledge, State.HEADER, value.value());
		}
		return Activation.super.returned(result);
	}
}
