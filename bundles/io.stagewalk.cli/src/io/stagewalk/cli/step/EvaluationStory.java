package io.stagewalk.cli.step;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.stagewalk.aml.asl.Asl;
import io.stagewalk.aml.trace.AmlRun;
import io.stagewalk.trace.Cursor;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.End;
import io.stagewalk.trace.Frame;
import io.stagewalk.trace.SourceLine;
import io.stagewalk.trace.StopCondition;
import io.stagewalk.trace.Trace;

/** An evaluation of AML: what is shown is the disassembly of the table that is being executed, or was last. */
record EvaluationStory() implements Story {

	@Override
	public Page page(Cursor cursor) {
		// before the first step it is where that leads
		int position = Math.max(cursor.position(), Math.min(1, cursor.trace().size()));
		var line = StopCondition.lineAt(cursor.trace(), position);
		var file = line.map(SourceLine::file).or(() -> fileBefore(cursor.trace(), position)).orElse("");
		var lines = source(cursor, file).map(asl -> asl.text().lines().toList()).orElse(List.of());
		return new Page(file, lines, line.map(SourceLine::line).orElse(0));
	}

	private static Optional<String> fileBefore(Trace trace, int position) {
		for (int at = position - 1; at >= 0; at--) {
			var line = StopCondition.lineAt(trace, at);
			if (line.isPresent()) {
				return line.map(SourceLine::file);
			}
		}
		for (int at = position; at < trace.size(); at++) {
			var line = StopCondition.lineAt(trace, at);
			if (line.isPresent()) {
				return line.map(SourceLine::file);
			}
		}
		return Optional.empty();
	}

	private static Optional<Asl> source(Cursor cursor, String file) {
		return cursor.state() instanceof AmlRun run ? run.lines().source(file, run.state().tables()) : Optional.empty();
	}

	@Override
	public SourceLine line(Cursor cursor, int number) throws Refusal {
		var file = page(cursor).file();
		var statement = source(cursor, file).flatMap(asl -> asl.onLine(number));
		if (statement.isEmpty()) {
			throw new Refusal("expected a line with a statement; line " + number + " of " + file + " has none");
		}
		return new SourceLine(file, statement.get().firstLine());
	}

	@Override
	public String stops() {
		return "LINE | METHOD | access [ADDRESS]";
	}

	@Override
	public String stopsInWords() {
		return "a line of the disassembly, a method or access [ADDRESS]";
	}

	@Override
	public Optional<StopCondition> stop(Arguments words) throws Refusal {
		if (!words.words().getFirst().equals("access")) {
			return Optional.empty();
		}
		if (words.rest().isEmpty()) {
			return Optional.of((trace, step, direction) -> trace.step(step).effect() instanceof Effect.RegionAccessed);
		}
		long address = words.rest().address().value();
		return Optional.of((trace, step, direction) -> trace.step(step).effect() instanceof Effect.RegionAccessed accessed
				&& Long.compareUnsigned(address - accessed.address(), accessed.size()) < 0);
	}

	/** A whole path, or its last names; underscores at the end of a name may be left out. */
	@Override
	public List<String> named(String name, Set<String> functions) {
		var wanted = plain(name);
		return functions.stream().filter(function -> plain(function).equals(wanted)
				|| !name.startsWith("\\") && plain(function).endsWith("." + wanted)).sorted().toList();
	}

	private static String plain(String path) {
		return path.replaceFirst("^\\\\", "").replaceAll("_+(?=\\.|$)", "");
	}

	/** The line that the step carries out. */
	@Override
	public String remark(Trace trace, int step) {
		var last = (AmlRun) trace.stateAt(trace.size());
		return trace.step(step).stack().top().flatMap(Frame::source).map(line -> "  [" + line.file() + ":" + line.line() + "  "
				+ last.lines().text(line, last.state().tables()) + "]").orElse("");
	}

	/** The result, a failure, or a limit. */
	@Override
	public String end(Trace trace) {
		if (trace.end() != End.COMPLETE) {
			return trace.end().text();
		}
		var last = trace.stateAt(trace.size());
		return last.registers(last.running()).stream().map(one -> one.name() + ": " + one.value()).findFirst().orElse("no value");
	}

	@Override
	public Set<Verb> commands() {
		return EnumSet.complementOf(EnumSet.of(Verb.ACTORS, Verb.SELECT, Verb.MAP, Verb.WALK, Verb.POLICY));
	}
}
