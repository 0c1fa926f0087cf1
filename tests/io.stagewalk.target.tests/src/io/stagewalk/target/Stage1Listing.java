package io.stagewalk.target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Recorded stage-1 tables as another walker listed them: for each TTBR a header with its value and the number of leaves, then
 * a line for each run of leaves that follow one another with the same attributes. Only what the hardware uses is listed.
 *
 * @param register TTBR0_EL1, TTBR1_EL1 or TTBR0_EL2
 */
record Stage1Listing(String register, long value, long leaves, List<Row> rows) {
	private static final Pattern HEADER = Pattern.compile(".*?(TTBR\\d_EL\\d)=(0x\\p{XDigit}+) .*?leaves=(\\d+) .*");
	private static final Pattern PAIR = Pattern.compile("(\\S+?)=(\\S+)");
	private static final Pattern ROW = Pattern.compile("(0x\\p{XDigit}+)-(0x\\p{XDigit}+) -> (0x\\p{XDigit}+) L(\\d) (.*)");

	/** @param fields Attr, NS, AP, SH, AF, nG, DBM, Cont, PXN, UXN or XN, sw; tbl and n only in some */
	record Row(long first, long last, long output, int level, Map<String, String> fields) {
	}

	static List<Stage1Listing> read(Path file) throws IOException {
		var listings = new ArrayList<Stage1Listing>();
		for (var line : Files.readAllLines(file)) {
			var header = HEADER.matcher(line);
			var row = ROW.matcher(line);
			if (header.matches()) {
				listings.add(new Stage1Listing(header.group(1), Recordings.hex(header.group(2)), Long.parseLong(header.group(3)),
						new ArrayList<>()));
			} else if (row.matches()) {
				listings.getLast().rows.add(new Row(Recordings.hex(row.group(1)), Recordings.hex(row.group(2)),
						Recordings.hex(row.group(3)), Integer.parseInt(row.group(4)), fields(row.group(5))));
			} else if (!line.startsWith("#") && !line.isBlank()) {
				throw new IllegalArgumentException(line);
			}
		}
		return listings;
	}

	private static Map<String, String> fields(String text) {
		var fields = new HashMap<String, String>();
		PAIR.matcher(text).results().forEach(pair -> fields.put(pair.group(1), pair.group(2)));
		return fields;
	}
}
