package io.stagewalk.scenario;

import io.stagewalk.scenario.text.ScenarioSource;

/** What a line says by itself, whatever the others say. Read when it is asked for. */
public sealed interface Reading {

	/** Nothing, or a comment. */
	record Blank() implements Reading {
	}

	/** A statement. */
	record Said(Statement statement) implements Reading {
	}

	/** Something that is no statement. */
	record Wrong(Problem problem) implements Reading {
	}

	/**
	 * Reads one line.
	 *
	 * @param index of the line, from 0 on
	 */
	static Reading of(ScenarioSource source, int index) {
		var read = LineReader.read(source.file(), index + 1, source.lines().get(index));
		return read.words().isEmpty() ? new Blank() : read.problem().isPresent() ? new Wrong(read.problem().get())
				: new Said(read.statement().orElseThrow());
	}
}
