package io.stagewalk.translation.oracle;

import java.io.IOException;
import java.nio.file.Files;

/** Writes the stored results anew; {@code tests/oracles/qemu-at/record.sh} runs it. */
final class RecordResults {
	private static final long SEED = 20170117;
	private static final int CASES_OF_MAX = 14_000;
	private static final int CASES_OF_OTHERS = 3_000;

	private RecordResults() {
	}

	public static void main(String[] arguments) throws IOException, InterruptedException {
		for (var cpu : Cpu.ALL) {
			int count = cpu.equals(Cpu.MAX) ? CASES_OF_MAX : CASES_OF_OTHERS;
			var cases = StoredResults.generate(cpu, SEED, count);
			var results = new StoredResults(QemuRun.version(), SEED, count, StoredResults.checksum(cases), QemuRun.run(cases));
			results.write(StoredResults.file(cpu));
			System.out.println(StoredResults.file(cpu) + ": " + count + " cases, "
					+ cases.stream().mapToInt(machine -> machine.probes().size()).sum() + " instructions");
		}
		Files.write(DeviationCounts.file(), DeviationCounts.count(SEED));
	}
}
