package io.stagewalk.boot.xen;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.memory.IPA;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.DataTransfer;

/** {@code try_handle_mmio}: true if Xen answered the access in place of a device. */
record TryHandleMmio(IPA address, Access access, DataTransfer transfer) implements Activation {
	/** IO_HANDLED. */
	static final Result HANDLED = new Result.Value(2);

	@Override
	public Function function() {
		return XenFunctions.TRY_HANDLE_MMIO;
	}

	@Override
	public Transition step(Machine machine) {
		var region = machine.given().emulatedAt(address.value());
		if (region.isEmpty()) {
			return Transition.finish(machine, new Effect.Noted("nobody emulates it"), new Result.Value(0));
		}
		if (!(transfer instanceof DataTransfer.SingleRegister)) {
			return Transition.finish(machine, new Effect.Noted("ISV = 0, and this version does not decode instructions for "
					+ region.get().by()), new Result.Value(0));
		}
		return Transition.finish(machine,
				new Effect.Emulated(address, region.get().by(), access, answer(machine, address, access, transfer)), HANDLED);
	}

	/** What Dom0 reads; 0 of a write. */
	static long answer(Machine machine, IPA address, Access access, DataTransfer transfer) {
		if (access == Access.WRITE || !(transfer instanceof DataTransfer.SingleRegister register)) {
			return 0;
		}
		long mask = register.size() == Long.BYTES ? -1 : (1L << register.size() * Byte.SIZE) - 1;
		return machine.given().emulatedAt(address.value()).map(region -> region.answer(address.value()) & mask).orElse(0L);
	}
}
