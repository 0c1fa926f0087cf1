package io.stagewalk.scenario;

import java.util.List;
import java.util.SplittableRandom;

/** Random texts that are nearly scenarios. */
final class Texts {
	private static final List<String> PIECES = List.of("boot", "before x: ", "after ", "in a: ", "0x", "..", "->", "\"", "#", "\n", "\r",
			"\r\n", "\t", "\\_SB", "expect ", "expect mapped 0x0 ", "-1", "_", ".", ":", "+", "\0", "\uD800", "multifunction", "reads", "at",
			"0000:00:1f.7", "ioremap", "  ", "transform set  a ");

	private Texts() {
	}

	/** All statements, with a few changes; LF may have become another line's end. */
	static String mutated(SplittableRandom random) {
		var text = new StringBuilder(Scenarios.EVERY_STATEMENT);
		for (int changes = random.nextInt(6); changes > 0; changes--) {
			int at = random.nextInt(text.length());
			int end = Math.min(text.length(), at + random.nextInt(12));
			switch (random.nextInt(4)) {
				case 0 -> text.delete(at, end);
				case 1 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
				case 2 -> text.setCharAt(at, (char) (random.nextInt(8) == 0 ? random.nextInt(0x10000) : ' ' + random.nextInt(95)));
				default -> text.insert(random.nextInt(text.length()), text.substring(at, end));
			}
		}
		return switch (random.nextInt(4)) {
			case 0 -> text.toString().replace("\n", "\r\n");
			case 1 -> text.toString().replace("\n", "\r");
			default -> text.toString();
		};
	}
}
