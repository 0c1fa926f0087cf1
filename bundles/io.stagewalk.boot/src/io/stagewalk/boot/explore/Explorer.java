package io.stagewalk.boot.explore;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import io.stagewalk.acpi.TableException;
import io.stagewalk.boot.BootScenario;
import io.stagewalk.boot.Deed;
import io.stagewalk.boot.Placements;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Threads;
import io.stagewalk.memory.Progress;
import io.stagewalk.scenario.Scenario;
import io.stagewalk.scenario.ScenarioException;
import io.stagewalk.scenario.Statement;
import io.stagewalk.trace.Budget;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.End;
import io.stagewalk.trace.MachineState;
import io.stagewalk.trace.Step;
import io.stagewalk.trace.StepText;
import io.stagewalk.trace.Trace;

/**
 * Tries the orders in which what a scenario wants done after the boot may come: each of its sequences keeps its own order, and
 * any other may go on in between.
 */
public final class Explorer {
	/** How many states are tried to prove that no shorter order fails in the same way. */
	private static final int PROOF_STATES = 100_000;

	private final Scenario scenario;
	private final Trace boot;
	private final Placements placements;
	private final List<String> names;
	private final List<List<Deed>> deeds;
	private final Interleaving start;
	private final Conflicts conflicts;
	private final Limits limits;
	private final Progress progress;

	private Explorer(BootScenario scenario, Limits limits, Progress progress) throws ScenarioException, TableException {
		this.scenario = scenario.scenario();
		this.limits = limits;
		this.progress = progress;
		var apart = scenario.takenApart();
		boot = Trace.record(apart.start(), Budget.DEFAULT, progress);
		placements = Placements.of(scenario, boot);
		var sequences = new LinkedHashMap<String, List<Deed>>();
		apart.deeds().forEach(deed -> sequences.computeIfAbsent(deed.sequence(), name -> new ArrayList<>()).add(deed));
		names = List.copyOf(sequences.keySet());
		deeds = List.copyOf(sequences.values());
		var booted = (Machine) boot.stateAt(boot.size());
		var strands = sequences.entrySet().stream().map(one -> Strand.of(one.getKey(), apart.actors(), one.getValue())).toList();
		start = new Interleaving(booted.withThreads(Threads.idle(apart.actors())), strands, Tables.AS_BOOTED);
		conflicts = Conflicts.of(deeds, Footprints.of(booted, boot));
	}

	/**
	 * Tries them.
	 *
	 * @param progress hears of the steps of the boot, and of the states come to; may cancel
	 */
	public static Exploration explore(BootScenario scenario, Limits limits, Progress progress)
			throws ScenarioException, TableException {
		return new Explorer(scenario, limits, progress).explore();
	}

	private Exploration explore() {
		if (boot.end() != End.COMPLETE) {
			return new Exploration(sequences(), boot.end().isDeath() ? List.of(death()) : List.of(), 0, 0, Exploration.End.BOOT_ENDED,
					placements);
		}
		var shortest = new LinkedHashMap<Finding.Kind, List<Integer>>();
		var search = search();
		var end = search.from(start, Integer.MAX_VALUE, node -> {
			kind(node).ifPresent(kind -> {
				var order = isExact() ? node.order() : causes(node, kind);
				shortest.merge(kind, order, (known, found) -> found.size() < known.size() ? found : known);
			});
			return limits.goal() == Limits.Goal.FIRST && !shortest.isEmpty();
		});
		var findings = shortest.entrySet().stream().map(this::finding)
				.sorted((a, b) -> Integer.compare(a.kind().line().line(), b.kind().line().line())).toList();
		return new Exploration(sequences(), findings, search.states(), search.moves(), end, placements);
	}

	private List<Exploration.Sequence> sequences() {
		return IntStream.range(0, names.size()).mapToObj(i -> new Exploration.Sequence(names.get(i), deeds.get(i).size())).toList();
	}

	/** A failure that needs no order: who is dead does nothing afterwards. */
	private Finding death() {
		int last = boot.size() - 1;
		var line = scenario.first(Statement.Boot.class).map(Statement.Boot::source).orElseThrow();
		var kind = new Finding.Kind(line, "boot", failure(boot.step(last)).orElseThrow());
		return new Finding(kind, List.of(), Finding.Proof.SHORTEST, boot, last);
	}

	private Search search() {
		return switch (limits.goal()) {
			case FIRST -> Search.everyOrder(conflicts, limits.states(), progress);
			case EVERY_KIND -> switch (limits.reduction()) {
				case CONFLICTS_ONLY -> Search.reduced(conflicts, limits.states(), progress);
				case NONE -> Search.plain(limits.states(), progress);
			};
		};
	}

	/** Whether what is found first is the shortest. */
	private boolean isExact() {
		return limits.goal() == Limits.Goal.FIRST || limits.reduction() == Limits.Reduction.NONE;
	}

	/** What failed in the move that led to a node. */
	private Optional<Finding.Kind> kind(Search.Node node) {
		return kind(node.before().state(), node.strand(), node.move());
	}

	/** What failed in the move of a strand. */
	private Optional<Finding.Kind> kind(Interleaving before, int strand, Interleaving.Move move) {
		return move.visible().flatMap(Explorer::failure).map(what -> {
			var step = move.visible().orElseThrow();
			var deed = deeds.get(strand).get(Conflicts.current(before, strand));
			return new Finding.Kind(step.stack().source().orElse(deed.statement().source()), names.get(strand), what);
		});
	}

	/** Whether the last move of an order fails in that way. */
	private boolean leadsTo(Finding.Kind kind, List<Integer> order) {
		var state = start;
		var last = Optional.<Finding.Kind> empty();
		for (int strand : order) {
			if (state.strands().get(strand).isOver()) {
				return false;
			}
			var move = state.move(strand);
			last = kind(state, strand, move);
			state = move.after();
		}
		return last.filter(kind::equals).isPresent();
	}

	private static Optional<String> failure(Step step) {
		return switch (step.effect()) {
			case Effect.AbortInjected abort -> Optional.of("abort");
			case Effect.TransferFailed failed -> Optional.of(failed.event().map(event -> event.name()).orElse("terminated, nothing recorded"));
			case Effect.Died died -> Optional.of(died.who().text());
			default -> Optional.empty();
		};
	}

	/**
	 * Of the moves that led to a node, those that it needs: the last, and those that conflict with what is needed. All of them if it
	 * takes more moves without the others: a strand that finds a page mapped in stage 1 has no need to map it.
	 */
	private List<Integer> causes(Search.Node node, Finding.Kind kind) {
		record Made(int strand, int deed, int turns) {
		}
		var needed = new ArrayList<Made>();
		for (var at = node; at.before() != null; at = at.before()) {
			var made = new Made(at.strand(), Conflicts.current(at.before().state(), at.strand()), at.move().turns());
			if (needed.isEmpty() || needed.stream().anyMatch(later -> conflicts.between(made.strand, made.deed, later.strand, later.deed))) {
				needed.add(made);
			}
		}
		var order = needed.reversed().stream().flatMap(made -> Collections.nCopies(made.turns, made.strand).stream()).toList();
		return leadsTo(kind, order) ? order : node.order();
	}

	private Finding finding(Map.Entry<Finding.Kind, List<Integer>> found) {
		var kind = found.getKey();
		if (isExact()) {
			return finding(kind, found.getValue(), Finding.Proof.SHORTEST);
		}
		var shorter = new ArrayList<List<Integer>>();
		var proof = Search.everyOrder(conflicts, PROOF_STATES, progress);
		var end = proof.from(start, found.getValue().size() - 1, node -> {
			if (kind(node).filter(kind::equals).isPresent()) {
				shorter.add(node.order());
			}
			return !shorter.isEmpty();
		});
		return finding(kind, shorter.isEmpty() ? found.getValue() : shorter.getFirst(),
				end == Exploration.End.COMPLETE || end == Exploration.End.FOUND ? Finding.Proof.SHORTEST : Finding.Proof.NOT_TRIED);
	}

	/** The order carried out once more, as a trace that begins with the boot. */
	private Finding finding(Finding.Kind kind, List<Integer> order, Finding.Proof proof) {
		var turns = new ArrayList<Finding.Turn>();
		var schedule = new ArrayList<Interleaved.Turn>();
		var state = start;
		for (int strand : order) {
			var line = deeds.get(strand).get(Conflicts.current(state, strand)).statement().source();
			var move = state.move(strand);
			turns.add(new Finding.Turn(names.get(strand), line, move.visible().map(StepText::what).orElse("")));
			schedule.add(new Interleaved.Turn(strand, move.steps()));
			state = move.after();
		}
		MachineState from = new Interleaved(start.machine(), start.strands(), schedule);
		var trace = boot.branch(boot.size(), from, Budget.DEFAULT, Progress.NONE);
		return new Finding(kind, turns, proof, trace, failed(trace, kind));
	}

	private static int failed(Trace trace, Finding.Kind kind) {
		for (int i = trace.size() - 1; i >= 0; i--) {
			if (failure(trace.step(i)).filter(kind.what()::equals).isPresent()) {
				return i;
			}
		}
		throw new IllegalStateException("an order that fails goes through: " + kind);
	}
}
