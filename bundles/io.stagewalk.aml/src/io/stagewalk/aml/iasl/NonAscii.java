package io.stagewalk.aml.iasl;

import java.util.List;

/**
 * Where a source has a byte above 127 that is not in a comment: for iasl such a file is a binary one, and it does not say
 * why.
 *
 * @param line   from 1; 0 if there is none
 * @param column from 1, in bytes
 */
record NonAscii(int line, int column) {

	/** The first one. @param lines one character a byte */
	static NonAscii in(List<String> lines) {
		boolean comment = false;
		for (int number = 0; number < lines.size(); number++) {
			var line = lines.get(number);
			for (int i = 0; i < line.length(); i++) {
				if (comment) {
					comment = !line.startsWith("*/", i);
				} else if (line.startsWith("//", i)) {
					break;
				} else if (line.startsWith("/*", i)) {
					comment = true;
					i++;
				} else if (line.charAt(i) > 127) {
					return new NonAscii(number + 1, i + 1);
				}
			}
		}
		return new NonAscii(0, 0);
	}
}
