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
	private static final String SET_ENTRY = "p2m_set_entry";
	private static final String MAP_REGIONS = "map_regions_p2mt";
	private static final String TRY_MAP_MMIO = "try_map_mmio";
	private static final List<String> DEVICE_MEMORY_PAGE = List.of("map_dev_mmio_page", "map_dev_mmio_region");

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
		var frames = step.stack().frames();
		if (step.effect() instanceof Effect.Refused refused && DEVICE_MEMORY_PAGE.contains(step.function().name())) {
			LongStream.rangeClosed(refused.ipa().firstFrame(), refused.ipa().lastFrame())
					.forEach(gfn -> events.add(new BootEvent.DeviceMemoryPage(origin(index, step, 0), gfn, gfn)));
		}
		if (!entered) {
			return;
		}
		switch (step.function().name()) {
			case SET_ENTRY -> frames.stream().findFirst().map(Activation::itself).filter(SetEntry.class::isInstance).map(SetEntry.class::cast)
					.ifPresent(entry -> calls(entry).forEach(call -> mapping(index, step, call)));
			case "p2m_resolve_translation_fault" -> abort(step).ifPresent(
					abort -> events.add(new BootEvent.Resolve(origin(index, step, 0), abort.gfn())));
			case "try_handle_mmio" -> events.add(new BootEvent.Emulate(origin(index, step, 0)));
			case "p2m_invalidate_root" -> events.add(new BootEvent.Created(origin(index, step, 0)));
			default -> {
				// no recording tells of it
			}
		}
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
		var names = step.stack().frames().stream().map(Frame::function).map(Function::name).toList();
		for (int depth = names.size() - 1; depth > 0; depth--) {
			var origin = origin(index, step, depth);
			if (names.get(depth).equals(TRY_MAP_MMIO)) {
				var abort = abort(step);
				events.add(new BootEvent.MappedOnFault(origin, abort.map(Syndrome::gfn).orElse(entry.gfn()), abort));
			} else if (DEVICE_MEMORY_PAGE.contains(names.get(depth))) {
				events.add(new BootEvent.DeviceMemoryPage(origin, entry.gfn(), entry.mfn()));
			} else if (names.get(depth).equals(MAP_REGIONS)) {
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
