package io.stagewalk.boot.xen;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Given;
import io.stagewalk.translation.builder.P2mType;

/** The GICv2's virtual CPU interface, mapped to where Dom0 looks for the physical one. */
final class CpuInterface {
	private CpuInterface() {
	}

	/** When the domain is created. */
	static Activation created(Given.CpuInterface cpu) {
		return new Wrapped(XenFunctions.VGIC_V2_DOMAIN_INIT, mapping(cpu, cpu.guest().firstFrame()));
	}

	/**
	 * On a touch: all of it, from the frame that was touched. Where that is not the first, Dom0 gets the interface a page too far up.
	 *
	 * @see "xen/arch/arm/traps.c:try_map_mmio"
	 */
	static Activation touched(Given.CpuInterface cpu, long gfn) {
		return mapping(cpu, gfn);
	}

	private static Activation mapping(Given.CpuInterface cpu, long gfn) {
		return MapRegions.of(XenFunctions.MAP_MMIO_REGIONS, gfn, cpu.guest().frames(), cpu.machineFrame(), P2mType.MMIO_DIRECT_DEV);
	}
}
