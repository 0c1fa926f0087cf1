package io.stagewalk.boot.linux;

import java.util.List;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.trace.Function;
import io.stagewalk.trace.Variable;

/** An access that a scenario wants, for which the memory is mapped in stage 1 where it is not yet. */
record Touch(Activation map, MemoryAccess access) implements Activation {

	@Override
	public Function function() {
		return access.function();
	}

	@Override
	public Transition step(Machine machine) {
		return isMapped(machine) ? access.step(machine) : Transition.call(machine, this, map);
	}

	private boolean isMapped(Machine machine) {
		long address = access.address().value();
		var stage1 = machine.stage1();
		return !stage1.isOn() || stage1.covering(address).isPresent() || machine.given().kernel().memory().contains(address);
	}

	@Override
	public Activation returned(Result result) {
		return result instanceof Result.Abort abort ? new Aborts.Aborting(function(), abort) : access;
	}

	@Override
	public List<Variable> variables() {
		return access.variables();
	}
}
