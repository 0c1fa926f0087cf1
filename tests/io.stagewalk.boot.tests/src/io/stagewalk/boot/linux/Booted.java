package io.stagewalk.boot.linux;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.boot.BootScenario;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Threads;
import io.stagewalk.memory.Progress;
import io.stagewalk.testing.Repository;
import io.stagewalk.trace.Actor;
import io.stagewalk.trace.Budget;
import io.stagewalk.trace.Effect;

/** The example's machine when its Dom0 is up, and what an activation of Dom0's makes of it. */
final class Booted {
	private static final Actor DOM0 = new Actor.DomainCPU(0, 0);

	private Booted() {
	}

	static Machine machine() throws Exception {
		var trace = boot().run(Budget.DEFAULT, Progress.NONE);
		return (Machine) trace.stateAt(trace.size());
	}

	/** The same under another policy than on-fault. */
	static Machine machine(String policy) throws Exception {
		return machine().withPolicy(boot().policyNamed(policy));
	}

	private static BootScenario boot() throws Exception {
		return BootScenario.of(Repository.example().resolve("booted.scenario"),
				"platform tables\npa-bits 44\ndom0-ram 0x60000000..0x7fffffff\nxen 4.20.4\npolicy on-fault\nboot\n");
	}

	static Machine after(Machine machine, Activation activation) {
		return states(machine, activation).getLast();
	}

	private static List<Machine> states(Machine machine, Activation activation) {
		var states = new ArrayList<Machine>();
		var at = starting(machine, activation);
		states.add(at);
		for (var next = at.next(); next.isPresent(); next = next.get().after().next()) {
			states.add((Machine) next.get().after());
		}
		return states;
	}

	static List<Effect> effects(Machine machine, Activation activation) {
		return states(machine, activation).stream().flatMap(state -> state.next().stream()).map(step -> step.step().effect()).toList();
	}

	private static Machine starting(Machine machine, Activation activation) {
		return machine.withThreads(Threads.starting(List.of(new Actor.Hypervisor(0), DOM0), DOM0, activation));
	}
}
