package io.stagewalk.boot.xen;

import io.stagewalk.boot.machine.Act;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.translation.smmu.EventRecord;

/** Xen reads an event that its SMMU recorded. By then the transaction is over, whatever Xen might map. */
public final class DmaFault {
	private DmaFault() {
	}

	public static Activation of(EventRecord event) {
		return Act.note(XenFunctions.ARM_SMMU_EVTQ_TASKLET,
				"reads " + event.name() + " of StreamID " + event.stream() + "; the transfer is over, too late to map the page");
	}
}
