package io.stagewalk.boot.xen;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.boot.version.Behaviour;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;

/** {@code p2m_invalidate_root}, unless an SMMU walks the same tables or the version does not know it. */
record InvalidateRoot() implements Activation {

	@Override
	public Function function() {
		return XenFunctions.P2M_INVALIDATE_ROOT;
	}

	@Override
	public Transition step(Machine machine) {
		if (!machine.given().xen().does(Behaviour.LAZY_ROOT)) {
			return Transition.finish(machine, new Effect.Noted("this version leaves the root valid"), Result.OK);
		}
		if (!machine.io().ofXen().isEmpty()) {
			return Transition.finish(machine, new Effect.Noted("the SMMU walks these tables, so the root stays valid"), Result.OK);
		}
		var p2m = machine.hypervisor().domainP2m();
		var regime = p2m.regime();
		int tables = machine.given().xen().does(Behaviour.INVALIDATES_LEVEL_MANY_TABLES)
				? Math.min(regime.startLevel(), regime.rootTables()) : regime.rootTables();
		if (tables == 0) {
			return Transition.finish(machine,
					new Effect.Noted("a root at level 0 stays valid: this version goes through as many tables as the level says"), Result.OK);
		}
		var update = p2m.invalidateRoot(machine.memory(), tables);
		var effect = new Effect.ValidityChanged("root made invalid to the hardware", update.writes(), update.flushes());
		return Transition.finish(machine.withMemory(update.memory()), effect, Result.OK);
	}
}
