package io.stagewalk.boot.check;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import io.stagewalk.boot.BootPoints;
import io.stagewalk.boot.compare.Mechanism;
import io.stagewalk.boot.compare.Summary;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.scenario.Expectation;
import io.stagewalk.scenario.Expectation.MadeBy.Toucher;
import io.stagewalk.scenario.Expectation.Transfer.Outcome;
import io.stagewalk.trace.Actor;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Frame;
import io.stagewalk.trace.StepText;
import io.stagewalk.trace.Trace;
import io.stagewalk.translation.smmu.EventRecord;

/** The steps of a run up to a position, and what they say about an expectation. */
final class Evidence {
	private static final String INIT = "run_init_process";

	private final BootPoints points;
	private final Trace trace;
	private final int end;

	/** @param end a position: the steps before it are seen, and the state there */
	Evidence(BootPoints points, Trace trace, int end) {
		this.points = points;
		this.trace = trace;
		this.end = end;
	}

	Verdict verdict(Expectation expectation) {
		return switch (expectation) {
			case Expectation.Mapped mapped -> new StageTwo(trace, end).mapped(mapped);
			case Expectation.NotMapped absent -> new StageTwo(trace, end).notMapped(absent.range());
			case Expectation.Fault fault -> counted(fault.count(), steps(i -> isFault(i, fault)), "stage-2 fault");
			case Expectation.Event event -> counted(event.count(), steps(i -> isEvent(i, event)), "event");
			case Expectation.Transfer transfer -> transfer(transfer);
			case Expectation.Booted booted -> first(INIT).isPresent() ? Verdict.HOLDS : notBooted();
			case Expectation.Died died -> died(died);
			case Expectation.Cost cost -> cost(cost);
			case Expectation.Order order -> order(order);
			case Expectation.MadeBy made -> madeBy(made);
		};
	}

	private boolean isFault(int step, Expectation.Fault fault) {
		return trace.step(step).effect() instanceof Effect.Aborted aborted
				&& aborted.fault().ipa().filter(ipa -> isAt(fault.at(), ipa.value())).isPresent()
				&& fault.cpu().map(cpu -> trace.step(step).actor().equals(new Actor.DomainCPU(0, cpu))).orElse(true);
	}

	private boolean isEvent(int step, Expectation.Event event) {
		return switch (trace.step(step).effect()) {
			case Effect.TransferFailed failed -> failed.event().filter(record -> isEvent(step, event, record, failed.input())).isPresent();
			case Effect.TransferStalled stalled -> isEvent(step, event, stalled.event(), stalled.input());
			default -> false;
		};
	}

	private boolean isEvent(int step, Expectation.Event event, EventRecord record, IPA input) {
		return event.type().map(record.name()::equals).orElse(true) && event.device().map(name -> isDevice(step, name)).orElse(true)
				&& isAt(event.at(), input.value());
	}

	private static boolean isAt(Optional<AddressRange> range, long address) {
		return range.map(wanted -> wanted.contains(address)).orElse(true);
	}

	private boolean isDevice(int step, String name) {
		return trace.step(step).actor() instanceof Actor.Device device && device.name().equals(name);
	}

	private static Verdict counted(OptionalLong wanted, List<Integer> found, String what) {
		if (wanted.isEmpty() ? !found.isEmpty() : found.size() == wanted.getAsLong()) {
			return Verdict.HOLDS;
		}
		var text = found.isEmpty() ? "there was no such " + what : "there were " + found.size() + " such " + what + "s";
		return found.isEmpty() ? Verdict.fails(text) : Verdict.failsAt(found.getLast(), text);
	}

	private Verdict transfer(Expectation.Transfer wanted) {
		var transfers = steps(i -> isDevice(i, wanted.device()) && switch (trace.step(i).effect()) {
			case Effect.Transferred done -> isAt(wanted.at(), done.input().value());
			case Effect.TransferFailed failed -> isAt(wanted.at(), failed.input().value());
			default -> false;
		});
		if (transfers.isEmpty()) {
			return Verdict.fails(wanted.device() + " made no such transfer");
		}
		int last = transfers.getLast();
		var effect = trace.step(last).effect();
		boolean works = effect instanceof Effect.Transferred;
		return works == (wanted.outcome() == Outcome.WORKS) ? Verdict.HOLDS : Verdict.failsAt(last, StepText.effect(effect));
	}

	private Verdict notBooted() {
		var death = death();
		return death.isPresent() ? Verdict.failsAt(death.getAsInt(), StepText.effect(trace.step(death.getAsInt()).effect()))
				: Verdict.fails("Linux has not started init");
	}

	private OptionalInt death() {
		return IntStream.range(0, end).filter(i -> trace.step(i).effect() instanceof Effect.Died).findFirst();
	}

	private Verdict died(Expectation.Died wanted) {
		var death = death();
		if (death.isEmpty()) {
			return Verdict.fails("Dom0 lives");
		}
		var told = ((Effect.Died) trace.step(death.getAsInt()).effect()).text();
		return wanted.because().map(told::contains).orElse(true) ? Verdict.HOLDS : Verdict.failsAt(death.getAsInt(), told);
	}

	private Verdict cost(Expectation.Cost cost) {
		long count = count(cost.quantity());
		return cost.comparison().holds(count, cost.number()) ? Verdict.HOLDS : Verdict.fails("there are " + count);
	}

	private long count(Expectation.Cost.Quantity quantity) {
		var summary = Summary.upTo(trace, end);
		return switch (quantity) {
			case STEPS -> end;
			case HYPERCALLS -> summary.hypercalls();
			case HYPERCALLS_FOR_NOTHING -> summary.hypercallsForNothing();
			case FAULTS -> summary.stage2Aborts();
			case INJECTED_ABORTS -> summary.abortsInjected();
			case EMULATED_ACCESSES -> summary.emulated();
			case FAILED_TRANSFERS -> summary.failedTransfers();
			case PAGES_MAPPED -> summary.pagesMapped();
			case PAGES_NEVER_TOUCHED -> summary.pagesNeverTouched();
			case TLB_FLUSHES -> summary.tlbFlushes();
			case PAGES_MAPPED_BY_FAULT -> pagesBy(List.of(Mechanism.FAULT));
			case PAGES_MAPPED_BY_HYPERCALL -> pagesBy(List.of(Mechanism.HYPERCALL));
			case PAGES_MAPPED_BY_XEN -> pagesBy(List.of(Mechanism.BUILD, Mechanism.UP_FRONT));
		};
	}

	/** Device pages that came into stage 2 so, those that were there already left out. */
	private long pagesBy(List<Mechanism> mechanisms) {
		long pages = 0;
		for (int i = 0; i < end; i++) {
			if (trace.step(i).effect() instanceof Effect.Mapped mapped && mapped.type().isMmio() && !mapped.changesNothing()
					&& mechanisms.contains(Mechanism.of(trace.step(i)))) {
				pages += mapped.ipa().frames();
			}
		}
		return pages;
	}

	private Verdict order(Expectation.Order order) {
		var first = first(order.first());
		var second = first(order.second());
		if (first.isEmpty() || second.isEmpty()) {
			return Verdict.fails("the run never came through " + (first.isEmpty() ? order.first() : order.second()));
		}
		return first.getAsInt() < second.getAsInt() ? Verdict.HOLDS
				: Verdict.failsAt(second.getAsInt(), order.second() + " came first, " + order.first() + " in step " + first.getAsInt());
	}

	private OptionalInt first(String function) {
		var names = points.names(function);
		return IntStream.range(0, end).filter(i -> names.contains(trace.step(i).function().name())).findFirst();
	}

	private Verdict madeBy(Expectation.MadeBy wanted) {
		var mappings = steps(i -> trace.step(i).effect() instanceof Effect.Mapped mapped && StageTwo.isMapping(mapped)
				&& mapped.ipa().contains(wanted.address().value()));
		var by = points.names(wanted.by());
		var made = mappings.stream().filter(i -> isOnBehalfOf(i, by)).findFirst();
		if (made.isEmpty()) {
			return mappings.isEmpty() ? Verdict.fails("nobody mapped " + wanted.address())
					: Verdict.failsAt(mappings.getFirst(), "it was mapped by " + trace.step(mappings.getFirst()).stack());
		}
		return wanted.touching().map(toucher -> touchedAfter(made.get(), wanted, toucher)).orElse(Verdict.HOLDS);
	}

	private Verdict touchedAfter(int made, Expectation.MadeBy wanted, Toucher toucher) {
		var touched = IntStream.range(0, end).filter(i -> touches(i, wanted.address().frame(), toucher)).findFirst();
		if (touched.isEmpty()) {
			return Verdict.fails("it is mapped in step " + made + ", and never touched so");
		}
		return touched.getAsInt() > made ? Verdict.HOLDS
				: Verdict.failsAt(touched.getAsInt(), "it is touched before it is mapped, in step " + made);
	}

	/** On Xen's own stack, or on that of the CPU that waits for Xen. */
	private boolean isOnBehalfOf(int step, Set<String> functions) {
		return hasFrame(trace.step(step).stack().frames(), functions) || trace.step(step).actor() instanceof Actor.Hypervisor xen
				&& hasFrame(trace.stateAt(step).stack(new Actor.DomainCPU(0, xen.cpu())).frames(), functions);
	}

	private static boolean hasFrame(List<Frame> frames, Set<String> functions) {
		return frames.stream().anyMatch(frame -> functions.contains(frame.function().name()));
	}

	private boolean touches(int step, long frame, Toucher toucher) {
		var actor = trace.step(step).actor();
		boolean by = switch (toucher) {
			case Toucher.Cpu cpu -> actor.equals(new Actor.DomainCPU(0, cpu.number()));
			case Toucher.Device device -> isDevice(step, device.name());
		};
		return by && switch (trace.step(step).effect()) {
			case Effect.Accessed accessed -> accessed.input().frame() == frame;
			case Effect.Aborted aborted -> aborted.fault().ipa().filter(ipa -> ipa.frame() == frame).isPresent();
			case Effect.Transferred transferred -> transferred.input().frame() == frame;
			case Effect.TransferFailed failed -> failed.input().frame() == frame;
			default -> false;
		};
	}

	private List<Integer> steps(IntPredicate wanted) {
		return IntStream.range(0, end).filter(wanted).boxed().toList();
	}
}
