package io.stagewalk.boot.xen;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.memory.IPA;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;

/** {@code try_handle_mmio}: true if Xen answered the access in place of a device. */
record TryHandleMmio(IPA address) implements Activation {

	@Override
	public Function function() {
		return XenFunctions.TRY_HANDLE_MMIO;
	}

	@Override
	public Transition step(Machine machine) {
		return machine.given().emulatedAt(address.value())
				.map(region -> Transition.finish(machine, new Effect.Emulated(address, region.by()), new Result.Value(1)))
				.orElseGet(() -> Transition.finish(machine, new Effect.Noted("nobody emulates it"), new Result.Value(0)));
	}
}
