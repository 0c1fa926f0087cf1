package io.stagewalk.aml.asl;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import io.stagewalk.aml.resource.Bytes;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.syntax.NameSeg;

/** How numbers, strings and bytes are written in ASL. */
final class Words {
	/** Words of fewer than four letters; ASL does not tell capitals from small letters. @see "ACPI 6.5, 19.3.1.2 ASL Keywords" */
	private static final Set<String> KEYWORDS = Set.of("ADD", "AND", "DMA", "FOR", "HZ", "IF", "IO", "IRQ", "KHZ", "LOR", "MEQ", "MGE",
			"MGT", "MHZ", "MID", "MLE", "MLT", "MOD", "MTR", "NOR", "NOT", "ONE", "OR", "PCC", "XOR");

	private Words() {
	}

	/** Hexadecimal with so many digits. */
	static String hex(long value, int digits) {
		return String.format("0x%0" + digits + "X", value);
	}

	static String hex8(long value) {
		return hex(value, 2);
	}

	static String hex16(long value) {
		return hex(value, 4);
	}

	static String hex32(long value) {
		return hex(value, 8);
	}

	static String hex64(long value) {
		return hex(value, 16);
	}

	static List<String> bytes(Bytes bytes) {
		return IntStream.range(0, bytes.length()).mapToObj(at -> hex8(bytes.at(at))).toList();
	}

	/** A string literal; what is not printable is escaped. */
	static String quoted(String text) {
		var out = new StringBuilder("\"");
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '"' -> out.append("\\\"");
				case '\\' -> out.append("\\\\");
				case 7 -> out.append("\\a");
				case '\b' -> out.append("\\b");
				case '\f' -> out.append("\\f");
				case '\n' -> out.append("\\n");
				case '\r' -> out.append("\\r");
				case '\t' -> out.append("\\t");
				case 11 -> out.append("\\v");
				default -> out.append(c >= ' ' && c <= '~' ? String.valueOf(c) : String.format("\\x%02X", (int) c));
			}
		}
		return out.append('"').toString();
	}

	/** A path as it is written, its segments without the underscores that only fill them up; empty for no name. */
	static String path(NamePath path) {
		var text = new StringBuilder(path.isAbsolute() ? "\\" : "^".repeat(path.levelsUp()));
		for (int i = 0; i < path.length(); i++) {
			text.append(i == 0 ? "" : ".").append(segment(path.segment(i)));
		}
		return text.toString();
	}

	/** A name without the underscores that only fill it up, unless it would be a word of ASL without them. */
	static String segment(int packed) {
		var text = NameSeg.text(packed);
		int end = text.length();
		while (end > 1 && text.charAt(end - 1) == '_') {
			end--;
		}
		var shorter = text.substring(0, end);
		return KEYWORDS.contains(shorter) ? text : shorter;
	}

	/** The lines after the first one level deeper. */
	static String indented(String text) {
		return text.replace("\n", "\n" + Macro.INDENT);
	}

	/** The word that a field's value stands for. @param words in the order of the values */
	static String word(int value, String... words) {
		return words[value];
	}
}
