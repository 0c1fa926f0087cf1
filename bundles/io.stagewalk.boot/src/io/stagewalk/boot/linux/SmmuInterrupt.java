package io.stagewalk.boot.linux;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.ReadEvents;
import io.stagewalk.memory.PA;

/** Linux hears of what its SMMU recorded. */
public final class SmmuInterrupt {
	private SmmuInterrupt() {
	}

	/** {@code arm_smmu_evtq_thread}: it says what it read; no driver of a device hears of it. */
	public static Activation read(PA smmu) {
		return new ReadEvents(LinuxFunctions.ARM_SMMU_EVTQ_THREAD, smmu,
				"the driver of the device is told nothing: it waits for a completion that does not come, or takes wrong data");
	}
}
