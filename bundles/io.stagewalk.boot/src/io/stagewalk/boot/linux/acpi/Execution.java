package io.stagewalk.boot.linux.acpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.aml.machine.Call;
import io.stagewalk.aml.machine.Loaded;
import io.stagewalk.aml.machine.Outcome;
import io.stagewalk.aml.machine.Pause;
import io.stagewalk.aml.machine.State;
import io.stagewalk.aml.machine.State.Stop;
import io.stagewalk.aml.trace.AslLines;
import io.stagewalk.aml.trace.ValueText;
import io.stagewalk.aml.value.Data;
import io.stagewalk.boot.linux.Iounmap;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Control;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.trace.Variable;

/**
 * A frame of the interpreter: what somebody outside asked for, or a method that is being executed in it. The interpreter's state
 * is the machine's; its methods have a frame each, so that they are stepped into and out of like any function.
 *
 * @param object   that was asked for; empty of a table and of a method
 * @param depth    how many of the interpreter's own calls there are while this is the innermost frame
 * @param call     the method where it was left; nothing of the outermost frame
 */
record Execution(Function function, String object, int depth, Optional<At> call) implements Activation {
	/** Instructions of a step while a table is loaded or no end of a method is in sight. */
	private static final int SHORT_STRIDE = 64;
	private static final int LONG_STRIDE = 4096;
	/** What takes longer is told in long strides. */
	private static final long LONG = 4096;

	/** Where a method was left, and what tells the line of that. */
	record At(Call call, List<Loaded> tables, AslLines lines) {
		static Optional<At> of(Machine machine, State state) {
			return state.call().map(call -> new At(call, state.tables(), machine.acpica().kernel().lines()));
		}

		/** The statement in the disassembly. */
		Optional<Variable> statement() {
			return lines.at(call.place(), tables)
					.map(line -> new Variable("statement", line.file() + ":" + line.line() + ": " + lines.text(line, tables)));
		}
	}

	/** A frame around all methods. */
	static Execution outermost(Function function, String object) {
		return new Execution(function, object, 1, Optional.empty());
	}

	private static Execution of(Machine machine, State state) {
		var call = state.call().orElseThrow();
		return new Execution(new Function(call.method().shortText(), call.place().signature()), "", state.depth(), At.of(machine, state));
	}

	@Override
	public Transition step(Machine machine) {
		var acpica = machine.acpica();
		var state = acpica.interpreter();
		// the regions of a method go with it, and with them what was mapped for them
		var abandoned = acpica.abandoned();
		if (abandoned.isPresent()) {
			return Transition.call(machine.withAcpica(acpica.without(abandoned.get())), this,
					new Iounmap(AcpiFunctions.ACPI_OS_UNMAP_MEMORY, abandoned.get().range()));
		}
		// a failure ends several methods at once
		if (state.depth() < depth) {
			return ended(machine, state, Effect.NONE);
		}
		boolean isLong = state.steps() > LONG;
		return switch (state.advance(isLong ? LONG_STRIDE : SHORT_STRIDE, isLong ? Stop.ACCESSES : Stop.STATEMENTS)) {
			case Pause.Reached(var next, var events) -> reached(machine.withAcpica(acpica.with(next)), next, Events.effect(events));
			case Pause.Waiting(var next, var request, var events) -> Transition.next(machine.withAcpica(acpica.with(next)),
					Events.effect(events), at(machine, next)).then(new Control.Call(at(machine, next), Dispatch.of(request)));
		};
	}

	private Transition reached(Machine machine, State state, Effect effect) {
		if (state.depth() < depth) {
			return ended(machine, state, effect);
		}
		return state.depth() == depth ? Transition.next(machine, effect, at(machine, state))
				: new Transition(machine, effect, new Control.Call(at(machine, state), of(machine, state)));
	}

	private Transition ended(Machine machine, State state, Effect effect) {
		boolean silent = effect.equals(Effect.NONE) && depth == 1 && !object.isEmpty();
		return Transition.finish(machine, silent ? new Effect.Noted(result(state)) : effect, Result.OK);
	}

	private String result(State state) {
		return switch (state.outcome().orElseThrow()) {
			case Outcome.Completed completed -> object + state.result().map(data -> " is " + ValueText.of(data)).orElse(" returns nothing");
			case Outcome.Failed failed -> object + " fails: " + failed.failure().detail();
		};
	}

	/** This frame, with the method where it is now, if it is the innermost. */
	private Execution at(Machine machine, State state) {
		var now = call.isPresent() && state.depth() == depth ? At.of(machine, state) : call;
		return new Execution(function, object, depth, now);
	}

	@Override
	public List<Variable> variables() {
		var variables = new ArrayList<Variable>();
		if (!object.isEmpty()) {
			variables.add(new Variable("object", object));
		}
		call.ifPresent(where -> {
			var at = where.call();
			where.statement().ifPresent(variables::add);
			variables.add(new Variable("at", at.place().signature() + "+0x" + Integer.toHexString(at.place().offset())));
			add(variables, "Arg", at.arguments());
			add(variables, "Local", at.locals());
		});
		return variables;
	}

	/** Adds those that have a value, with their numbers. */
	private static void add(List<Variable> variables, String name, List<Data> values) {
		for (int i = 0; i < values.size(); i++) {
			if (!ValueText.isUnset(values.get(i))) {
				variables.add(ValueText.variable(name + i, values.get(i)));
			}
		}
	}
}
