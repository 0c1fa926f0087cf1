package io.stagewalk.translation.oracle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;

/**
 * How many of the stored instructions each deviation changes. A rule of the architecture that a deviation overrules is seen by
 * no comparison with QEMU; a change of it shows here.
 */
final class DeviationCounts {
	private static final int CASES = 3000;

	private DeviationCounts() {
	}

	static Path file() {
		return OracleFiles.folder().resolve("deviations.txt");
	}

	/** A line for each, of the first cases of {@link Cpu#MAX}. */
	static List<String> count(long seed) {
		var architecture = new NaiveWalker();
		var counts = new EnumMap<Deviation, Integer>(Deviation.class);
		for (int i = 0; i < CASES; i++) {
			var machine = CaseGenerator.generate(Cpu.MAX, seed, i);
			for (var probe : machine.probes()) {
				long expected = architecture.par(machine, probe);
				for (var deviation : Deviation.OF_AT) {
					boolean matters = new NaiveWalker(EnumSet.of(deviation)).par(machine, probe) != expected;
					counts.merge(deviation, matters ? 1 : 0, Integer::sum);
				}
			}
		}
		var lines = new ArrayList<String>();
		counts.forEach((deviation, count) -> lines.add(deviation + " " + count));
		return lines;
	}
}
