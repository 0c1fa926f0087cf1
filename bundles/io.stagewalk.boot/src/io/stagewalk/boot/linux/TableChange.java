package io.stagewalk.boot.linux;

import java.util.stream.LongStream;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.GuestStage1;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Panic;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.builder.BlockInTheWayException;
import io.stagewalk.translation.builder.LinuxStage1;
import io.stagewalk.translation.builder.LinuxUpdate;
import io.stagewalk.translation.builder.OutOfTableFramesException;
import io.stagewalk.translation.builder.TableFrames;

/** Changes of Dom0's stage-1 tables, and what comes before and of them. */
final class TableChange {

	/** One operation of Linux on tables. */
	interface Operation {
		LinuxUpdate on(LinuxStage1 tables, SimulatedMemory memory) throws OutOfTableFramesException, BlockInTheWayException;
	}

	/** How a change that was made goes on. */
	interface Made {
		Transition of(Machine changed, LinuxUpdate update);
	}

	private TableChange() {
	}

	/** Changes the tables of TTBR1_EL1. A page for a table is cleared first, for which Xen may have to make it valid. */
	static Transition of(Machine machine, Activation self, Operation operation, Made made) {
		return of(machine, self, machine.stage1().kernel().orElseThrow(), operation,
				(changed, update) -> made.of(changed.withStage1(changed.stage1().withKernel(update.tables())), update));
	}

	/** Changes any tables; {@code made} puts them where they belong. */
	static Transition of(Machine machine, Activation self, LinuxStage1 tables, Operation operation, Made made) {
		try {
			var update = operation.on(tables, machine.memory());
			var fresh = LongStream.range(tables.frames().next(), update.tables().frames().next()).boxed().toList();
			return Sweep.clearing(fresh).filter(sweep -> sweep.faults(machine))
					.map(sweep -> Transition.call(machine, self, sweep))
					.orElseGet(() -> made.of(machine.withMemory(update.memory()), update));
		} catch (OutOfTableFramesException exhausted) {
			return machine.given().kernel().after(tables.frames())
					.map(more -> of(machine, self, drawingFrom(tables, more), operation, made))
					.orElseGet(() -> die(machine, self.function(), exhausted.getMessage()));
		} catch (BlockInTheWayException inTheWay) {
			return die(machine, self.function(), inTheWay.getMessage());
		}
	}

	private static Transition die(Machine machine, Function function, String reason) {
		return Transition.next(machine, Effect.NONE, new Panic(function, reason));
	}

	/** The same stage 1 with other frames to take tables from. */
	static GuestStage1 drawingFrom(GuestStage1 stage1, TableFrames frames) {
		return stage1.withKernel(drawingFrom(stage1.kernel().orElseThrow(), frames));
	}

	static LinuxStage1 drawingFrom(LinuxStage1 tables, TableFrames frames) {
		return new LinuxStage1(tables.tables(), tables.options(), frames, tables.vmid());
	}
}
