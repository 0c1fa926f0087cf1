package io.stagewalk.aml.asl;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.aml.syntax.Term;

/** Collects lines, their indentation, and which bytes they stand for. */
final class AslWriter {
	/** Characters of a text, 64 MiB: a thousand bytes of a DSDT become some ten thousand. What would pass it is left out. */
	static final int MAX_LENGTH = 1 << 26;

	/** A million statements; the largest DSDTs known have a tenth of that. */
	static final int MAX_STATEMENTS = 1 << 20;

	private final StringBuilder text = new StringBuilder();
	private final List<Asl.Statement> statements = new ArrayList<>();
	private int line = 1;
	private String indent = "";

	boolean isFull() {
		return text.length() >= MAX_LENGTH || statements.size() >= MAX_STATEMENTS;
	}

	/** Lines that stand for no bytes; an empty one has no indentation. */
	void lines(String lines) {
		for (var each : lines.split("\n", -1)) {
			text.append(each.isEmpty() ? "" : indent).append(each).append('\n');
			line++;
		}
	}

	/** Lines that stand for a term. */
	void statement(Term term, String lines) {
		int first = line;
		lines(lines);
		statements.add(new Asl.Statement(first, line - 1, term.start(), term.end()));
	}

	void open() {
		lines("{");
		indent += Macro.INDENT;
	}

	void close() {
		indent = indent.substring(Macro.INDENT.length());
		lines("}");
	}

	String text() {
		return text.toString();
	}

	List<Asl.Statement> statements() {
		return statements;
	}
}
