package io.stagewalk.boot.xen;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Remap;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Routine;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.builder.P2mType;

/** {@code do_memory_op}: the hypercall by which Dom0 changes its own physical address space. */
public final class MemoryOp {
	private static final long EPERM = -1;

	private MemoryOp() {
	}

	/** XENMEM_add_to_physmap_range with XENMAPSPACE_dev_mmio: so many pages of device memory, one to one; maybe none. */
	public static Activation mapDeviceMemory(long gfn, long pages) {
		return new DeviceMemory(gfn, pages);
	}

	/** XENMEM_add_to_physmap: a page of Xen's, into Dom0. */
	public static Activation addToPhysmap(Remap page) {
		var entry = new SetEntry(page.guest().frame(), 1, page.machine().frame(), P2mType.RAM_RW);
		return Routine.of(XenFunctions.DO_MEMORY_OP, Routine.of(XenFunctions.XENMEM_ADD_TO_PHYSMAP_ONE, entry));
	}

	/** XENMEM_decrease_reservation of one page: Dom0 gives it back. */
	public static Activation decreaseReservation(long gfn) {
		return Routine.of(XenFunctions.DO_MEMORY_OP, Routine.of(XenFunctions.GUEST_REMOVE_PAGE, removing(gfn)));
	}

	private static Activation removing(long gfn) {
		return new Wrapped(XenFunctions.GUEST_PHYSMAP_REMOVE_PAGE,
				new Wrapped(XenFunctions.P2M_REMOVE_MAPPING, new SetEntry(gfn, 1, 0, P2mType.INVALID)));
	}

	/** XENMEM_remove_from_physmap of one page: what is no page of memory that Xen has allocated stays mapped. */
	public static Activation removeFromPhysmap(long gfn) {
		return new RemoveFromPhysmap(gfn);
	}

	private record RemoveFromPhysmap(long gfn) implements Activation {
		private static final long ENOENT = -2;

		@Override
		public Function function() {
			return XenFunctions.DO_MEMORY_OP;
		}

		@Override
		public Transition step(Machine machine) {
			var p2m = machine.hypervisor().domainP2m();
			var type = p2m.encoding().type(p2m.lookUp(machine.memory(), gfn).softwareBits());
			if (type != P2mType.RAM_RW) {
				var why = type == P2mType.INVALID ? "nothing is mapped there (-ENOENT)"
						: "get_page_from_gfn gives no page of " + type.text() + " (-ENOENT): the mapping stays";
				return Transition.finish(machine, new Effect.Noted("IPA " + new IPA(gfn << Address.PAGE_SHIFT) + ": " + why),
						new Result.Value(ENOENT));
			}
			return Transition.next(machine, Effect.NONE, Routine.of(XenFunctions.DO_MEMORY_OP, removing(gfn)));
		}
	}

	/** One page after the other; neighbours with the same fate are told of together. */
	private record DeviceMemory(long gfn, long left) implements Activation {
		@Override
		public Function function() {
			return XenFunctions.DO_MEMORY_OP;
		}

		@Override
		public Transition step(Machine machine) {
			if (left == 0) {
				return Transition.finish(machine, Result.OK);
			}
			var fate = Fate.of(machine, gfn);
			long pages = 1;
			while (pages < left && Fate.of(machine, gfn + pages) == fate) {
				pages++;
			}
			var mapping = new MapDeviceMemoryPages(AddressRange.ofFrames(gfn, pages));
			return Transition.call(machine, new DeviceMemory(gfn + pages, left - pages),
					new Wrapped(XenFunctions.XENMEM_ADD_TO_PHYSMAP_ONE, mapping));
		}
	}

	/** What becomes of a page that Dom0 asks for. */
	private enum Fate {
		/** It is mapped. */
		PERMITTED,
		/** It is silently left out: the hypercall says 0 all the same. */
		LEFT_OUT,
		REFUSED;

		static Fate of(Machine machine, long gfn) {
			var page = AddressRange.ofFrames(gfn, 1);
			return !machine.hypervisor().denied().overlaps(page) ? PERMITTED
					: machine.given().refused().overlaps(page) ? REFUSED : LEFT_OUT;
		}
	}

	/** Pages that all have the same fate. */
	private record MapDeviceMemoryPages(AddressRange pages) implements Activation {
		@Override
		public Function function() {
			return XenFunctions.MAP_DEV_MMIO_PAGE;
		}

		@Override
		public Transition step(Machine machine) {
			return switch (Fate.of(machine, pages.firstFrame())) {
				case PERMITTED -> new Wrapped(function(), SetEntry.insertingPages(pages.firstFrame(), pages.frames(), P2mType.MMIO_DIRECT_C))
						.step(machine);
				case LEFT_OUT -> Transition.finish(machine, new Effect.Refused(pages, "Dom0 has no permission for it, and is not told"),
						Result.OK);
				case REFUSED -> Transition.finish(machine,
						new Effect.Refused(pages, "Dom0 has no permission for it, and is told so (-EPERM)"), new Result.Value(EPERM));
			};
		}
	}
}
