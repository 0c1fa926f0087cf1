package io.stagewalk.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known word that somebody may have meant. */
public final class Suggestion {
	/** Longer words are no misspellings of ours; comparing costs the product of the lengths. */
	private static final int MAX_LENGTH = 40;
	private static final int MAX_DISTANCE = 3;

	private Suggestion() {
	}

	/** {@code ; did you mean X?}, or nothing if no known word is near. */
	public static String of(String word, Collection<String> known) {
		return nearest(word, known).map(near -> "; did you mean " + near + "?").orElse("");
	}

	/** The known word that is fewest edits away: at most three, and fewer than half of its letters. */
	static Optional<String> nearest(String word, Collection<String> known) {
		if (word.length() > MAX_LENGTH) {
			return Optional.empty();
		}
		return known.stream().filter(candidate -> {
			int distance = distance(word, candidate);
			return distance <= MAX_DISTANCE && 2 * distance < candidate.length();
		}).min(Comparator.comparingInt(candidate -> distance(word, candidate)));
	}

	/** {@code a, b or c}. */
	public static String list(Collection<String> words) {
		var all = new ArrayList<>(words);
		var last = all.removeLast();
		return all.isEmpty() ? last : String.join(", ", all) + " or " + last;
	}

	/** How many letters have to be put in, left out or exchanged. */
	private static int distance(String a, String b) {
		var row = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			row[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int exchanged = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
			}
		}
		return row[b.length()];
	}
}
