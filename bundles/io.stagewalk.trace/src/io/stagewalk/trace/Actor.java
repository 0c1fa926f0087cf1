package io.stagewalk.trace;

import io.stagewalk.memory.StreamID;

/** Who acts: each has a call stack of its own. */
public sealed interface Actor {

	/** What people call it. */
	String label();

	/** Xen on one physical CPU. */
	record Hypervisor(int cpu) implements Actor {
		@Override
		public String label() {
			return cpu == 0 ? "Xen" : "Xen CPU " + cpu;
		}
	}

	/** A virtual CPU of a domain. */
	record DomainCPU(int domain, int cpu) implements Actor {
		@Override
		public String label() {
			return "Dom" + domain + " CPU " + cpu;
		}
	}

	/** A device that reaches memory by itself, behind an SMMU or not. */
	record Device(String name, StreamID stream) implements Actor {
		@Override
		public String label() {
			return "Device " + name;
		}
	}
}
