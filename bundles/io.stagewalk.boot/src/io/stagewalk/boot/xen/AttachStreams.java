package io.stagewalk.boot.xen;

import java.util.List;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.CommandQueue.Command;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Panic;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.boot.machine.Smmu;
import io.stagewalk.boot.machine.SmmuCommands;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.StreamID;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.VTTBR;
import io.stagewalk.translation.builder.OutOfTableFramesException;
import io.stagewalk.translation.builder.SmmuEntries;
import io.stagewalk.translation.builder.SmmuStreamTable;

/** {@code arm_smmu_assign_dev}: streams of Dom0 use its own stage-2 tables from now on. */
final class AttachStreams {
	private AttachStreams() {
	}

	static Activation of(SharedSmmu smmu) {
		return Routine.of(XenFunctions.ARM_SMMU_ASSIGN_DEV,
				smmu.streams().stream().map(streams -> new WriteEntries(smmu, streams, State.WRITING)).toList());
	}

	/** How far the writing of entries is. */
	private enum State {
		WRITING, TOLD
	}

	/** {@code arm_smmu_write_strtab_ent}, and the SMMU is told. */
	private record WriteEntries(SharedSmmu smmu, SharedSmmu.Streams streams, State state) implements Activation {

		@Override
		public Function function() {
			return XenFunctions.ARM_SMMU_WRITE_STRTAB_ENT;
		}

		@Override
		public Transition step(Machine machine) {
			if (state == State.TOLD) {
				return Transition.finish(machine, Result.OK);
			}
			// p2m frames are Xen's frames once there is a p2m
			var p2m = machine.hypervisor().domainP2m();
			var regime = p2m.regime();
			var entry = SmmuEntries.stage2(VTTBR.of(regime.vmid(), regime.root().value()), machine.given().vtcr(), smmu.stalling());
			var unit = machine.io().smmu(smmu.base()).orElseThrow();
			if (!unit.hardware().registers().covers(streams.last())) {
				return beyond(machine, unit);
			}
			try {
				var table = new SmmuStreamTable(unit.hardware().registers(), machine.memory(), p2m.frames(), List.of())
						.with(streams.first(), streams.last(), entry);
				var after = machine.withMemory(table.memory()).withHypervisor(machine.hypervisor().withP2m(p2m.with(table.frames())));
				return Transition.call(after, new WriteEntries(smmu, streams, State.TOLD), told(smmu.base()))
						.with(new Effect.StreamConfigured(streams.first(), streams.last(), entry.config(), table.writes()));
			} catch (OutOfTableFramesException exhausted) {
				return Transition.next(machine, Effect.NONE, new Panic(function(), exhausted.getMessage() + " (-ENOMEM)"));
			}
		}

		/** The streams that the table has get their entries, and those behind them none. */
		private Transition beyond(Machine machine, Smmu unit) {
			var note = new Effect.Noted("the stream table ends below StreamID " + streams.last() + " (-ERANGE)");
			long end = 1L << unit.hardware().registers().log2Size();
			return streams.first().index() >= end ? Transition.finish(machine, note, Result.OK)
					: Transition.next(machine, note, new WriteEntries(smmu,
							new SharedSmmu.Streams(streams.first(), new StreamID((int) (end - 1))), State.WRITING));
		}

		private Activation told(PA base) {
			var changed = streams.first().equals(streams.last()) ? Command.configured(streams.first()) : Command.configuredAll();
			return new SmmuCommands(XenFunctions.ARM_SMMU_SYNC_STE_FOR_SID, base, List.of(changed, Command.sync()));
		}
	}
}
