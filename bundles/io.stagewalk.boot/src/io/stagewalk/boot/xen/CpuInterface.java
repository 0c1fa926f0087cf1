package io.stagewalk.boot.xen;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Given;
import io.stagewalk.translation.builder.P2mType;

/** The GICv2's virtual CPU interface, mapped to where Dom0 looks for the physical one. */
final class CpuInterface {
	private CpuInterface() {
	}

	static Activation mapping(Given.CpuInterface cpu) {
		return MapRegions.of(XenFunctions.MAP_MMIO_REGIONS, cpu.guest().firstFrame(), cpu.guest().frames(), cpu.machineFrame(),
				P2mType.MMIO_DIRECT_DEV);
	}
}
