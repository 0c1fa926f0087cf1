package io.stagewalk.boot.compare;

import io.stagewalk.boot.xen.XenFunctions;
import io.stagewalk.trace.Step;

/** By what way something comes into stage 2. */
public enum Mechanism {
	/** Xen built it into the domain. */
	BUILD("when Xen built Dom0"),
	/** The policy had it mapped before Dom0 started. */
	UP_FRONT("up front, by the policy"),
	/** Dom0 asked for it. */
	HYPERCALL("hypercall"),
	/** A CPU's access faulted, or a device's, which waits. */
	FAULT("stage-2 fault");

	private final String text;

	Mechanism(String text) {
		this.text = text;
	}

	public String text() {
		return text;
	}

	/** The way on which a step of Xen's is. */
	public static Mechanism of(Step step) {
		for (var frame : step.stack().frames()) {
			var function = frame.function().name();
			if (XenFunctions.ABORT_HANDLERS.contains(function)) {
				return FAULT;
			}
			switch (function) {
				case "do_memory_op" -> {
					return HYPERCALL;
				}
				case "arm_smmu_evtq_tasklet" -> {
					return FAULT;
				}
				case "map_up_front" -> {
					return UP_FRONT;
				}
				default -> {
				}
			}
		}
		return BUILD;
	}
}
