package io.stagewalk.target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import io.stagewalk.translation.Stage2Regime;
import io.stagewalk.translation.VTCR;
import io.stagewalk.translation.VTTBR;

/**
 * A recorded stage 2 as another walker listed it: a header with the registers and the number of leaves, then a line for
 * each run of leaves that follow one another with the same attributes.
 */
record Stage2Listing(Map<String, String> header, List<Row> rows) {
	private static final Pattern PAIR = Pattern.compile("(\\S+?)=(\\S+)");
	private static final Pattern ROW = Pattern
			.compile("(0x\\p{XDigit}+)-(0x\\p{XDigit}+) -> (0x\\p{XDigit}+) (1:1|REMAP) L(\\d) (.*)");

	/** @param fields V, PV, S2AP, MemAttr, SH, AF, Cont, XN, sw, n; PV only where it is 0 */
	record Row(long first, long last, long output, boolean identity, int level, Map<String, String> fields) {

		long descriptors() {
			return Long.parseLong(fields.get("n"));
		}
	}

	static Stage2Listing read(Path file) throws IOException {
		var lines = Files.readAllLines(file);
		return new Stage2Listing(pairs(lines.getFirst()),
				lines.stream().filter(line -> !line.startsWith("#") && !line.isBlank()).map(Stage2Listing::row).toList());
	}

	private static Row row(String line) {
		var match = ROW.matcher(line);
		if (!match.matches()) {
			throw new IllegalArgumentException(line);
		}
		return new Row(Recordings.hex(match.group(1)), Recordings.hex(match.group(2)), Recordings.hex(match.group(3)),
				match.group(4).equals("1:1"), Integer.parseInt(match.group(5)), pairs(match.group(6)));
	}

	private static Map<String, String> pairs(String text) {
		var pairs = new HashMap<String, String>();
		PAIR.matcher(text).results().forEach(pair -> pairs.putIfAbsent(pair.group(1), pair.group(2)));
		return pairs;
	}

	/** From VTTBR_EL2 and VTCR_EL2, or from the stream table entry and the CPUs' VTCR_EL2. */
	Stage2Regime regime() {
		if (header.containsKey("VTTBR")) {
			return Stage2Regime.of(new VTTBR(Recordings.hex(header.get("VTTBR"))), new VTCR(Recordings.hex(header.get("VTCR"))));
		}
		// T0SZ and SL0 are the entry's own, granule and output size those of VTCR_EL2 = 0x80043594
		long vtcr = 0x8004_3500L | Long.parseLong(header.get("S2T0SZ")) | Long.parseLong(header.get("S2SL0")) << 6;
		int vmid = Integer.parseInt(header.get("S2VMID"));
		return Stage2Regime.of(VTTBR.of(vmid, Recordings.hex(header.get("STE.S2TTB"))), new VTCR(vtcr));
	}

	long leaves() {
		return Long.parseLong(header.get("leaves"));
	}
}
