package io.stagewalk.translation.oracle;

import java.io.IOException;

/** Writes the stored outcomes anew; {@code tests/oracles/qemu-abort/record.sh} runs it. */
final class RecordAborts {
	private static final long SEED = 20251125;
	private static final int CASES_OF_MAX = 8_000;
	private static final int CASES_OF_OTHERS = 2_000;

	private RecordAborts() {
	}

	public static void main(String[] arguments) throws IOException, InterruptedException {
		for (var cpu : Cpu.ALL) {
			var cases = StoredAborts.generate(cpu, SEED, cpu.equals(Cpu.MAX) ? CASES_OF_MAX : CASES_OF_OTHERS);
			var stored = new StoredAborts(QemuRun.version(), SEED, cases, StoredAborts.checksum(cases), AbortRun.run(cases));
			stored.write(StoredAborts.file(cpu));
			System.out.println(StoredAborts.file(cpu) + ": " + cases.size() + " cases, "
					+ cases.stream().mapToInt(asked -> asked.probes().size()).sum() + " accesses");
		}
	}
}
