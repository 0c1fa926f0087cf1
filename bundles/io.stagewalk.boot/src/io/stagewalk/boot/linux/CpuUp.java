package io.stagewalk.boot.linux;

import java.util.List;
import java.util.stream.IntStream;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Control;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.boot.xen.CpuOn;
import io.stagewalk.trace.Actor;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.trace.Variable;

/**
 * {@code __cpu_up}: another CPU, which Xen starts, sets up its part of the interrupt controller while the first waits. Memory that is
 * allocated for it is RAM, and left out.
 *
 * @see "linux/arch/arm64/kernel/smp.c; xen/arch/arm/vpsci.c:do_common_cpu_on"
 */
record CpuUp(int cpu, InterruptController controller, State state) implements Activation {

	enum State {
		OFF, STARTED, ON
	}

	/** {@code smp_init}. @param online how many CPUs there are in the end, the first included */
	static Activation all(int online, InterruptController controller) {
		return Routine.of(LinuxFunctions.SMP_INIT,
				IntStream.range(1, online).mapToObj(cpu -> new CpuUp(cpu, controller, State.OFF)).toList());
	}

	@Override
	public Function function() {
		return LinuxFunctions.CPU_UP;
	}

	@Override
	public Transition step(Machine machine) {
		return switch (state) {
			case OFF -> new Transition(machine, new Effect.Noted("HVC: PSCI CPU_ON of CPU " + cpu),
					new Control.Enter(in(State.STARTED), new Actor.Hypervisor(0), CpuOn.of(cpu)));
			case STARTED -> new Transition(machine.withThreads(machine.threads().started(new Actor.DomainCPU(0, cpu))),
					Effect.NONE, new Control.Enter(in(State.ON), new Actor.DomainCPU(0, cpu),
					Routine.of(LinuxFunctions.SECONDARY_START_KERNEL, InitIrq.starting(controller, cpu))));
			case ON -> Transition.finish(machine, Result.OK);
		};
	}

	private CpuUp in(State next) {
		return new CpuUp(cpu, controller, next);
	}

	@Override
	public List<Variable> variables() {
		return List.of(new Variable("cpu", String.valueOf(cpu)));
	}
}
