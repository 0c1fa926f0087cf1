package io.stagewalk.translation.oracle;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What became of accesses in QEMU, without what was asked: that is generated again. The file is compressed and holds QEMU's
 * version, the seed, the number of cases, a checksum of the cases, and of each probe the exception level and ESR_ELx, FAR_ELx,
 * HPFAR_EL2, the register, the 16 bytes of memory, and how many doublewords of tables have changed, with address and value of
 * each. A value that the question has too (the address, say) is written as one byte that names it.
 *
 * @param checksum of the cases, which tells a changed generator from a wrong answer
 */
record StoredAborts(String version, long seed, List<AbortCase> cases, long checksum, List<List<AbortOutcome>> outcomes) {
	private static final int RAW = 255;

	static Path file(Cpu cpu) {
		return OracleFiles.aborts().resolve(cpu.name() + ".aborts.gz");
	}

	static List<AbortCase> generate(Cpu cpu, long seed, int count) {
		return IntStream.range(0, count).mapToObj(index -> AbortGenerator.generate(cpu, seed, index)).toList();
	}

	static long checksum(List<AbortCase> cases) {
		var crc = new CRC32();
		cases.forEach(asked -> crc.update((asked + "\n").getBytes()));
		return crc.getValue();
	}

	private static long[] known(AbortCase asked, AbortProbe probe) {
		return new long[] { 0, probe.address(), asked.code() + AbortCase.SLOT, 0xd404_0021_d404_0001L, 0xd404_0061_d404_0041L };
	}

	void write(Path file) throws IOException {
		try (var out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
			out.writeUTF(version);
			out.writeLong(seed);
			out.writeInt(cases.size());
			out.writeLong(checksum);
			for (int i = 0; i < cases.size(); i++) {
				var asked = cases.get(i);
				for (int j = 0; j < asked.probes().size(); j++) {
					write(out, outcomes.get(i).get(j), known(asked, asked.probes().get(j)));
				}
			}
		}
	}

	private static void write(DataOutputStream out, AbortOutcome outcome, long[] known) throws IOException {
		out.writeByte(outcome.el());
		out.writeInt((int) outcome.esr());
		var effect = outcome.effect();
		long[] values = { outcome.far(), outcome.hpfar().orElse(0), effect.register(), effect.first(), effect.second() };
		for (long value : values) {
			write(out, value, known);
		}
		out.writeByte(outcome.updates().size());
		for (var update : outcome.updates().entrySet()) {
			out.writeInt(update.getKey().intValue());
			out.writeLong(update.getValue());
		}
	}

	private static void write(DataOutputStream out, long value, long[] known) throws IOException {
		int index = 0;
		while (index < known.length && known[index] != value) {
			index++;
		}
		if (index < known.length) {
			out.writeByte(index);
		} else {
			out.writeByte(RAW);
			out.writeLong(value);
		}
	}

	/** @throws IOException also where the generator makes other cases now */
	static StoredAborts read(Cpu cpu) throws IOException {
		try (var in = new DataInputStream(new GZIPInputStream(Files.newInputStream(file(cpu))))) {
			var version = in.readUTF();
			long seed = in.readLong();
			int count = in.readInt();
			long checksum = in.readLong();
			var cases = generate(cpu, seed, count);
			if (checksum != checksum(cases)) {
				throw new IOException(file(cpu) + ": the generator makes other cases now; run tests/oracles/qemu-abort/record.sh");
			}
			var outcomes = new ArrayList<List<AbortOutcome>>(count);
			for (var asked : cases) {
				var list = new ArrayList<AbortOutcome>();
				for (var probe : asked.probes()) {
					list.add(readOutcome(in, known(asked, probe)));
				}
				outcomes.add(list);
			}
			return new StoredAborts(version, seed, cases, checksum, outcomes);
		}
	}

	private static AbortOutcome readOutcome(DataInputStream in, long[] known) throws IOException {
		int el = in.readByte();
		long esr = in.readInt() & 0xffff_ffffL;
		long far = readValue(in, known);
		long hpfar = readValue(in, known);
		var effect = new AbortOutcome.Effect(readValue(in, known), readValue(in, known), readValue(in, known));
		var updates = new TreeMap<Long, Long>();
		for (int i = in.readUnsignedByte(); i > 0; i--) {
			updates.put(in.readInt() & 0xffff_ffffL, in.readLong());
		}
		return new AbortOutcome(el, esr, far, el == 2 ? OptionalLong.of(hpfar) : OptionalLong.empty(), effect, updates);
	}

	private static long readValue(DataInputStream in, long[] known) throws IOException {
		int index = in.readUnsignedByte();
		return index == RAW ? in.readLong() : known[index];
	}
}
