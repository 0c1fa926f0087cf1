package io.stagewalk.boot.linux;

import java.util.List;
import java.util.stream.LongStream;

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
 * @param pages     that Dom0 means
 * @param size      of how many of them it tells Xen
 */
record Hypercall(String operation, AddressRange pages, long size, Activation callee) implements Activation {
	/** {@code xen_add_to_physmap_range.size} is a uint16_t. */
	private static final long MOST_PAGES = 0xffff;

	/** Device memory, one to one; whole pages, in as many calls as it takes. */
	static List<Hypercall> mapDeviceMemory(AddressRange pages) {
		return LongStream.iterate(pages.firstFrame(), gfn -> gfn <= pages.lastFrame(), gfn -> gfn + MOST_PAGES)
				.mapToObj(gfn -> AddressRange.ofFrames(gfn, Math.min(MOST_PAGES, pages.lastFrame() - gfn + 1)))
				.map(Hypercall::mapDeviceMemoryAtOnce).toList();
	}

	/** The same in one call, with as much of the number of pages as its size can hold. */
	static Hypercall mapDeviceMemoryAtOnce(AddressRange pages) {
		long size = pages.frames() & MOST_PAGES;
		return new Hypercall("XENMEM_add_to_physmap_range", pages, size, MemoryOp.mapDeviceMemory(pages.firstFrame(), size));
	}

	static Hypercall addToPhysmap(Remap page) {
		return ofPage("XENMEM_add_to_physmap", page.guest().frame(), MemoryOp.addToPhysmap(page));
	}

	static Hypercall decreaseReservation(long gfn) {
		return ofPage("XENMEM_decrease_reservation", gfn, MemoryOp.decreaseReservation(gfn));
	}

	/** One page is taken away. */
	static Hypercall removeFromPhysmap(long gfn) {
		return ofPage("XENMEM_remove_from_physmap", gfn, MemoryOp.removeFromPhysmap(gfn));
	}

	private static Hypercall ofPage(String operation, long gfn, Activation callee) {
		return new Hypercall(operation, AddressRange.ofFrames(gfn, 1), 1, callee);
	}

	@Override
	public Function function() {
		return LinuxFunctions.HYPERVISOR_MEMORY_OP;
	}

	@Override
	public Transition step(Machine machine) {
		int cpu = machine.running() instanceof Actor.DomainCPU running ? running.cpu() : 0;
		return new Transition(machine, new Effect.Hypercalled(operation, pages, size),
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
