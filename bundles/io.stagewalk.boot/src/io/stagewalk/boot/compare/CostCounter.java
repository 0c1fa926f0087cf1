package io.stagewalk.boot.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.RangeSet;
import io.stagewalk.trace.Actor;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Step;
import io.stagewalk.trace.Trace;

/** Adds up what a run costs, a step after the other. */
final class CostCounter {
	private static final String MAP_DEVICE_MEMORY = "XENMEM_add_to_physmap_range";

	private int hypercalls;
	private int deviceHypercalls;
	private int hypercallsWithNews;
	private long pagesAsked;
	private int aborts;
	private int resolved;
	private int mappedOnFault;
	private int emulated;
	private int injected;
	private int failedTransfers;
	private long pagesMapped;
	private long pagesKnown;
	private int flushes;
	private int smmuInvalidations;
	private final List<AddressRange> mapped = new ArrayList<>();
	private final Set<Long> touched = new HashSet<>();
	/** The CPUs whose last abort has no answer so far. */
	private final Set<Integer> unanswered = new HashSet<>();
	/** The CPUs whose hypercall has told Xen nothing new so far. */
	private final Set<Integer> withoutNews = new HashSet<>();

	void count(Step step) {
		switch (step.effect()) {
			case Effect.Mapped mapping -> mapped(step, mapping);
			case Effect.ValidityChanged changed -> {
				flushes += changed.flushes();
				resolved += Mechanism.of(step) == Mechanism.FAULT && isAnswer(step) ? 1 : 0;
			}
			case Effect.Aborted aborted -> aborted(step.actor());
			case Effect.AbortInjected abort -> injected += isAnswer(step) ? 1 : 0;
			case Effect.Emulated answered -> emulated += isAnswer(step) ? 1 : 0;
			case Effect.Hypercalled call -> called(step.actor(), call);
			case Effect.TransferFailed failed -> failedTransfers++;
			case Effect.Accessed accessed -> touched.add(accessed.input().frame());
			case Effect.Transferred transferred -> touched.add(transferred.input().frame());
			case Effect.None none -> {
			}
			case Effect.Noted noted -> {
			}
			case Effect.SmmuCommanded commanded -> smmuInvalidations += commanded.invalidations();
			case Effect.TransferStalled stalled -> {
			}
			case Effect.RegionAccessed accessed -> {
			}
			case Effect.StreamConfigured configured -> {
			}
			case Effect.StageOneMapped mapping -> {
			}
			case Effect.StageOneUnmapped unmapped -> {
			}
			case Effect.StageOneFaulted faulted -> {
			}
			case Effect.Refused refused -> {
			}
			case Effect.Died died -> {
			}
		}
	}

	private void aborted(Actor who) {
		aborts++;
		if (who instanceof Actor.DomainCPU cpu) {
			unanswered.add(cpu.cpu());
		}
	}

	/** Whether a step of Xen is the first that answers an abort: of several pages one is, and of what an SMMU's stall leads to none. */
	private boolean isAnswer(Step step) {
		return step.actor() instanceof Actor.Hypervisor xen && unanswered.remove(xen.cpu());
	}

	private void called(Actor caller, Effect.Hypercalled call) {
		hypercalls++;
		if (call.name().equals(MAP_DEVICE_MEMORY) && caller instanceof Actor.DomainCPU cpu) {
			deviceHypercalls++;
			pagesAsked += call.pages();
			withoutNews.add(cpu.cpu());
		}
	}

	private void mapped(Step step, Effect.Mapped mapping) {
		flushes += mapping.flushes();
		var mechanism = Mechanism.of(step);
		if (mechanism == Mechanism.BUILD || !mapping.type().isMmio()) {
			return;
		}
		boolean known = mapping.changesNothing();
		mappedOnFault += mechanism == Mechanism.FAULT && isAnswer(step) ? 1 : 0;
		pagesMapped += mapping.ipa().frames();
		pagesKnown += known ? mapping.ipa().frames() : 0;
		mapped.add(mapping.ipa());
		if (mechanism == Mechanism.HYPERCALL && !known && step.actor() instanceof Actor.Hypervisor xen && withoutNews.remove(xen.cpu())) {
			hypercallsWithNews++;
		}
	}

	Summary summary(Trace trace) {
		var pages = new RangeSet(mapped);
		long frames = pages.ranges().stream().mapToLong(AddressRange::frames).sum();
		long reached = touched.stream().filter(frame -> pages.overlaps(AddressRange.ofFrames(frame, 1))).count();
		return new Summary(trace.size(), hypercalls, deviceHypercalls, deviceHypercalls - hypercallsWithNews, pagesAsked, aborts,
				resolved, mappedOnFault, emulated, injected, failedTransfers, pagesMapped, pagesKnown, frames - reached, flushes,
				smmuInvalidations, trace.end());
	}
}
