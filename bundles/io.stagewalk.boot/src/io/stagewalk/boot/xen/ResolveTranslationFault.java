package io.stagewalk.boot.xen;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;

/** {@code p2m_resolve_translation_fault}: true if Xen holds the frame for mapped, made visible to the hardware then. */
record ResolveTranslationFault(long gfn) implements Activation {

	@Override
	public Function function() {
		return XenFunctions.P2M_RESOLVE_TRANSLATION_FAULT;
	}

	@Override
	public Transition step(Machine machine) {
		var update = machine.hypervisor().domainP2m().resolveTranslationFault(machine.memory(), gfn);
		if (update.isEmpty()) {
			return Transition.finish(machine, new Effect.Noted("not mapped"), new Result.Value(0));
		}
		var resolved = update.get();
		var effect = new Effect.ValidityChanged("made valid again", resolved.writes(), resolved.flushes());
		return Transition.finish(machine.withMemory(resolved.memory()), effect, new Result.Value(1));
	}
}
