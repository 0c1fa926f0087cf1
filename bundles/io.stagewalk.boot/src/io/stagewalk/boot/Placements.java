package io.stagewalk.boot;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import io.stagewalk.scenario.Statement;
import io.stagewalk.trace.Actor;
import io.stagewalk.trace.Function;
import io.stagewalk.trace.SourceLine;
import io.stagewalk.trace.Trace;

/**
 * Which of the statements that a scenario places within the boot a run carried out.
 *
 * @param statements those that are placed, in the order of the lines
 * @param reached    the points that the run came through, by name, in the order in which it first did
 */
public record Placements(List<Placed> statements, List<String> reached) {

	/**
	 * A statement at a point of the boot.
	 *
	 * @param missed why it was not carried out; empty if it was
	 */
	public record Placed(Statement.Action statement, Optional<String> missed) {

		/** {@code before bert_init}. */
		public String place() {
			var placement = statement.placement().orElseThrow();
			return placement.when().name().toLowerCase(Locale.ROOT) + " " + placement.point();
		}
	}

	public Placements {
		statements = List.copyOf(statements);
		reached = List.copyOf(reached);
	}

	public static Placements of(BootScenario boot, Trace trace) {
		var placed = boot.scenario().all(Statement.Action.class).stream().filter(action -> action.placement().isPresent()).toList();
		if (placed.isEmpty()) {
			return new Placements(List.of(), List.of());
		}
		var lines = new HashSet<SourceLine>();
		var functions = new LinkedHashSet<Function>();
		for (int i = 0; i < trace.size(); i++) {
			trace.step(i).stack().source().ifPresent(lines::add);
			functions.add(trace.step(i).function());
		}
		functions.retainAll(Set.copyOf(BootPoints.everywhere()));
		var reached = functions.stream().map(Function::name).distinct().toList();
		return new Placements(placed.stream().map(action -> new Placed(action, lines.contains(action.source()) ? Optional.empty()
				: Optional.of(why(action, boot.points(), reached, trace)))).toList(), reached);
	}

	private static String why(Statement.Action action, BootPoints points, List<String> reached, Trace trace) {
		var point = action.placement().orElseThrow().point();
		var names = points.names(point);
		if (Collections.disjoint(names, reached)) {
			return "the run never came through " + point;
		}
		var cpu = Actions.cpu(action);
		if (cpu.isPresent() && cpu.get().cpu() > 0 && lastCall(names, trace) < start(cpu.get(), trace)) {
			return "whenever the run came through " + point + ", Dom0's CPU " + cpu.get().cpu() + " was still off";
		}
		return cpu.map(acting -> "whenever the run came through " + point + ", Xen ran in place of Dom0's CPU " + acting.cpu())
				.orElse("the run never called " + point + ", or ended in it");
	}

	private static int lastCall(Set<String> names, Trace trace) {
		return IntStream.iterate(trace.size() - 1, i -> i >= 0, i -> i - 1).filter(i -> names.contains(trace.step(i).function().name()))
				.findFirst().orElse(-1);
	}

	/** The first step of a CPU that Linux starts. */
	private static int start(Actor.DomainCPU cpu, Trace trace) {
		return IntStream.range(0, trace.size()).filter(i -> trace.step(i).actor().equals(cpu)).findFirst().orElse(trace.size());
	}

	/** Those that were not carried out. */
	public List<Placed> missed() {
		return statements.stream().filter(placed -> placed.missed().isPresent()).toList();
	}
}
