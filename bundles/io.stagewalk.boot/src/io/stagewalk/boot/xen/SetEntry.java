package io.stagewalk.boot.xen;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Panic;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.builder.OutOfTableFramesException;
import io.stagewalk.translation.builder.P2mType;
import io.stagewalk.translation.builder.XenP2m;
import io.stagewalk.translation.builder.XenP2m.Mapping;

/**
 * {@code p2m_set_entry}: maps pages, or takes them away, one block or page a step.
 *
 * @param gfn  the next guest frame
 * @param left how many pages are left
 * @param mfn  the next machine frame; without meaning when the type is {@code INVALID}
 */
public record SetEntry(long gfn, long left, long mfn, P2mType type) implements Activation {
	private static final long EINVAL = -22;

	/** Through {@code p2m_insert_mapping}. */
	static Activation inserting(long gfn, long count, long mfn, P2mType type) {
		return new Wrapped(XenFunctions.P2M_INSERT_MAPPING, new SetEntry(gfn, count, mfn, type));
	}

	@Override
	public Function function() {
		return XenFunctions.P2M_SET_ENTRY;
	}

	@Override
	public Transition step(Machine machine) {
		if (left == 0) {
			return Transition.finish(machine, Result.OK);
		}
		if (!machine.hypervisor().domainP2m().covers(gfn)) {
			return Transition.finish(machine, new Effect.Refused(AddressRange.ofFrames(gfn, left), "it is outside of the IPA space (-EINVAL)"),
					new Result.Value(EINVAL));
		}
		boolean removing = type == P2mType.INVALID;
		int order = XenP2m.order(gfn, removing ? 0 : mfn, left);
		long pages = 1L << order;
		try {
			var update = machine.hypervisor().domainP2m().setEntry(machine.memory(), gfn, order, new Mapping(mfn, type));
			var effect = new Effect.Mapped(AddressRange.ofFrames(gfn, pages), PA.ofFrame(removing ? 0 : mfn),
					machine.given().xen().encoding().nearest(type), update.writes(), update.flushes());
			var after = machine.withMemory(update.memory()).withHypervisor(machine.hypervisor().withP2m(update.p2m()));
			var rest = new SetEntry(gfn + pages, left - pages, removing ? mfn : mfn + pages, type);
			if (SmmuFlush.isNeeded(after) && !effect.writes().isEmpty()) {
				return Transition.call(after, rest, SmmuFlush.of(after)).with(effect);
			}
			return left == pages ? Transition.finish(after, effect, Result.OK) : Transition.next(after, effect, rest);
		} catch (OutOfTableFramesException exhausted) {
			return Transition.next(machine, Effect.NONE, new Panic(function(), exhausted.getMessage() + " (-ENOMEM)"));
		}
	}
}
