package io.stagewalk.boot.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import io.stagewalk.boot.BootPoints;
import io.stagewalk.boot.BootScenario;
import io.stagewalk.scenario.Placement;
import io.stagewalk.scenario.Scenario;
import io.stagewalk.scenario.Statement;
import io.stagewalk.trace.Motion;
import io.stagewalk.trace.SourceLine;
import io.stagewalk.trace.Trace;

/** At which position of a trace each expectation is held against it. */
final class Moments {
	private final Scenario scenario;
	private final BootPoints points;
	private final Trace trace;
	/** The first and the last step that carry out a line. */
	private final Map<SourceLine, Integer> starts = new HashMap<>(), ends = new HashMap<>();

	Moments(BootScenario boot, Trace trace) {
		scenario = boot.scenario();
		points = boot.points();
		this.trace = trace;
		for (int i = 0; i < trace.size(); i++) {
			int step = i;
			trace.step(i).stack().source().ifPresent(line -> {
				starts.putIfAbsent(line, step);
				ends.put(line, step);
			});
		}
	}

	/** The position; empty if the run never got there. */
	OptionalInt of(Statement.Expect expect) {
		return expect.placement().map(placement -> placed(expect, placement)).orElseGet(() -> OptionalInt.of(amongStatements(expect)));
	}

	/** Among what happens at the same point in the order of the lines; with nothing of that, at the point itself. */
	private OptionalInt placed(Statement.Expect expect, Placement placement) {
		int line = scenario.statements().indexOf(expect);
		var before = lines(scenario.statements().subList(0, line), placement);
		var after = lines(scenario.statements().subList(line, scenario.statements().size()), placement);
		if (!after.isEmpty()) {
			return OptionalInt.of(starts.get(after.getFirst()));
		}
		return before.isEmpty() ? of(placement) : OptionalInt.of(ends.get(before.getLast()) + 1);
	}

	/** Of statements that happened at a point. */
	private List<SourceLine> lines(List<Statement> statements, Placement placement) {
		return statements.stream().filter(statement -> statement instanceof Statement.Action action
				&& action.placement().equals(Optional.of(placement))).map(Statement::source).filter(starts::containsKey).toList();
	}

	/** Where the next statement that happens after the boot begins, or at the end. */
	private int amongStatements(Statement.Expect expect) {
		return scenario.statements().stream().dropWhile(statement -> !statement.equals(expect))
				.filter(statement -> statement instanceof Statement.Action action && action.placement().isEmpty())
				.flatMap(action -> Optional.ofNullable(starts.get(action.source())).stream()).findFirst().orElse(trace.size());
	}

	private OptionalInt of(Placement placement) {
		var names = points.names(placement.point());
		return switch (placement.when()) {
			case BEFORE -> first(i -> acts(i, names));
			case AFTER -> {
				var last = first(i -> acts(i, names) && leaves(trace.step(i).motion()));
				yield last.isPresent() ? OptionalInt.of(last.getAsInt() + 1) : last;
			}
		};
	}

	private boolean acts(int step, Set<String> names) {
		return names.contains(trace.step(step).function().name());
	}

	private static boolean leaves(Motion motion) {
		return switch (motion) {
			case Motion.Return back -> true;
			case Motion.Leave leave -> true;
			case Motion.Within within -> false;
			case Motion.Call call -> false;
			case Motion.Enter enter -> false;
		};
	}

	private OptionalInt first(IntPredicate wanted) {
		return IntStream.range(0, trace.size()).filter(wanted).findFirst();
	}
}
