package io.stagewalk.boot.linux;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Control;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Remap;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.boot.xen.MemoryOp;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.trace.Actor;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;

/**
 * {@code HYPERVISOR_memory_op}: Dom0 calls Xen and waits.
 *
 * @param operation by its name in Xen's public headers
 */
record Hypercall(String operation, AddressRange pages, Activation callee) implements Activation {

	/** Device memory, one to one; whole pages. */
	static Hypercall mapDeviceMemory(AddressRange pages) {
		return new Hypercall("XENMEM_add_to_physmap_range", pages, MemoryOp.mapDeviceMemory(pages));
	}

	static Hypercall addToPhysmap(Remap page) {
		return new Hypercall("XENMEM_add_to_physmap", AddressRange.ofFrames(page.guest().frame(), 1), MemoryOp.addToPhysmap(page));
	}

	static Hypercall decreaseReservation(long gfn) {
		return new Hypercall("XENMEM_decrease_reservation", AddressRange.ofFrames(gfn, 1), MemoryOp.decreaseReservation(gfn));
	}

	/** One page is taken away. */
	static Hypercall removeFromPhysmap(long gfn) {
		return new Hypercall("XENMEM_remove_from_physmap", AddressRange.ofFrames(gfn, 1), MemoryOp.removeFromPhysmap(gfn));
	}

	@Override
	public Function function() {
		return LinuxFunctions.HYPERVISOR_MEMORY_OP;
	}

	@Override
	public Transition step(Machine machine) {
		int cpu = machine.running() instanceof Actor.DomainCPU running ? running.cpu() : 0;
		return new Transition(machine, new Effect.Hypercalled(operation, pages),
				new Control.Enter(new Returning(), new Actor.Hypervisor(cpu), callee));
	}

	private record Returning() implements Activation {
		@Override
		public Function function() {
			return LinuxFunctions.HYPERVISOR_MEMORY_OP;
		}

		@Override
		public Transition step(Machine machine) {
			return Transition.finish(machine, Result.OK);
		}
	}
}
