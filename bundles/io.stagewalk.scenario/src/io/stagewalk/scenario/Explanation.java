package io.stagewalk.scenario;

import java.util.Optional;

import io.stagewalk.scenario.text.ScenarioSource;

/**
 * What a word of a scenario is, for people.
 *
 * @param usage   how the statement is written; empty where it is not known which one it is
 * @param meaning of the statement, or of the word in it
 */
public record Explanation(String usage, String meaning) {

	/**
	 * Of the word at an offset; empty where there is none, or nobody knows what it is.
	 *
	 * @param offset into the text, 0 to its length
	 */
	public static Optional<Explanation> at(ScenarioSource source, int offset) {
		int index = source.lines().lineAt(offset);
		int column = offset - source.lines().offsetOf(index) + 1;
		var result = LineReader.read(source.file(), index + 1, source.lines().get(index));
		var usage = result.form().map(Form::usage).orElse("");
		var word = result.words().stream().filter(each -> each.column() <= column && column < each.column() + each.text().length())
				.findFirst();
		if (word.isEmpty()) {
			return Optional.empty();
		}
		if (result.form().filter(form -> form.word().equals(word.get().text())).isPresent()) {
			return Optional.of(new Explanation(usage, result.form().get().meaning()));
		}
		return result.reads().stream().filter(read -> read.token().equals(word.get())).findFirst().map(read -> switch (read.slot()) {
			case STATEMENT -> new Explanation("", prefix(word.get().text()));
			case PLACED_STATEMENT -> new Explanation("", prefix(word.get().text()));
			default -> new Explanation(usage, read.slot().text());
		});
	}

	private static String prefix(String word) {
		return switch (word) {
			case "before" -> "when the function is about to be called";
			case "after" -> "when the function has returned";
			case "in" -> "in the sequence of an actor, which keeps its own order";
			default -> Slot.STATEMENT.text();
		};
	}
}
