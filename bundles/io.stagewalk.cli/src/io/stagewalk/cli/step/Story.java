package io.stagewalk.cli.step;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.stagewalk.trace.Cursor;
import io.stagewalk.trace.SourceLine;
import io.stagewalk.trace.StopCondition;
import io.stagewalk.trace.Trace;

/** What a walk goes through besides its trace: the source text, and what may be asked of it. */
sealed interface Story permits BootStory, EvaluationStory {

	/**
	 * The text that is shown at a place.
	 *
	 * @param current the line that is being carried out, from 1; 0 if there is none
	 */
	record Page(String file, List<String> lines, int current) {
		public Page {
			lines = List.copyOf(lines);
		}
	}

	Page page(Cursor cursor);

	/** A line of the shown text that something is carried out on. */
	SourceLine line(Cursor cursor, int number) throws Refusal;

	/** What may stand behind {@code break}, as it is written. */
	String stops();

	/** The same in a sentence. */
	String stopsInWords();

	/** Where to stop, if the words ask for something that only such walks have. */
	Optional<StopCondition> stop(Arguments words) throws Refusal;

	/** Those of the functions that a name stands for. */
	List<String> named(String name, Set<String> functions);

	/** What stands behind a step where it is told; may be empty. */
	String remark(Trace trace, int step);

	/** Why there are no further steps. */
	String end(Trace trace);

	/** The commands that make sense. */
	Set<Verb> commands();
}
