package io.stagewalk.boot.xen;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.memory.Address;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;

/**
 * {@code try_decode_instruction}: the syndrome does not tell the instruction, and Xen reads it. What clears memory, and what
 * goes wrong on the walk of stage 1, is none of the few that it understands.
 */
record TryDecodeInstruction(Address faulting) implements Activation {

	@Override
	public Function function() {
		return XenFunctions.TRY_DECODE_INSTRUCTION;
	}

	@Override
	public Transition step(Machine machine) {
		return Transition.finish(machine, new Effect.Noted("ISV = 0, and the instruction is none that Xen decodes"), new Result.Value(0));
	}
}
