package io.stagewalk.boot.xen;

import io.stagewalk.boot.machine.Act;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Routine;

/** Xen starts another virtual CPU, because Dom0 asks for it by PSCI. */
public final class CpuOn {
	private CpuOn() {
	}

	/** @param cpu its number */
	public static Activation of(int cpu) {
		return Routine.of(XenFunctions.DO_TRAP_HVC_SMCCC, Act.note(XenFunctions.DO_COMMON_CPU_ON, "vCPU " + cpu + " may run"));
	}
}
