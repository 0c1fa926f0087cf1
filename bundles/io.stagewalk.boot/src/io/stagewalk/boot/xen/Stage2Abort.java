package io.stagewalk.boot.xen;

import java.util.Locale;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.boot.version.Behaviour;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.FaultKind;
import io.stagewalk.translation.Translation.Fault;

/**
 * {@code do_trap_stage2_abort_guest}: answers an abort of Dom0, or injects it. The order in which the p2m, the mapping on
 * fault and the emulation are asked depends on the version.
 *
 * @param asked who was asked last
 */
public record Stage2Abort(Fault fault, Asked asked) implements Activation {

	/** Whom the trap asks. */
	enum Asked {
		NOBODY, P2M, MAP_MMIO, EMULATION, EMULATION_FIRST, P2M_ANSWERED, EMULATION_ANSWERED
	}

	public static Stage2Abort of(Fault fault) {
		return new Stage2Abort(fault, Asked.NOBODY);
	}

	@Override
	public Function function() {
		return XenFunctions.DO_TRAP_STAGE2_ABORT_GUEST;
	}

	@Override
	public Transition step(Machine machine) {
		boolean emulatesFirst = machine.given().xen().does(Behaviour.EMULATES_FIRST);
		boolean data = fault.access() != Access.EXECUTE;
		return switch (asked) {
			case NOBODY -> fault.kind() != FaultKind.TRANSLATION ? inject(machine)
					: emulatesFirst && data ? ask(machine, Asked.EMULATION_FIRST) : ask(machine, Asked.P2M);
			case EMULATION_FIRST -> ask(machine, Asked.P2M);
			case P2M -> data ? ask(machine, Asked.MAP_MMIO) : inject(machine);
			case MAP_MMIO -> emulatesFirst ? inject(machine) : ask(machine, Asked.EMULATION);
			case EMULATION -> inject(machine);
			case P2M_ANSWERED -> Transition.finish(machine, Result.RETRY);
			case EMULATION_ANSWERED -> Transition.finish(machine, Result.OK);
		};
	}

	private Transition ask(Machine machine, Asked whom) {
		long gfn = fault.faultingIpa().frame();
		var callee = switch (whom) {
			case P2M -> new ResolveTranslationFault(gfn);
			case MAP_MMIO -> TryMapMmio.of(gfn);
			case EMULATION, EMULATION_FIRST -> new TryHandleMmio(fault.faultingIpa());
			case NOBODY, P2M_ANSWERED, EMULATION_ANSWERED -> throw new IllegalArgumentException(whom.name());
		};
		return Transition.call(machine, new Stage2Abort(fault, whom), callee);
	}

	private Transition inject(Machine machine) {
		var reason = fault + " on a " + fault.access().name().toLowerCase(Locale.ROOT)
				+ ", and Xen injects an abort";
		return Transition.finish(machine, new Effect.AbortInjected(fault), new Result.Abort(reason));
	}

	@Override
	public Activation returned(Result result) {
		if (!result.isTrue()) {
			return this;
		}
		boolean emulated = asked == Asked.EMULATION || asked == Asked.EMULATION_FIRST;
		return new Stage2Abort(fault, emulated ? Asked.EMULATION_ANSWERED : Asked.P2M_ANSWERED);
	}
}
