package io.stagewalk.boot.xen;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Panic;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.memory.PA;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.Stage2Regime;
import io.stagewalk.translation.VTTBR;
import io.stagewalk.translation.builder.XenP2m;

/** {@code p2m_init}: an empty root for Dom0, one table or several side by side. */
record CreateP2m() implements Activation {
	/** Dom0 is the first domain to get a VMID. */
	private static final int DOM0_VMID = 1;

	@Override
	public Function function() {
		return XenFunctions.P2M_INIT;
	}

	@Override
	public Transition step(Machine machine) {
		var hypervisor = machine.hypervisor();
		var vtcr = machine.given().vtcr();
		int tables = Stage2Regime.of(VTTBR.of(DOM0_VMID, 0), vtcr).rootTables();
		// a root of several tables is aligned to its size
		long skipped = -hypervisor.frames().next() & tables - 1;
		if (!hypervisor.frames().has(skipped + tables)) {
			return Transition.next(machine, Effect.NONE, new Panic(function(), "no frames for the root of stage 2 (-ENOMEM)"));
		}
		var root = PA.ofFrame(hypervisor.frames().next() + skipped);
		var vttbr = VTTBR.of(DOM0_VMID, root.value());
		var p2m = new XenP2m(Stage2Regime.of(vttbr, vtcr), machine.given().xen().encoding(),
				hypervisor.frames().taken(skipped + tables));
		var effect = new Effect.Noted(String.format("VTTBR_EL2 = 0x%016x: VMID %d, root of %d table%s at %s", vttbr.value(),
				DOM0_VMID, tables, tables == 1 ? "" : "s", root));
		return Transition.finish(machine.withHypervisor(hypervisor.withP2m(p2m)), effect, Result.OK);
	}
}
