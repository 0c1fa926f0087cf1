package io.stagewalk.target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.translation.Features;
import io.stagewalk.translation.HCR;
import io.stagewalk.translation.SecurityState;
import io.stagewalk.translation.Stage1Registers;
import io.stagewalk.translation.Stage1Regime;
import io.stagewalk.translation.TableFormat;
import io.stagewalk.translation.TableTree;

/** A recorded stage 1 of TTBR1_EL1, as another walker listed it: a line for each run of leaves with the same attributes. */
record KernelListing(long ttbr1, List<Row> rows) {
	/** As both recorded machines have it: 4 KiB, 48 bits, IPS of 44 bits. */
	static final long TCR = 0x5_0007_4b55_03510L;
	private static final Pattern PAIR = Pattern.compile("(\\S+?)=(\\S+)");
	private static final Pattern ROW = Pattern.compile("(0x\\p{XDigit}+)-(0x\\p{XDigit}+) -> (0x\\p{XDigit}+) L(\\d) (.*)");

	/** @param fields Attr, NS, AP, SH, AF, nG, DBM, Cont, PXN, UXN, sw */
	record Row(AddressRange range, long output, int level, Map<String, Integer> fields) {

		int field(String name) {
			return fields.get(name);
		}

		long offset() {
			return range.first() - output;
		}

		/** The descriptor of a leaf of the run: the listing has all its bits. */
		long descriptor(long virtual) {
			long bits = 1L | (level == 3 ? 2 : 0) | (long) field("Attr") << 2 | (long) field("NS") << 5 | (long) field("AP") << 6
					| (long) field("SH") << 8 | (long) field("AF") << 10 | (long) field("nG") << 11 | (long) field("DBM") << 51
					| (long) field("Cont") << 52 | (long) field("PXN") << 53 | (long) field("UXN") << 54
					| (long) field("sw") << 55;
			return bits | virtual - offset();
		}
	}

	/** Every leaf. */
	TreeMap<KernelTables.Place, Long> leaves() {
		var leaves = new TreeMap<KernelTables.Place, Long>();
		for (var row : rows) {
			long span = TableFormat.KIB4.span(row.level);
			for (long at = 0; at < row.range.length(); at += span) {
				long virtual = row.range.first() + at;
				leaves.put(new KernelTables.Place(virtual, row.level), row.descriptor(virtual));
			}
		}
		return leaves;
	}

	static KernelListing read(Path file) throws IOException {
		var lines = Files.readAllLines(file);
		var match = Pattern.compile("TTBR1_EL1=(0x\\p{XDigit}+)").matcher(lines.getFirst());
		if (!match.find()) {
			throw new IllegalArgumentException(lines.getFirst());
		}
		return new KernelListing(Recordings.hex(match.group(1)),
				lines.stream().filter(line -> line.startsWith("0xf")).map(KernelListing::row).toList());
	}

	private static Row row(String line) {
		var match = ROW.matcher(line);
		if (!match.matches()) {
			throw new IllegalArgumentException(line);
		}
		var fields = new HashMap<String, Integer>();
		PAIR.matcher(match.group(5)).results().forEach(pair -> fields.put(pair.group(1), Integer.parseInt(pair.group(2))));
		return new Row(new AddressRange(Recordings.hex(match.group(1)), Recordings.hex(match.group(2))),
				Recordings.hex(match.group(3)), Integer.parseInt(match.group(4)), fields);
	}

	/** The tables of TTBR1_EL1. */
	TableTree tables() {
		return tables(ttbr1);
	}

	static TableTree tables(long ttbr1) {
		var registers = new Stage1Registers(0x1005, TCR, 0, 0, ttbr1);
		return Stage1Regime.el1(registers, new HCR(0), SecurityState.NON_SECURE, Features.ARMV8_0).upper().orElseThrow().tables();
	}
}
