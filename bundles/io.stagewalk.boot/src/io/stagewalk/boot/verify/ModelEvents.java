package io.stagewalk.boot.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.xen.SetEntry;
import io.stagewalk.boot.xen.XenFunctions;
import io.stagewalk.target.recording.BootEvent;
import io.stagewalk.target.recording.Frames;
import io.stagewalk.target.recording.Origin;
import io.stagewalk.target.recording.Syndrome;
import io.stagewalk.trace.Actor;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Frame;
import io.stagewalk.trace.Function;
import io.stagewalk.trace.Motion;
import io.stagewalk.trace.Step;
import io.stagewalk.trace.Trace;
import io.stagewalk.translation.Translation;
import io.stagewalk.translation.builder.P2mType;

/** A run of the model, told as a recording tells a boot: at the entry of which of Xen's functions. */
final class ModelEvents {
	private final List<BootEvent> events = new ArrayList<>();
	/** The last abort of each CPU. */
	private final Map<Integer, Syndrome> aborts = new HashMap<>();

	private ModelEvents() {
	}

	static List<BootEvent> of(Trace trace) {
		var model = new ModelEvents();
		boolean entered = true;
		for (int i = 0; i < trace.size(); i++) {
			var step = trace.step(i);
			model.see(i, step, entered);
			entered = enters(step.motion());
		}
		return List.copyOf(model.events);
	}

	/** Whether the next step is the first of a function. */
	private static boolean enters(Motion motion) {
		return switch (motion) {
			case Motion.Call call -> true;
			case Motion.Enter enter -> true;
			case Motion.Within within -> false;
			case Motion.Return back -> false;
			case Motion.Leave leave -> false;
		};
	}

	private void see(int index, Step step, boolean entered) {
		if (step.effect() instanceof Effect.Aborted aborted && step.actor() instanceof Actor.DomainCPU cpu) {
			var syndrome = syndrome(aborted);
			aborts.put(cpu.cpu(), syndrome);
			events.add(new BootEvent.Abort(new Origin(index, OptionalInt.of(cpu.cpu()), List.of()), syndrome));
			return;
		}
		if (!(step.actor() instanceof Actor.Hypervisor)) {
			return;
		}
		if (step.effect() instanceof Effect.Refused refused && isOf(step, XenFunctions.MAP_DEV_MMIO_PAGE)) {
			LongStream.rangeClosed(refused.ipa().firstFrame(), refused.ipa().lastFrame())
					.forEach(gfn -> events.add(new BootEvent.DeviceMemoryPage(origin(index, step, 0), gfn, gfn)));
		}
		if (!entered) {
			return;
		}
		if (isOf(step, XenFunctions.P2M_SET_ENTRY)) {
			step.stack().top().map(Activation::itself).filter(SetEntry.class::isInstance).map(SetEntry.class::cast)
					.ifPresent(entry -> calls(entry).forEach(call -> mapping(index, step, call)));
		} else if (isOf(step, XenFunctions.P2M_RESOLVE_TRANSLATION_FAULT)) {
			abort(step).ifPresent(abort -> events.add(new BootEvent.Resolve(origin(index, step, 0), abort.gfn())));
		} else if (isOf(step, XenFunctions.TRY_HANDLE_MMIO)) {
			events.add(new BootEvent.Emulate(origin(index, step, 0)));
		} else if (isOf(step, XenFunctions.P2M_INVALIDATE_ROOT)) {
			events.add(new BootEvent.Created(origin(index, step, 0)));
		}
	}

	/** Whether a step is one of a function, whatever the Xen that boots calls it. */
	private static boolean isOf(Step step, Function function) {
		return step.stack().top().map(ModelEvents::known).filter(function::equals).isPresent();
	}

	/** The function as the model knows it. */
	private static Function known(Frame frame) {
		return Activation.itself(frame).function();
	}

	/** A function that is called for each page is told of for each. */
	private static Stream<SetEntry> calls(SetEntry entry) {
		return switch (entry.calls()) {
			case ONCE -> Stream.of(entry);
			case FOR_EACH_PAGE -> LongStream.range(0, entry.left())
					.mapToObj(page -> new SetEntry(entry.gfn() + page, 1, entry.mfn() + page, entry.type(), entry.calls()));
		};
	}

	/** Tells of the callers that recordings tell of, outermost first, and then of the function itself. */
	private void mapping(int index, Step step, SetEntry entry) {
		boolean removing = entry.type() == P2mType.INVALID;
		var pages = new Frames(entry.gfn(), entry.left(), removing ? OptionalLong.empty() : OptionalLong.of(entry.mfn()));
		var functions = step.stack().frames().stream().map(ModelEvents::known).toList();
		for (int depth = functions.size() - 1; depth > 0; depth--) {
			var origin = origin(index, step, depth);
			var function = functions.get(depth);
			if (function.equals(XenFunctions.TRY_MAP_MMIO)) {
				var abort = abort(step);
				events.add(new BootEvent.MappedOnFault(origin, abort.map(Syndrome::gfn).orElse(entry.gfn()), abort));
			} else if (function.equals(XenFunctions.MAP_DEV_MMIO_PAGE)) {
				events.add(new BootEvent.DeviceMemoryPage(origin, entry.gfn(), entry.mfn()));
			} else if (function.equals(XenFunctions.MAP_REGIONS_P2MT)) {
				events.add(new BootEvent.MapRegions(origin, pages, entry.type()));
			}
		}
		events.add(new BootEvent.SetEntry(origin(index, step, 0), pages, entry.type()));
	}

	private Optional<Syndrome> abort(Step step) {
		return step.actor() instanceof Actor.Hypervisor xen ? Optional.ofNullable(aborts.get(xen.cpu())) : Optional.empty();
	}

	private static Syndrome syndrome(Effect.Aborted aborted) {
		Translation.Fault fault = aborted.fault();
		var registers = aborted.syndrome();
		long far = registers.far().map(va -> va.value()).orElse(fault.input().value());
		return new Syndrome(registers.esr(), far, registers.hpfar().orElse(0));
	}

	/** @param depth of the frame that the event tells of; its callers are the chain */
	private static Origin origin(int index, Step step, int depth) {
		var frames = step.stack().frames();
		var chain = frames.subList(Math.min(depth + 1, frames.size()), frames.size()).stream()
				.map(frame -> new Origin.Call(frame.function().name(), 0)).toList();
		int cpu = step.actor() instanceof Actor.Hypervisor xen ? xen.cpu() : 0;
		return new Origin(index, OptionalInt.of(cpu), chain);
	}
}
