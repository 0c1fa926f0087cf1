package io.stagewalk.boot.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.trace.Actor;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Frame;
import io.stagewalk.trace.Function;
import io.stagewalk.trace.StepText;
import io.stagewalk.trace.Trace;
import io.stagewalk.translation.map.TranslationMap;

/** Watches one region while a trace passes by. */
final class RegionObserver {
	/** Of Xen's SMMU driver. */
	private static final String TASKLET = "arm_smmu_evtq_tasklet";

	private final AddressRange pages;
	private final List<Cell.Failure> failures = new ArrayList<>();
	private Optional<Cell.Mapping> mapped = Optional.empty();
	private Optional<IPA> emulated = Optional.empty();

	RegionObserver(AddressRange range) {
		pages = range.toPages();
	}

	void see(Trace trace, int index) {
		switch (trace.step(index).effect()) {
			case Effect.Mapped mapping when mapped.isEmpty() && mapping.type().isMmio() && mapping.ipa().overlaps(pages) -> mapped =
					Optional.of(new Cell.Mapping(index, Mechanism.of(trace.step(index)), requester(trace, index)));
			case Effect.Emulated answered when pages.contains(answered.input().value()) -> emulated = Optional.of(answered.input());
			case Effect.AbortInjected abort when abort.fault().ipa().filter(ipa -> pages.contains(ipa.value())).isPresent() -> fail(trace, index);
			case Effect.TransferFailed failed when pages.contains(failed.input().value()) -> fail(trace, index);
			default -> {
			}
		}
	}

	private void fail(Trace trace, int index) {
		failures.add(new Cell.Failure(index, StepText.effect(trace.step(index).effect())));
	}

	/** The function of Linux on the same CPU that waits for Xen to have made the mapping; empty if Dom0 does not run yet. */
	private static String requester(Trace trace, int index) {
		if (!(trace.step(index).actor() instanceof Actor.Hypervisor xen)) {
			return "";
		}
		var own = trace.step(index).stack().frames().stream().map(frame -> frame.function().name()).filter(TASKLET::equals).findFirst();
		if (own.isPresent()) {
			return TASKLET; // nobody of Dom0 waits: a device does
		}
		var stack = trace.stateAt(index).stack(new Actor.DomainCPU(0, xen.cpu()));
		return stack.frames().stream().map(Frame::function).map(Function::name).filter(name -> !name.startsWith("HYPERVISOR_"))
				.findFirst().orElse("");
	}

	Cell cell(Trace trace) {
		var last = trace.stateAt(trace.size());
		long count = last.p2m().map(p2m -> TranslationMap.of(last.memory(), p2m.regime()).within(pages).ranges()
				.mapToLong(range -> range.input().frames()).sum()).orElse(0L);
		var state = count > 0 ? Cell.State.MAPPED
				: !failures.isEmpty() ? Cell.State.MISSING
						: emulated.isPresent() ? Cell.State.EMULATED
								: trace.end().isDeath() ? Cell.State.NOT_REACHED : Cell.State.UNTOUCHED;
		return new Cell(state, mapped, count, failures);
	}
}
