package io.stagewalk.scenario;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import io.stagewalk.scenario.text.Line;
import io.stagewalk.scenario.text.ScenarioSource;
import io.stagewalk.scenario.text.Token;

/** What may stand at a place of a scenario, as far as it can be known: the grammar is asked what it would take there. */
public final class Completion {
	private final ScenarioSource source;
	private final Vocabulary vocabulary;
	private final Map<String, String> found = new LinkedHashMap<>();

	/**
	 * Something that may stand there.
	 *
	 * @param offset      of the characters whose place it takes
	 * @param length      how many they are
	 * @param text        as it is to be written
	 * @param description what it is, for people
	 */
	public record Proposal(int offset, int length, String text, String description) {
	}

	private Completion(ScenarioSource source, Vocabulary vocabulary) {
		this.source = source;
		this.vocabulary = vocabulary;
	}

	/**
	 * All that may stand at an offset and begins with what of its word stands before it.
	 *
	 * @param offset into the text, 0 to its length
	 */
	public static List<Proposal> at(ScenarioSource source, int offset, Vocabulary vocabulary) {
		int index = source.lines().lineAt(offset);
		int start = source.lines().offsetOf(index);
		var line = source.lines().get(index);
		int column = Math.min(offset - start, line.text().length());
		var token = line.tokens().stream().filter(each -> each.column() - 1 < column && column < each.column() + each.text().length())
				.findFirst();
		if (token.isPresent() && token.get().kind() == Token.Kind.COMMENT) {
			return List.of();
		}
		int word = token.filter(each -> each.kind() == Token.Kind.WORD).map(each -> each.column() - 1).orElse(column);
		int end = token.filter(each -> each.kind() == Token.Kind.WORD).map(each -> word + each.text().length()).orElse(column);
		var completion = new Completion(source, vocabulary);
		completion.find(line.text().substring(0, word), unquoted(line.text().substring(word, column)));
		return completion.found.entrySet().stream()
				.map(one -> new Proposal(start + word, end - word, one.getKey(), one.getValue())).toList();
	}

	private static String unquoted(String prefix) {
		return prefix.startsWith("\"") ? prefix.substring(1) : prefix;
	}

	private void find(String before, String prefix) {
		for (var offer : LineReader.read("", 1, new Line(before, "")).offers()) {
			for (var known : offer.known()) {
				offer(known, prefix, Form.of(known).map(Form::usage).orElse(""));
			}
			values(offer.slot(), prefix);
		}
	}

	private void offer(String text, String prefix, String description) {
		if (text.toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT))) {
			found.putIfAbsent(text, description);
		}
	}

	private void offerAll(Collection<String> texts, String prefix, Slot slot) {
		texts.forEach(text -> offer(text, prefix, slot.text()));
	}

	private void values(Slot slot, String prefix) {
		switch (slot) {
			case POLICY -> policies(prefix);
			case XEN_VERSION -> offerAll(vocabulary.xen(), prefix, slot);
			case LINUX_VERSION -> offerAll(vocabulary.linux(), prefix, slot);
			case MODULE -> offerAll(vocabulary.modules(), prefix, slot);
			case POINT -> offerAll(vocabulary.functions().stream().map(name -> name + ":").toList(), prefix, slot);
			case FUNCTION, EXPECTATION -> offerAll(vocabulary.functions(), prefix, slot);
			case ACTOR -> offerAll(named(Slot.ACTOR), prefix, slot);
			case DEVICE, DEVICE_OR_ADDRESS -> offerAll(named(Slot.NEW_NAME), prefix, slot);
			case FILE, FOLDER_OR_FILE -> files(prefix, slot);
			case STATEMENT, PLACED_STATEMENT, ACTION, TEXT, NEW_NAME, PCI_ADDRESS, PATH, STREAM_ID, BUSES, BAR_INDEX, CPU, CPUS,
					ADDRESS, PAGE, RANGE, PAGES, ADDRESS_OR_RANGE, LENGTH, ACCESS_SIZE, NUMBER, REMAINDER -> {
				// words of the grammar, offered already, or something that only the writer knows
			}
		}
	}

	/** The last of several joined ones. */
	private void policies(String prefix) {
		var joined = prefix.substring(0, prefix.lastIndexOf('+') + 1);
		vocabulary.policies().forEach((name, description) -> offer(joined + name, prefix, description));
	}

	private void files(String prefix, Slot slot) {
		var folder = prefix.substring(0, prefix.lastIndexOf('/') + 1);
		for (var entry : vocabulary.folder().entries(folder)) {
			var path = folder + entry;
			if (path.toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT)) && isWord(path)) {
				found.putIfAbsent(Layout.written(path), slot.text());
			}
		}
	}

	private static boolean isWord(String text) {
		return text.chars().noneMatch(c -> c == '"' || Character.isISOControl(c));
	}

	/** What the scenario's own lines give such names to. */
	private Set<String> named(Slot slot) {
		var signs = slot == Slot.NEW_NAME ? List.of(Form.PCI.word(), Form.COMPONENT.word()) : List.of(":");
		var names = new LinkedHashSet<String>();
		for (var line : source.lines()) {
			if (signs.stream().anyMatch(line.text()::contains)) {
				LineReader.read("", 1, line).reads().stream().filter(read -> read.slot() == slot)
						.forEach(read -> names.add(read.token().value()));
			}
		}
		return names;
	}
}
