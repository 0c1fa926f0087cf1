package io.stagewalk.boot.recommend;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.stagewalk.acpi.TableException;
import io.stagewalk.boot.Aftermath;
import io.stagewalk.boot.BootScenario;
import io.stagewalk.boot.Deed;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Threads;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.Progress;
import io.stagewalk.memory.RangeSet;
import io.stagewalk.scenario.ScenarioException;
import io.stagewalk.scenario.Statement;
import io.stagewalk.trace.Actor;
import io.stagewalk.trace.Budget;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.End;
import io.stagewalk.trace.Step;
import io.stagewalk.trace.Trace;
import io.stagewalk.translation.map.TranslationMap;
import io.stagewalk.translation.smmu.EventRecord;

/**
 * What transfers of a scenario reach.
 *
 * <p>After the boot each sequence is carried out alone: others only add to what is mapped, unless they take RAM away. So a transfer that
 * goes through alone goes through in every order, and one that does not has an order in which it fails: that in which the others wait.
 * A transfer of a device that is not there by itself counts as one that reaches all that it names.
 *
 * @param missing  by line, where nothing was mapped
 * @param unhelped where they failed of something else
 * @param all      what they reach at all
 */
record Transfers(Map<Integer, RangeSet> missing, RangeSet unhelped, RangeSet all) {

	/** The lines of which transfers reach any of some pages that are missing, ascending. */
	List<Integer> linesReaching(AddressRange pages) {
		return missing.entrySet().stream().filter(one -> one.getValue().overlaps(pages)).map(Map.Entry::getKey).sorted().toList();
	}

	RangeSet missingPages() {
		return new RangeSet(missing.values().stream().flatMap(set -> set.ranges().stream()).toList());
	}

	/** @param whole the run of all lines, in their order */
	static Transfers of(BootScenario boot, Trace whole, Progress progress) throws ScenarioException, TableException {
		var apart = boot.takenApart();
		var trace = Trace.record(apart.start(), Budget.DEFAULT, progress);
		var found = new Found(trace.end() == End.COMPLETE ? (Machine) trace.stateAt(trace.size()) : null);
		for (int i = 0; i < trace.size(); i++) {
			found.see(trace.step(i));
		}
		if (trace.end() == End.COMPLETE) {
			var sequences = new LinkedHashMap<String, List<Deed>>();
			apart.deeds().forEach(deed -> sequences.computeIfAbsent(deed.sequence(), name -> new ArrayList<>()).add(deed));
			sequences.values().forEach(sequence -> found.alone(apart, sequence));
			// where a message goes, a register tells that a device has which is there
			for (int i = 0; i < whole.size(); i++) {
				found.see(whole.step(i));
			}
		}
		boot.scenario().all(Statement.Dma.class).forEach(found::named);
		return new Transfers(found.missing, found.unhelped, found.all);
	}

	/** What was found so far. */
	private static final class Found {
		/** Behind the boot; null if Dom0 did not come there. */
		private final Machine booted;
		private final Map<Integer, RangeSet> missing = new LinkedHashMap<>();
		private final HashSet<Integer> carriedOut = new HashSet<>();
		private final HashSet<IPA> stalled = new HashSet<>();
		private RangeSet unhelped = RangeSet.EMPTY;
		private RangeSet all = RangeSet.EMPTY;

		Found(Machine booted) {
			this.booted = booted;
		}

		void alone(Aftermath apart, List<Deed> sequence) {
			var machine = booted.withThreads(Threads.idle(apart.actors()));
			for (var deed : sequence) {
				machine = machine.withThreads(machine.threads().beginning(deed.step().actor(), deed.step()));
				while (machine.threads().isBusy()) {
					var advance = machine.next().orElseThrow();
					see(advance.step());
					machine = (Machine) advance.after();
				}
			}
		}

		void see(Step step) {
			var line = step.stack().source();
			if (!(step.actor() instanceof Actor.Device) || line.isEmpty()) {
				return;
			}
			switch (step.effect()) {
				case Effect.Transferred passed -> reached(line.get().line(), passed.input());
				case Effect.TransferStalled waiting -> stalled.add(waiting.input());
				case Effect.TransferFailed failed -> failed(line.get().line(), failed);
				default -> {
				}
			}
		}

		private AddressRange reached(int line, IPA input) {
			var page = AddressRange.ofFrames(input.frame(), 1);
			carriedOut.add(line);
			all = all.plus(page);
			return page;
		}

		private void failed(int line, Effect.TransferFailed failed) {
			var page = reached(line, failed.input());
			boolean untranslated = stalled.contains(failed.input())
					|| failed.event().filter(event -> event.type() == EventRecord.F_TRANSLATION).isPresent();
			if (untranslated) {
				missing.merge(line, RangeSet.of(page), (one, other) -> one.plus(other.ranges()));
			} else {
				unhelped = unhelped.plus(page);
			}
		}

		/** A transfer that was not carried out, since Dom0 was dead or the device not there, could reach all that it names. */
		void named(Statement.Dma dma) {
			var pages = dma.range().toPages();
			all = all.plus(pages);
			if (carriedOut.contains(dma.source().line()) || booted != null && dma.placement().isPresent()) {
				return;
			}
			var rest = RangeSet.of(pages);
			if (booted != null) {
				var map = TranslationMap.of(booted.memory(), booted.hypervisor().domainP2m().regime()).within(pages);
				for (var range : map.ranges().toList()) {
					rest = rest.minus(range.input());
				}
			}
			missing.put(dma.source().line(), rest);
		}
	}
}
