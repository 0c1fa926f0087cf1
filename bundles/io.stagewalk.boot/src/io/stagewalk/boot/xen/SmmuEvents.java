package io.stagewalk.boot.xen;

import java.util.List;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.CommandQueue.Action;
import io.stagewalk.boot.machine.CommandQueue.Command;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.ReadEvents;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.SmmuCommands;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.PA;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.smmu.EventRecord;

/** Xen hears of what its SMMU recorded. */
public final class SmmuEvents {
	private SmmuEvents() {
	}

	/**
	 * {@code arm_smmu_evtq_tasklet}: it says what it read, and that is all. The transactions are over by then, whatever Xen might
	 * map.
	 */
	public static Activation read(PA smmu) {
		return new ReadEvents(XenFunctions.ARM_SMMU_EVTQ_TASKLET, smmu,
				"the transaction is over and its data lost; to map the page now is too late for it, and would help the next one only");
	}

	/**
	 * What a Xen could do about a transaction that waits: it maps the page as for a CPU's fault, and has the transaction retried,
	 * or terminated if the page is not Dom0's. No released Xen does so. The result is true if it is retried.
	 *
	 * @param event of that transaction
	 */
	public static Activation resolve(PA smmu, EventRecord event) {
		return new Resolve(smmu, event, State.READING);
	}

	/** How far Xen is with a transaction that waits. */
	private enum State {
		READING, MAPPING, REFUSED, MAPPED, RETRIED, ENDED
	}

	private record Resolve(PA smmu, EventRecord event, State state) implements Activation {
		@Override
		public Function function() {
			return XenFunctions.ARM_SMMU_EVTQ_TASKLET;
		}

		@Override
		public Transition step(Machine machine) {
			return switch (state) {
				case READING -> read(machine);
				case MAPPING, REFUSED -> resume(machine, Action.ABORT, State.ENDED);
				case MAPPED -> resume(machine, Action.RETRY, State.RETRIED);
				case RETRIED -> Transition.finish(machine, new Result.Value(1));
				case ENDED -> Transition.finish(machine, new Result.Value(0));
			};
		}

		private Transition read(Machine machine) {
			var unit = machine.io().smmu(smmu).orElseThrow();
			var effect = new Effect.Noted(String.format("reads event 0x%02x %s of StreamID %s, which waits with STAG 0x%x", event.type(),
					event.name(), event.stream(), event.stallTag()));
			return Transition.call(machine.withIo(machine.io().with(unit.withEvents(unit.events().without(machine.memory(), event)))),
					new Resolve(smmu, event, State.MAPPING), TryMapMmio.of(event.ipa() >>> Address.PAGE_SHIFT)).with(effect);
		}

		private Transition resume(Machine machine, Action action, State then) {
			return Transition.call(machine, new Resolve(smmu, event, then), new SmmuCommands(XenFunctions.ARM_SMMU_CMDQ_ISSUE_CMD, smmu,
					List.of(Command.resume(event.stream(), event.stallTag(), action), Command.sync())));
		}

		@Override
		public Activation returned(Result result) {
			return state == State.MAPPING ? new Resolve(smmu, event, result.isTrue() ? State.MAPPED : State.REFUSED) : this;
		}
	}
}
