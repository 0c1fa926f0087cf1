package io.stagewalk.boot.linux;

import java.util.Optional;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Control;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Panic;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.trace.Actor;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.trace.SourceLine;

/**
 * A statement of the scenario, carried out by the actor that it names.
 *
 * @param actor  who does it
 * @param work   what is done
 * @param within what an abort takes with it
 * @param state  how far it is
 */
public record ScenarioStep(SourceLine line, Actor actor, Activation work, Within within, State state)
		implements Activation {

	/** In what context Dom0 carries a statement out. */
	public enum Within {
		/** An abort is the end of Dom0. */
		KERNEL,
		/** An abort ends the process that made the access. */
		PROCESS
	}

	enum State {
		STARTING, DONE, FAILED
	}

	public static ScenarioStep of(SourceLine line, Actor actor, Activation work, Within within) {
		return new ScenarioStep(line, actor, work, within, State.STARTING);
	}

	@Override
	public Function function() {
		return LinuxFunctions.DRIVER;
	}

	@Override
	public Optional<SourceLine> source() {
		return Optional.of(line);
	}

	@Override
	public Transition step(Machine machine) {
		return switch (state) {
			case STARTING -> machine.running().equals(actor) ? Transition.call(machine, in(State.DONE), work)
					: new Transition(machine, Effect.NONE, new Control.Enter(in(State.DONE), actor, Elsewhere.of(line, actor, work)));
			case DONE -> Transition.finish(machine, Result.OK);
			case FAILED -> Transition.finish(machine, new Effect.Noted("it failed, and Dom0 goes on without"), Result.OK);
		};
	}

	@Override
	public Activation returned(Result result) {
		return switch (result) {
			case Result.Value value -> this;
			case Result.Retry retry -> this;
			case Result.Abort abort -> switch (actor) {
				case Actor.DomainCPU cpu -> within == Within.KERNEL ? new Panic(function(), abort.reason()) : in(State.FAILED);
				case Actor.Device device -> in(State.FAILED);
				case Actor.Hypervisor xen -> in(State.FAILED);
			};
		};
	}

	private ScenarioStep in(State next) {
		return new ScenarioStep(line, actor, work, within, next);
	}

	/** The statement on another actor's stack. */
	private record Elsewhere(SourceLine line, Function function, Activation work, Optional<Result> result)
			implements Activation {

		static Elsewhere of(SourceLine line, Actor actor, Activation work) {
			var function = switch (actor) {
				case Actor.Device device -> new Function(device.name(), "");
				case Actor.DomainCPU cpu -> LinuxFunctions.DRIVER;
				case Actor.Hypervisor xen -> LinuxFunctions.DRIVER;
			};
			return new Elsewhere(line, function, work, Optional.empty());
		}

		@Override
		public Optional<SourceLine> source() {
			return Optional.of(line);
		}

		@Override
		public Transition step(Machine machine) {
			return result.map(known -> Transition.finish(machine, known)).orElseGet(() -> Transition.call(machine, this, work));
		}

		@Override
		public Activation returned(Result returned) {
			return new Elsewhere(line, function, work, Optional.of(returned));
		}
	}
}
