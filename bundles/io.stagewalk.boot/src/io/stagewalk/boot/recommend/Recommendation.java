package io.stagewalk.boot.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.stagewalk.acpi.TableException;
import io.stagewalk.boot.BootScenario;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.policy.MappingPolicy;
import io.stagewalk.boot.policy.Policies;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.Progress;
import io.stagewalk.memory.RangeSet;
import io.stagewalk.scenario.Scenario;
import io.stagewalk.scenario.Statement;
import io.stagewalk.trace.Actor;
import io.stagewalk.trace.Budget;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.MachineState;
import io.stagewalk.trace.Trace;
import io.stagewalk.translation.map.TranslationMap;

/**
 * The smallest set of mappings that, made before Dom0 starts, lets every transfer of a scenario's devices through in whatever
 * order CPUs and devices act: the pages that transfers reach and that Xen does not map by itself. Fewer do not do, for each page
 * is the target of a transfer that could be the first to reach it.
 *
 * @param translation whether stage 2 stands between the devices and memory at all
 * @param needed      ascending, each named alike as a whole
 * @param refused     what transfers reach and Dom0 may not have: no mapping makes them safe
 * @param withdrawn   what transfers reach and Dom0 takes out of stage 2 again: safe only in orders where that comes last
 * @param death       what Dom0 dies of or Xen panics for in the scenario's run, as it is; no mapping for devices helps that
 */
public record Recommendation(Translation translation, List<Needed> needed, RangeSet refused, RangeSet withdrawn, Optional<Effect.Died> death) {

	/** Whether devices' accesses go through Dom0's stage 2. */
	public enum Translation {
		/** They do: what is not mapped fails. */
		SHARED_STAGE2,
		/** They do not, so nothing has to be mapped for them. */
		NONE
	}

	/**
	 * Pages that have to be mapped.
	 *
	 * @param transfers lines of the scenario whose transfers reach them
	 * @param knowers   who could tell Xen of them; never empty
	 */
	public record Needed(AddressRange pages, List<Integer> transfers, List<Knower> knowers) {
		public Needed {
			transfers = List.copyOf(transfers);
			knowers = List.copyOf(knowers);
		}
	}

	public Recommendation {
		needed = List.copyOf(needed);
	}

	/** The pages, without what is said of them. */
	public RangeSet ranges() {
		return new RangeSet(needed.stream().map(Needed::pages).toList());
	}

	/** The policy that maps them ahead, and otherwise does what another does. */
	public MappingPolicy with(MappingPolicy otherwise) {
		return new MappedAhead(ranges(), otherwise);
	}

	/**
	 * Runs the scenario, and builds Dom0 once more with nothing mapped beyond what Xen knows.
	 *
	 * @throws TableException if a table that names regions cannot be read
	 */
	public static Recommendation of(BootScenario boot, Progress progress) throws TableException {
		var built = built(boot, progress);
		if (built.io().ofXen().isEmpty()) {
			return new Recommendation(Translation.NONE, List.of(), RangeSet.EMPTY, RangeSet.EMPTY, Optional.empty());
		}
		var trace = boot.run(Budget.DEFAULT, progress);
		var reached = reached(boot.scenario(), trace);
		var mapped = built.p2m().map(p2m -> new RangeSet(TranslationMap.of(built.memory(), p2m.regime()).ranges()
				.map(range -> range.input()).toList())).orElse(RangeSet.EMPTY);
		var missing = new RangeSet(reached.stream().map(Reached::pages).toList());
		var withdrawn = missing.intersection(withdrawn(boot.scenario()));
		for (var range : mapped.ranges()) {
			missing = missing.minus(range);
		}
		var denied = built.hypervisor().denied();
		var refused = missing.intersection(denied);
		for (var range : refused.ranges()) {
			missing = missing.minus(range);
		}
		var needed = Knower.of(boot).cut(missing).stream().map(piece -> new Needed(piece.pages(),
				reached.stream().filter(one -> one.pages.overlaps(piece.pages())).map(Reached::line).distinct().sorted().toList(),
				piece.knowers())).toList();
		return new Recommendation(Translation.SHARED_STAGE2, needed, refused, withdrawn, death(trace));
	}

	/** Whether, once all that is needed is mapped, every order is safe. */
	public boolean suffices() {
		return refused.isEmpty() && withdrawn.isEmpty() && death.isEmpty();
	}

	private static Optional<Effect.Died> death(Trace trace) {
		return trace.end().isDeath() && trace.step(trace.size() - 1).effect() instanceof Effect.Died died ? Optional.of(died) : Optional.empty();
	}

	/** What Dom0 gives back or has unmapped. */
	private static RangeSet withdrawn(Scenario scenario) {
		return new RangeSet(Stream.concat(scenario.all(Statement.UnmapHypercall.class).stream().map(Statement.UnmapHypercall::range),
				scenario.all(Statement.Ballooned.class).stream().map(Statement.Ballooned::range)).toList());
	}

	/** What a line's transfer reaches, whole pages. */
	private record Reached(AddressRange pages, int line) {
	}

	/** The machine when Dom0 makes its first step, with nothing mapped ahead. */
	private static Machine built(BootScenario boot, Progress progress) {
		MachineState state = BootScenario.continueUnder(boot.start(), Policies.none());
		for (int steps = 0; !(state.running() instanceof Actor.DomainCPU) && !progress.isCancelled(); steps++) {
			var next = state.next();
			if (next.isEmpty()) {
				break;
			}
			state = next.get().after();
			progress.worked(steps);
		}
		return (Machine) state;
	}

	/** What transfers reached in a run, and what they would have if Dom0 had lived to see them. */
	private static List<Reached> reached(Scenario scenario, Trace trace) {
		var reached = new ArrayList<Reached>();
		scenario.all(Statement.Dma.class).forEach(dma -> reached.add(new Reached(dma.range().toPages(), dma.source().line())));
		for (int i = 0; i < trace.size(); i++) {
			var step = trace.step(i);
			var input = switch (step.effect()) {
				case Effect.Transferred transferred -> transferred.input();
				case Effect.TransferFailed failed -> failed.input();
				case Effect.TransferStalled stalled -> stalled.input();
				default -> null;
			};
			if (input != null && step.actor() instanceof Actor.Device) {
				step.stack().source().ifPresent(source -> reached.add(new Reached(AddressRange.ofFrames(input.frame(), 1), source.line())));
			}
		}
		return reached;
	}
}
