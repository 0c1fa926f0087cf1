package io.stagewalk.boot.machine;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.trace.Actor;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.StepText;
import io.stagewalk.trace.Variable;
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
		switch (actor) {
			case Actor.Hypervisor xen -> variables.add(new Variable("Registers", "", stage2(machine)));
			case Actor.DomainCPU cpu -> variables.add(new Variable("Registers", "", stage2(machine)));
			case Actor.Device device -> variables.add(new Variable("StreamID", device.stream().toString()));
		}
		var thread = machine.threads().thread(actor);
		thread.lastAccess().ifPresent(effect -> variables.add(new Variable("Last access", StepText.effect(effect), access(effect))));
		thread.lastFault().ifPresent(effect -> variables.add(new Variable("Fault", StepText.effect(effect), fault(effect))));
		return variables;
	}

	private static List<Variable> stage2(Machine machine) {
		var registers = new ArrayList<Variable>();
		machine.p2m().ifPresent(p2m -> {
			var regime = p2m.regime();
			registers.add(hex("VTTBR_EL2", VTTBR.of(regime.vmid(), regime.root().value()).value()));
			registers.add(hex("VTCR_EL2", machine.given().vtcr().value()));
		});
		return registers;
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
			case Effect.Aborted aborted -> {
				var parts = new ArrayList<Variable>();
				parts.add(hex("ESR_EL2", aborted.syndrome().esr()));
				aborted.syndrome().hpfar().ifPresent(hpfar -> parts.add(hex("HPFAR_EL2", hpfar)));
				parts.addAll(walk(aborted.fault()));
				yield parts;
			}
			case Effect.TransferFailed failed -> failed.event().map(Registers::event).orElse(List.of());
			case Effect.TransferStalled stalled -> event(stalled.event());
			default -> List.of();
		};
	}

	private static List<Variable> event(EventRecord event) {
		return List.of(hex("event[0]", event.dword0()), hex("event[1]", event.dword1()), hex("event[2]", event.dword2()),
				hex("event[3]", event.dword3()));
	}

	private static List<Variable> walk(Translation translation) {
		return translation.levels().stream().map(Registers::level).toList();
	}

	private static Variable level(WalkLevel level) {
		return new Variable("Level " + level.level(), level.descriptor() + " at " + level.address());
	}

	private static Variable hex(String name, long value) {
		return new Variable(name, String.format("0x%016x", value));
	}
}
