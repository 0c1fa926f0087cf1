package io.stagewalk.scenario.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a change did to a text: lines went, others came in their place.
 *
 * @param line index of the first that went, and of the first that came
 */
public record Splice(int line, List<Line> removed, List<Line> added) {
	private static final String CR = "\r";
	private static final String LF = "\n";
	private static final String CRLF = "\r\n";

	public Splice {
		removed = List.copyOf(removed);
		added = List.copyOf(added);
	}

	/** The change that takes this one back. */
	public Splice inverse() {
		return new Splice(line, added, removed);
	}

	/** Puts texts in the place of lines, and gives each line the end that it needs where it stands. */
	static Splice of(ScenarioSource source, int from, int to, List<String> texts) {
		var lines = source.lines();
		Objects.checkFromToIndex(from, to, lines.size());
		if (texts.stream().anyMatch(text -> text.contains(LF) || text.contains(CR))) {
			throw new IllegalArgumentException("a line that holds a line's end");
		}
		boolean tail = to == lines.size();
		// at the end of the text the line before takes part: with lines behind it, it has an end; without, it has none
		int first = from > 0 && (tail || lines.get(from - 1).end().equals(CR)) ? from - 1 : from;
		var wanted = new ArrayList<Line>();
		for (int i = first; i < from; i++) {
			wanted.add(lines.get(i));
		}
		for (int i = 0; i < texts.size(); i++) {
			wanted.add(new Line(texts.get(i), from + i < to ? lines.get(from + i).end() : ""));
		}
		if (wanted.isEmpty() && tail) {
			wanted.add(new Line("", ""));
		}
		var usual = usualEnd(lines, from);
		for (int i = 0; i < wanted.size(); i++) {
			boolean last = tail && i == wanted.size() - 1;
			var line = wanted.get(i);
			var end = last ? "" : line.end().isEmpty() ? usual : line.end();
			wanted.set(i, new Line(line.text(), end));
		}
		keepApart(wanted, tail ? null : lines.get(to));
		return new Splice(first, lines.subList(first, to), wanted);
	}

	/** What ends the lines about there. */
	private static String usualEnd(Lines lines, int index) {
		var near = lines.get(Math.max(0, index - 1)).end();
		var first = lines.get(0).end();
		return !near.isEmpty() ? near : first.isEmpty() ? LF : first;
	}

	/** A CR before an empty line that LF ends would become one end with it. */
	private static void keepApart(List<Line> lines, Line next) {
		for (int i = lines.size() - 1; i >= 0; i--) {
			var after = i + 1 < lines.size() ? lines.get(i + 1) : next;
			if (lines.get(i).end().equals(CR) && after != null && after.text().isEmpty() && after.end().equals(LF)) {
				lines.set(i, new Line(lines.get(i).text(), CRLF));
			}
		}
	}
}
