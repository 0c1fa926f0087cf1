package io.stagewalk.boot.xen;

import java.util.ArrayList;
import java.util.Optional;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Panic;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.Granule;
import io.stagewalk.translation.builder.OutOfTableFramesException;
import io.stagewalk.translation.builder.P2mType;
import io.stagewalk.translation.builder.XenP2m;
import io.stagewalk.translation.builder.XenP2m.Mapping;

/**
 * {@code p2m_set_entry}: maps pages, or takes them away, one block or page a step; where it is called for each page, the pages of
 * one table a step, as long as all are new or all were there.
 *
 * @param gfn  the next guest frame
 * @param left how many pages are left
 * @param mfn  the next machine frame; without meaning when the type is {@code INVALID}
 */
public record SetEntry(long gfn, long left, long mfn, P2mType type, Calls calls) implements Activation {
	private static final long EINVAL = -22;
	private static final long PAGES_OF_A_TABLE = 1L << Granule.KIB4.stride();

	/** How the function is called for these pages. */
	public enum Calls {
		ONCE, FOR_EACH_PAGE
	}

	/** One call for all pages. */
	SetEntry(long gfn, long left, long mfn, P2mType type) {
		this(gfn, left, mfn, type, Calls.ONCE);
	}

	/** Through {@code p2m_insert_mapping}. */
	static Activation inserting(long gfn, long count, long mfn, P2mType type) {
		return new Wrapped(XenFunctions.P2M_INSERT_MAPPING, new SetEntry(gfn, count, mfn, type));
	}

	/** Device memory, one to one, through {@code p2m_insert_mapping} for each page. */
	static Activation insertingPages(long gfn, long count, P2mType type) {
		return new Wrapped(XenFunctions.P2M_INSERT_MAPPING, new SetEntry(gfn, count, gfn, type, Calls.FOR_EACH_PAGE));
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
		if (!covers(machine)) {
			return Transition.finish(machine, new Effect.Refused(AddressRange.ofFrames(gfn, left), "it is outside of the IPA space (-EINVAL)"),
					new Result.Value(EINVAL));
		}
		try {
			var part = calls == Calls.ONCE ? next(machine) : together(machine);
			if (SmmuFlush.isNeeded(part.after) && !part.effect.writes().isEmpty()) {
				return Transition.call(part.after, part.rest, SmmuFlush.of(part.after)).with(part.effect);
			}
			return part.rest.left == 0 ? Transition.finish(part.after, part.effect, Result.OK)
					: Transition.next(part.after, part.effect, part.rest);
		} catch (OutOfTableFramesException exhausted) {
			return Transition.next(machine, Effect.NONE, new Panic(function(), exhausted.getMessage() + " (-ENOMEM)"));
		}
	}

	private boolean covers(Machine machine) {
		return machine.hypervisor().domainP2m().covers(gfn);
	}

	/** What was done, and what is left to do. */
	private record Part(Machine after, Effect.Mapped effect, SetEntry rest) {
	}

	/** One block or page. */
	private Part next(Machine machine) throws OutOfTableFramesException {
		boolean removing = type == P2mType.INVALID;
		int order = calls == Calls.ONCE ? XenP2m.order(gfn, removing ? 0 : mfn, left) : 0;
		long pages = 1L << order;
		var update = machine.hypervisor().domainP2m().setEntry(machine.memory(), gfn, order, new Mapping(mfn, type));
		var effect = new Effect.Mapped(AddressRange.ofFrames(gfn, pages), PA.ofFrame(removing ? 0 : mfn),
				machine.given().xen().encoding().nearest(type), update.writes(), update.flushes());
		var after = machine.withMemory(update.memory()).withHypervisor(machine.hypervisor().withP2m(update.p2m()));
		return new Part(after, effect, new SetEntry(gfn + pages, left - pages, removing ? mfn : mfn + pages, type, calls));
	}

	/** Pages of one table that have the same to tell; one, if SMMUs are told of each. */
	private Part together(Machine machine) throws OutOfTableFramesException {
		var first = next(machine);
		boolean known = first.effect.changesNothing();
		var writes = new ArrayList<>(first.effect.writes());
		int flushes = first.effect.flushes();
		var done = first;
		while (done.rest.left > 0 && done.rest.gfn % PAGES_OF_A_TABLE != 0 && done.rest.covers(done.after)
				&& !SmmuFlush.isNeeded(done.after)) {
			var more = done.rest.ifThereIsRoom(done.after);
			if (more.isEmpty() || more.get().effect.changesNothing() != known) {
				break;
			}
			done = more.get();
			writes.addAll(done.effect.writes());
			flushes += done.effect.flushes();
		}
		var ipa = AddressRange.ofFrames(gfn, done.rest.gfn - gfn);
		return new Part(done.after, new Effect.Mapped(ipa, first.effect.output(), first.effect.type(), writes, flushes), done.rest);
	}

	/** The next page; nothing if there is no frame for a table, which is the next step's to tell. */
	private Optional<Part> ifThereIsRoom(Machine machine) {
		try {
			return Optional.of(next(machine));
		} catch (OutOfTableFramesException exhausted) {
			return Optional.empty();
		}
	}
}
