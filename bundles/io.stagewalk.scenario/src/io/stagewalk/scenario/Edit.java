package io.stagewalk.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.stagewalk.scenario.text.Line;
import io.stagewalk.scenario.text.ScenarioSource;
import io.stagewalk.scenario.text.Splice;
import io.stagewalk.scenario.text.Token;

/**
 * A change of a scenario's text: a value, which can be applied to any text that has the lines that it names. Comments and
 * layout stay as they are. Lines are counted from 0 on.
 */
public sealed interface Edit {

	/**
	 * The text after the change, and what has changed. To undo it, keep the text before.
	 *
	 * @throws IndexOutOfBoundsException if there are no such lines or words
	 */
	Edited apply(ScenarioSource source);

	/**
	 * Puts lines before a line.
	 *
	 * @param at    0 to the number of lines
	 * @param lines without line ends
	 */
	record Insert(int at, List<String> lines) implements Edit {
		public Insert {
			lines = List.copyOf(lines);
		}

		@Override
		public Edited apply(ScenarioSource source) {
			return Edited.of(source, source.splice(at, at, lines));
		}
	}

	/** Takes lines away, from one up to another that stays. */
	record Delete(int from, int to) implements Edit {
		@Override
		public Edited apply(ScenarioSource source) {
			return Edited.of(source, source.splice(from, to, List.of()));
		}
	}

	/**
	 * Another statement in a line; blanks before it and a comment behind it stay.
	 *
	 * @param statement as it is to be written, without a line's end
	 */
	record Replace(int line, String statement) implements Edit {
		@Override
		public Edited apply(ScenarioSource source) {
			var tokens = source.lines().get(line).tokens();
			var before = new StringBuilder();
			if (!tokens.isEmpty() && tokens.getFirst().kind() == Token.Kind.SPACE) {
				before.append(tokens.getFirst().text());
			}
			return Edited.of(source, source.splice(line, line + 1, List.of(Layout.withComment(before + statement, tokens))));
		}
	}

	/**
	 * Another word in a line.
	 *
	 * @param word  the how many-th word, from 0 on
	 * @param value without quotes, which are put around it where it needs them; it holds no quote itself
	 */
	record SetWord(int line, int word, String value) implements Edit {
		@Override
		public Edited apply(ScenarioSource source) {
			var changed = Layout.withWords(source.lines().get(line), List.of(word), value);
			return Edited.of(source, source.splice(line, line + 1, List.of(changed)));
		}
	}

	/** Another name for a PCI function or component, wherever it is named in a text; {@link #throughout} in its included files too. */
	record RenameDevice(String from, String to) implements Edit {
		@Override
		public Edited apply(ScenarioSource source) {
			var splices = new ArrayList<Splice>();
			int index = 0;
			for (var line : source.lines()) {
				var words = line.text().contains(from) ? mentions(line) : List.<Integer> of();
				if (!words.isEmpty()) {
					splices.add(source.splice(index, index + 1, List.of(Layout.withWords(line, words, to))));
				}
				index++;
			}
			return Edited.of(source, splices);
		}

		/**
		 * The same in a scenario and in all files that it includes: those in which something has changed, by their names.
		 *
		 * @param source   the scenario's own file
		 * @param includes where the others come from
		 * @throws ScenarioException if a file that is included cannot be read: the device may be named there
		 * @throws IOException       the same, if it could be read before
		 */
		public Map<String, Edited> throughout(ScenarioSource source, Includes includes) throws ScenarioException, IOException {
			var draft = Draft.of(source.file(), source.text(), includes);
			var files = draft.scenario().files();
			for (var include : draft.scenario().all(Statement.Include.class)) {
				if (!files.contains(Path.of(include.source().file()).resolveSibling(include.file()).normalize().toString())) {
					throw new ScenarioException(draft.problems());
				}
			}
			var edited = new LinkedHashMap<String, Edited>();
			for (var file : files) {
				var change = apply(file.equals(source.file()) ? source : ScenarioSource.of(file, includes.text(file)));
				if (!change.splices().isEmpty()) {
					edited.put(file, change);
				}
			}
			return edited;
		}

		/** Which words of a line are the name. */
		private List<Integer> mentions(Line line) {
			var result = LineReader.read("", 1, line);
			return result.reads().stream().filter(read -> switch (read.slot()) {
				case NEW_NAME, DEVICE, DEVICE_OR_ADDRESS -> read.token().value().equals(from);
				default -> false;
			}).map(read -> result.words().indexOf(read.token())).toList();
		}
	}

	/**
	 * Moves lines.
	 *
	 * @param from   the first
	 * @param to     the first behind them that stays
	 * @param before the line before which they come: not among them, or the number of lines
	 */
	record Move(int from, int to, int before) implements Edit {
		@Override
		public Edited apply(ScenarioSource source) {
			Objects.checkFromToIndex(from, to, source.lines().size());
			Objects.checkIndex(before, source.lines().size() + 1);
			if (before > from && before < to) {
				throw new IndexOutOfBoundsException(before);
			}
			var moved = source.lines().subList(from, to).stream().map(Line::text).toList();
			var without = Edited.of(source, source.splice(from, to, List.of()));
			// a text never has fewer than one line: where all were taken, an empty one is left
			int target = Math.min(before <= from ? before : before - (to - from), without.after().lines().size());
			return without.and(new Insert(target, moved));
		}
	}
}
