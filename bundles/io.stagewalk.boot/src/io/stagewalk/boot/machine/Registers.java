package io.stagewalk.boot.machine;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.trace.Actor;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.StepText;
import io.stagewalk.trace.Variable;
import io.stagewalk.translation.Stage;
import io.stagewalk.translation.Translation;
import io.stagewalk.translation.VTTBR;
import io.stagewalk.translation.WalkLevel;
import io.stagewalk.translation.smmu.EventRecord;

/** What an actor's registers hold, and what befell it last, to be looked at. */
final class Registers {
	private Registers() {
	}

	static List<Variable> of(Machine machine, Actor actor) {
		var variables = new ArrayList<Variable>();
		var thread = machine.threads().thread(actor);
		switch (actor) {
			case Actor.Hypervisor xen -> variables.add(new Variable("Registers", "", ofCore(machine, thread)));
			case Actor.DomainCPU cpu -> variables.add(new Variable("Registers", "", ofCore(machine, thread)));
			case Actor.Device device -> variables.add(new Variable("StreamID", device.stream().toString()));
		}
		thread.lastAccess().ifPresent(effect -> variables.add(new Variable("Last access", StepText.effect(effect), access(effect))));
		thread.lastFault().ifPresent(effect -> variables.add(new Variable("Fault", StepText.effect(effect), fault(effect))));
		return variables;
	}

	/** Those of EL1 are Dom0's, also while Xen answers its trap; none before there is a domain. */
	private static List<Variable> ofCore(Machine machine, Threads.Thread thread) {
		var registers = new ArrayList<Variable>();
		machine.p2m().ifPresent(p2m -> {
			var el1 = machine.stage1().registers();
			registers.add(hex("SCTLR_EL1", el1.sctlr()));
			registers.add(hex("TCR_EL1", el1.tcr()));
			registers.add(hex("MAIR_EL1", el1.mair()));
			registers.add(hex("TTBR0_EL1", el1.ttbr0()));
			registers.add(hex("TTBR1_EL1", el1.ttbr1()));
			var regime = p2m.regime();
			registers.add(hex("HCR_EL2", KernelLayout.HCR_EL2.value()));
			registers.add(hex("VTCR_EL2", machine.given().vtcr().value()));
			registers.add(hex("VTTBR_EL2", VTTBR.of(regime.vmid(), regime.root().value()).value()));
		});
		thread.lastFault().ifPresent(effect -> registers.addAll(syndrome(effect)));
		return registers;
	}

	/** HPFAR_EL2 only where the architecture defines it. */
	private static List<Variable> syndrome(Effect effect) {
		var parts = new ArrayList<Variable>();
		switch (effect) {
			case Effect.Aborted aborted -> {
				parts.add(hex("ESR_EL2", aborted.syndrome().esr()));
				aborted.syndrome().far().ifPresent(far -> parts.add(hex("FAR_EL2", far.value())));
				aborted.syndrome().hpfar().ifPresent(hpfar -> parts.add(hex("HPFAR_EL2", hpfar)));
			}
			case Effect.StageOneFaulted faulted -> {
				parts.add(hex("ESR_EL1", faulted.syndrome().esr()));
				faulted.syndrome().far().ifPresent(far -> parts.add(hex("FAR_EL1", far.value())));
			}
			default -> {
			}
		}
		return parts;
	}

	private static List<Variable> access(Effect effect) {
		return switch (effect) {
			case Effect.Accessed accessed -> walk(accessed.translation());
			case Effect.Transferred transferred -> transferred.translation().map(Registers::walk).orElse(List.of());
			default -> List.of();
		};
	}

	private static List<Variable> fault(Effect effect) {
		return switch (effect) {
			case Effect.Aborted aborted -> explained(effect, aborted.fault());
			case Effect.StageOneFaulted faulted -> explained(effect, faulted.fault());
			case Effect.TransferFailed failed -> failed.event().map(Registers::event).orElse(List.of());
			case Effect.TransferStalled stalled -> event(stalled.event());
			default -> List.of();
		};
	}

	private static List<Variable> explained(Effect effect, Translation.Fault fault) {
		var parts = new ArrayList<>(syndrome(effect));
		parts.addAll(walk(fault));
		return parts;
	}

	private static List<Variable> event(EventRecord event) {
		return List.of(hex("event[0]", event.dword0()), hex("event[1]", event.dword1()), hex("event[2]", event.dword2()),
				hex("event[3]", event.dword3()));
	}

	private static List<Variable> walk(Translation translation) {
		return translation.levels().stream().map(Registers::level).toList();
	}

	private static Variable level(WalkLevel level) {
		var stage = level.stage() == Stage.STAGE1 ? "Stage 1 level " : "Stage 2 level ";
		return new Variable(stage + level.level(), level.descriptor() + " at " + level.address());
	}

	private static Variable hex(String name, long value) {
		return new Variable(name, String.format("0x%016x", value));
	}
}
