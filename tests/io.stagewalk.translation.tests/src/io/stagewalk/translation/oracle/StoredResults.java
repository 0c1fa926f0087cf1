package io.stagewalk.translation.oracle;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What QEMU answered, without what it was asked: that is generated again. The file is compressed and holds QEMU's version, the
 * seed, the number of cases, a checksum of the cases and all values of PAR_EL1, byte by byte: first all lowest bytes.
 *
 * @param checksum of the cases, which tells a changed generator from a wrong answer
 */
record StoredResults(String version, long seed, int cases, long checksum, List<long[]> answers) {

	static Path file(Cpu cpu) {
		return OracleFiles.folder().resolve(cpu.name() + ".par.gz");
	}

	static List<AtCase> generate(Cpu cpu, long seed, int count) {
		return IntStream.range(0, count).mapToObj(index -> CaseGenerator.generate(cpu, seed, index)).toList();
	}

	static long checksum(List<AtCase> cases) {
		var crc = new CRC32();
		cases.forEach(machine -> crc.update((machine + " " + machine.probes() + "\n").getBytes()));
		return crc.getValue();
	}

	/** The case again, and what was answered. */
	QemuAnswers of(Cpu cpu, int index) {
		return new QemuAnswers(CaseGenerator.generate(cpu, seed, index), answers.get(index));
	}

	void write(Path file) throws IOException {
		try (var out = new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
			out.writeUTF(version);
			out.writeLong(seed);
			out.writeInt(cases);
			out.writeLong(checksum);
			for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
				for (var pars : answers) {
					for (long par : pars) {
						out.writeByte((int) (par >>> shift));
					}
				}
			}
		}
	}

	/** @throws IOException also where the generator makes other cases now */
	static StoredResults read(Cpu cpu) throws IOException {
		try (var in = new DataInputStream(new GZIPInputStream(Files.newInputStream(file(cpu))))) {
			var version = in.readUTF();
			long seed = in.readLong();
			int count = in.readInt();
			long checksum = in.readLong();
			var cases = generate(cpu, seed, count);
			if (checksum != checksum(cases)) {
				throw new IOException(file(cpu) + ": the generator makes other cases now; run tests/oracles/qemu-at/record.sh");
			}
			var answers = new ArrayList<long[]>(count);
			cases.forEach(machine -> answers.add(new long[machine.probes().size()]));
			for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
				for (var pars : answers) {
					var bytes = in.readNBytes(pars.length);
					for (int i = 0; i < pars.length; i++) {
						pars[i] |= (bytes[i] & 0xffL) << shift;
					}
				}
			}
			return new StoredResults(version, seed, count, checksum, answers);
		}
	}
}
