package io.stagewalk.boot.xen;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Erratum;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Panic;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.boot.version.Behaviour;
import io.stagewalk.boot.version.XenVersion;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.IPA;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.DataTransfer;
import io.stagewalk.translation.FaultKind;
import io.stagewalk.translation.FaultOrigin;
import io.stagewalk.translation.Translation.Fault;

/**
 * {@code do_trap_stage2_abort_guest}: answers an abort of Dom0, or injects it. The order in which the p2m, the mapping on
 * fault and the emulation are asked depends on the version, and on whether the syndrome tells the instruction.
 *
 * @param transfer what the syndrome may tell of the instruction
 * @param ipa      of the access, once Xen knows it
 * @param asked    how many were asked
 * @see "xen/arch/arm/traps.c:do_trap_stage2_abort_guest, check_p2m"
 */
public record Stage2Abort(Fault fault, DataTransfer transfer, Optional<IPA> ipa, int asked, Answer answer) implements Activation {

	/** Whom the trap asks. */
	private enum Asked {
		P2M, MAP_MMIO, EMULATION, DECODER
	}

	/** What came of it so far. */
	enum Answer {
		NONE, RESOLVED, EMULATED
	}

	public static Stage2Abort of(Fault fault, DataTransfer transfer) {
		return new Stage2Abort(fault, transfer, Optional.empty(), 0, Answer.NONE);
	}

	@Override
	public Function function() {
		return fault.access() == Access.EXECUTE ? XenFunctions.DO_TRAP_INSTR_ABORT_GUEST : XenFunctions.DO_TRAP_DATA_ABORT_GUEST;
	}

	@Override
	public Transition step(Machine machine) {
		if (fault.kind() == FaultKind.EXTERNAL_ABORT_ON_WALK) {
			return inject(machine, "an SError");
		}
		return switch (answer) {
			case RESOLVED -> Transition.finish(machine, Result.RETRY);
			case EMULATED -> Transition.finish(machine, new Result.Value(value(machine)));
			case NONE -> ipa.isPresent() ? handle(machine) : isHpfarValid(machine) ? with(hpfar()).handle(machine)
					: Transition.call(machine, this, new GvaToIpa(fault.input()));
		};
	}

	/** HPFAR_EL2 gives the page only, FAR_EL2 what is below; on the walk of stage 1 these are of different accesses. */
	private IPA hpfar() {
		return new IPA(fault.faultingIpa().value() & -Address.PAGE_SIZE | fault.input().value() & Address.PAGE_SIZE - 1);
	}

	/** {@code hpfar_is_valid}. */
	private boolean isHpfarValid(Machine machine) {
		return fault.origin() == FaultOrigin.STAGE2_ON_WALK
				|| fault.kind() == FaultKind.TRANSLATION && !machine.given().errata().contains(Erratum.CORTEX_A57_834220);
	}

	private Transition handle(Machine machine) {
		return switch (fault.kind()) {
			case TRANSLATION -> translation(machine);
			// mem_access is the one thing for which Xen takes permissions away, and nobody listens for Dom0
			case PERMISSION -> Transition.next(machine, new Effect.Noted("p2m_mem_access_check: not a case of mem_access, so back to Dom0"),
					new Panic(function(), fault + " on a " + text(fault.access()) + ": Dom0 tries again for ever"));
			case ADDRESS_SIZE, ACCESS_FLAG -> inject(machine, "an abort");
			case EXTERNAL_ABORT_ON_WALK -> throw new IllegalStateException("asked for before");
		};
	}

	private Transition translation(Machine machine) {
		var order = order(machine.given().xen());
		return asked == order.size() ? inject(machine, "an abort")
				: Transition.call(machine, new Stage2Abort(fault, transfer, ipa, asked + 1, answer), ask(order.get(asked)));
	}

	private List<Asked> order(XenVersion xen) {
		if (fault.access() == Access.EXECUTE) {
			return xen.does(Behaviour.TRIES_MAPPED_PAGES_AGAIN) ? List.of(Asked.P2M) : List.of();
		}
		if (!isInstructionTold() && xen.does(Behaviour.DECODES_INSTRUCTIONS)) {
			return List.of(Asked.P2M, Asked.MAP_MMIO, Asked.DECODER);
		}
		return !xen.does(Behaviour.TRIES_MAPPED_PAGES_AGAIN) ? List.of(Asked.EMULATION, Asked.MAP_MMIO)
				: xen.does(Behaviour.EMULATES_FIRST) ? List.of(Asked.EMULATION, Asked.P2M, Asked.MAP_MMIO)
						: List.of(Asked.P2M, Asked.MAP_MMIO, Asked.EMULATION);
	}

	/** ISV of the syndrome. */
	private boolean isInstructionTold() {
		return fault.origin() == FaultOrigin.STAGE2 && transfer instanceof DataTransfer.SingleRegister;
	}

	private Activation ask(Asked whom) {
		var address = ipa.orElseThrow();
		return switch (whom) {
			case P2M -> new ResolveTranslationFault(address.frame());
			case MAP_MMIO -> TryMapMmio.of(address.frame());
			case EMULATION -> new TryHandleMmio(address, fault.access(),
					isInstructionTold() ? transfer : DataTransfer.Other.NOT_DESCRIBED);
			case DECODER -> new TryDecodeInstruction(fault.input());
		};
	}

	private long value(Machine machine) {
		return TryHandleMmio.answer(machine, ipa.orElseThrow(), fault.access(), transfer);
	}

	private Transition inject(Machine machine, String what) {
		var reason = fault + " on a " + text(fault.access()) + ", and Xen injects " + what;
		return Transition.finish(machine, new Effect.AbortInjected(fault), new Result.Abort(reason));
	}

	private static String text(Access access) {
		return access.name().toLowerCase(Locale.ROOT);
	}

	private Stage2Abort with(IPA address) {
		return new Stage2Abort(fault, transfer, Optional.of(address), asked, answer);
	}

	@Override
	public Activation returned(Result result) {
		if (ipa.isEmpty()) {
			// without an address Xen leaves it to Dom0 to try again
			return result instanceof Result.Value found ? with(new IPA(found.value()))
					: new Stage2Abort(fault, transfer, ipa, asked, Answer.RESOLVED);
		}
		if (!result.isTrue()) {
			return this;
		}
		var how = result.equals(TryHandleMmio.HANDLED) ? Answer.EMULATED : Answer.RESOLVED;
		return new Stage2Abort(fault, transfer, ipa, asked, how);
	}
}
