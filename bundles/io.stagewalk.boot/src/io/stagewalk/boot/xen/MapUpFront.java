package io.stagewalk.boot.xen;

import java.util.List;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.builder.P2mType;

/**
 * Where the policy wants it: everything that is not RAM, not denied and not mapped already, one to one. No released Xen
 * does this; it stands where Xen's other mappings are made.
 *
 * @param holes still to be mapped
 */
record MapUpFront(List<AddressRange> holes) implements Activation {

	@Override
	public Function function() {
		return XenFunctions.MAP_REGIONS_P2MT;
	}

	@Override
	public Transition step(Machine machine) {
		if (holes.isEmpty() || !machine.hypervisor().policy().mapsUpFront()) {
			return Transition.finish(machine, Result.OK);
		}
		var hole = holes.getFirst();
		return Transition.call(machine, new MapUpFront(holes.subList(1, holes.size())),
				SetEntry.inserting(hole.firstFrame(), hole.frames(), hole.firstFrame(), P2mType.MMIO_DIRECT_C));
	}
}
