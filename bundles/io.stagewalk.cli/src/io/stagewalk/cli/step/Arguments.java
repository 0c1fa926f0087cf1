package io.stagewalk.cli.step;

import java.util.List;
import java.util.Locale;

import io.stagewalk.memory.IPA;

/** What stands behind a command's name. */
record Arguments(List<String> words) {
	Arguments {
		words = List.copyOf(words);
	}

	boolean isEmpty() {
		return words.isEmpty();
	}

	/** All words. */
	String text() {
		return String.join(" ", words);
	}

	Arguments rest() {
		return new Arguments(words.subList(1, words.size()));
	}

	/** The only word. */
	String single(String expected) throws Refusal {
		if (words.size() != 1) {
			throw new Refusal("expected " + expected);
		}
		return words.getFirst();
	}

	void none() throws Refusal {
		if (!words.isEmpty()) {
			throw new Refusal("expected nothing behind the command");
		}
	}

	int numberOr(int otherwise) throws Refusal {
		return isEmpty() ? otherwise : number("a number");
	}

	int number(String expected) throws Refusal {
		var word = single(expected);
		if (!word.matches("\\d{1,9}")) {
			throw new Refusal("expected " + expected + ", not " + word);
		}
		return Integer.parseInt(word);
	}

	/** In hexadecimal, with or without 0x. */
	IPA address() throws Refusal {
		var expected = "an address in hexadecimal, such as 0x04000000";
		var digits = single(expected).toLowerCase(Locale.ROOT).replaceFirst("^0x", "").replace("_", "");
		if (!digits.matches("[0-9a-f]{1,16}")) {
			throw new Refusal("expected " + expected + ", not " + words.getFirst());
		}
		return new IPA(Long.parseUnsignedLong(digits, 16));
	}
}
