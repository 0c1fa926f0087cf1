package io.stagewalk.boot.linux.smmu;

import java.util.List;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.CommandQueue.Action;
import io.stagewalk.boot.machine.CommandQueue.Command;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.ReadEvents;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.SmmuCommands;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.memory.PA;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.smmu.EventRecord;

/** Linux hears of what its SMMU recorded. */
public final class SmmuInterrupt {
	private SmmuInterrupt() {
	}

	/** {@code arm_smmu_evtq_thread}: it says what it read; no driver of a device hears of it. */
	public static Activation read(PA smmu) {
		return new ReadEvents(SmmuFunctions.ARM_SMMU_EVTQ_THREAD, smmu,
				"the driver of the device is told nothing: it waits for a completion that does not come, or takes wrong data");
	}

	/** The same of a transaction that waits: nobody has a fault handler for the device, so Linux ends it. The result is false. */
	public static Activation resolve(PA smmu, EventRecord event) {
		return new Resolve(smmu, event, State.READING);
	}

	/** How far Linux is with a transaction that waits. */
	private enum State {
		READING, ENDED
	}

	private record Resolve(PA smmu, EventRecord event, State state) implements Activation {
		@Override
		public Function function() {
			return SmmuFunctions.ARM_SMMU_EVTQ_THREAD;
		}

		@Override
		public Transition step(Machine machine) {
			if (state == State.ENDED) {
				return Transition.finish(machine, new Result.Value(0));
			}
			var unit = machine.io().smmu(smmu).orElseThrow();
			var effect = new Effect.Noted(String.format("reads event 0x%02x %s of StreamID %s, which waits with STAG 0x%x: nobody handles it",
					event.type(), event.name(), event.stream(), event.stallTag()));
			var end = new SmmuCommands(SmmuFunctions.ARM_SMMU_PAGE_RESPONSE, smmu,
					List.of(Command.resume(event.stream(), event.stallTag(), Action.ABORT), Command.sync()));
			return Transition.call(machine.withIo(machine.io().with(unit.withEvents(unit.events().without(machine.memory(), event)))),
					new Resolve(smmu, event, State.ENDED), end)
					.with(effect);
		}
	}
}
