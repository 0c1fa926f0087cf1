package io.stagewalk.boot.linux;

import java.util.stream.Collectors;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;

/** Says which points of the boot a scenario waited for in vain. */
record Unreached() implements Activation {

	@Override
	public Function function() {
		return LinuxFunctions.RUN_INIT_PROCESS;
	}

	@Override
	public Transition step(Machine machine) {
		var points = machine.script().placed().stream().map(placed -> placed.place().name()).distinct().collect(Collectors.joining(", "));
		return Transition.finish(machine, new Effect.Noted(points.isEmpty() ? "the kernel has booted"
				: "the kernel has booted, and never came through " + points), Result.OK);
	}
}
