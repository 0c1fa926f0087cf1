package io.stagewalk.boot.linux;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Control;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.trace.Actor;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;

/** {@code __cpu_up}: another CPU sets up its part of the interrupt controller while the first waits. */
record CpuUp(int cpu, Activation starting, State state) implements Activation {

	enum State {
		OFF, ON
	}

	static CpuUp of(int cpu, InterruptController controller) {
		var start = Routine.of(LinuxFunctions.SECONDARY_START_KERNEL, InitIrq.starting(controller, cpu));
		return new CpuUp(cpu, start, State.OFF);
	}

	@Override
	public Function function() {
		return LinuxFunctions.CPU_UP;
	}

	@Override
	public Transition step(Machine machine) {
		return switch (state) {
			case OFF -> new Transition(machine, new Effect.Noted("PSCI CPU_ON of CPU " + cpu),
					new Control.Enter(new CpuUp(cpu, starting, State.ON), new Actor.DomainCPU(0, cpu), starting));
			case ON -> Transition.finish(machine, Result.OK);
		};
	}
}
