package io.stagewalk.boot.xen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.boot.policy.UpFront;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.builder.P2mType;
import io.stagewalk.translation.builder.XenP2m;

/** What the policy wants mapped before Dom0 starts, one to one. No released Xen does this; it stands where Xen's other mappings are made. */
record MapUpFront(UpFront offered) implements Activation {

	@Override
	public Function function() {
		return XenFunctions.MAP_UP_FRONT;
	}

	@Override
	public Transition step(Machine machine) {
		var wanted = offered.permittedOf(machine.hypervisor().policy().mapsUpFront(offered));
		if (wanted.isEmpty()) {
			return Transition.finish(machine, new Effect.Noted("this policy maps nothing up front"), Result.OK);
		}
		return Transition.next(machine, Effect.NONE, new Mapping(wanted.ranges().stream().flatMap(MapUpFront::aligned).toList()));
	}

	/** Cuts a range so that {@code p2m_set_entry}, which looks at the length too, can use blocks wherever they fit. */
	private static Stream<AddressRange> aligned(AddressRange range) {
		var pieces = new ArrayList<AddressRange>();
		long frame = range.firstFrame();
		for (long end = range.lastFrame() + 1; frame < end;) {
			int order = XenP2m.order(frame, frame, Long.highestOneBit(end - frame));
			long unit = 1L << order;
			int next = order == 0 ? 9 : 18;
			long boundary = order == 18 ? end : (frame | (1L << next) - 1) + 1;
			long stop = Math.min(boundary, end);
			long count = (stop - frame) / unit * unit;
			pieces.add(AddressRange.ofFrames(frame, count));
			frame += count;
		}
		return pieces.stream();
	}

	/** @param left pieces still to be mapped */
	private record Mapping(List<AddressRange> left) implements Activation {
		@Override
		public Function function() {
			return XenFunctions.MAP_UP_FRONT;
		}

		@Override
		public Transition step(Machine machine) {
			if (left.isEmpty()) {
				return Transition.finish(machine, Result.OK);
			}
			var piece = left.getFirst();
			return Transition.call(machine, new Mapping(left.subList(1, left.size())),
					SetEntry.inserting(piece.firstFrame(), piece.frames(), piece.firstFrame(), P2mType.MMIO_DIRECT_C));
		}
	}
}
