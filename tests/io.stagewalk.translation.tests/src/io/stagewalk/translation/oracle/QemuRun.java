package io.stagewalk.translation.oracle;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Has QEMU execute the instructions of many cases, in one run.
 *
 * @see "tests/oracles/qemu-at/at.S"
 */
final class QemuRun {
	private static final String QEMU = "qemu-system-aarch64";
	private static final int ID_REGISTERS = 4;
	private static final int MINUTES = 10;
	private static final long NO_OPERATION = AtOperation.values().length;
	private static final NaiveWalker LIKE_QEMU = NaiveWalker.likeQemu();

	private QemuRun() {
	}

	/** The first line of {@code qemu-system-aarch64 --version}; empty where there is none. */
	static String version() {
		try {
			var process = new ProcessBuilder(QEMU, "--version").redirectErrorStream(true).start();
			return new String(process.getInputStream().readAllBytes()).lines().findFirst().orElse("");
		} catch (IOException e) {
			return "";
		}
	}

	/** PAR_EL1 of every probe, as {@link Translator#par} gives it, by case; all cases are of one CPU. */
	static List<long[]> run(List<AtCase> cases) throws IOException, InterruptedException {
		return decode(cases, run(OracleFiles.folder().resolve("at.bin"), cases.getFirst().cpu(), encode(cases), "par.out"));
	}

	/** Runs a program; what it leaves in a file of that name begins with the ID registers of the CPU. */
	static LongBuffer run(Path program, Cpu cpu, byte[] cases, String results) throws IOException, InterruptedException {
		var folder = Files.createTempDirectory("stagewalk-qemu");
		try {
			var stream = folder.resolve("cases");
			Files.write(stream, cases);
			execute(folder, cpu, stream, program.toAbsolutePath());
			var words = ByteBuffer.wrap(Files.readAllBytes(folder.resolve(results))).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
			if (words.get(0) != cpu.mmfr0() || words.get(1) != cpu.mmfr1() || words.get(2) != cpu.mmfr2()) {
				throw new IOException("%s has ID_AA64MMFR0_EL1 = 0x%x, 1: 0x%x, 2: 0x%x".formatted(cpu, words.get(0), words.get(1),
						words.get(2)));
			}
			return words;
		} finally {
			for (var file : List.of("cases", results, "qemu.log")) {
				Files.deleteIfExists(folder.resolve(file));
			}
			Files.delete(folder);
		}
	}

	private static byte[] encode(List<AtCase> cases) {
		long words = 2;
		for (var machine : cases) {
			words += 2 + Register.values().length + 2L * (machine.memory().size() + machine.probes().size());
		}
		var buffer = ByteBuffer.allocate(Math.toIntExact(words * Long.BYTES)).order(ByteOrder.LITTLE_ENDIAN);
		buffer.putLong(cases.size()).putLong(cases.stream().mapToLong(machine -> machine.probes().size()).sum());
		for (var machine : cases) {
			buffer.putLong(machine.memory().size()).putLong(machine.probes().size());
			for (var register : Register.values()) {
				buffer.putLong(register.value(machine.registers()));
			}
			machine.memory().forEach((address, value) -> buffer.putLong(address).putLong(value));
			for (var probe : machine.probes()) {
				buffer.putLong(isAnswered(machine, probe) ? probe.operation().ordinal() : NO_OPERATION).putLong(probe.address());
			}
		}
		return buffer.array();
	}

	/** Some questions end QEMU itself. */
	private static boolean isAnswered(AtCase machine, Probe probe) {
		return LIKE_QEMU.par(machine, probe) != NaiveWalker.NO_ANSWER;
	}

	private static void execute(Path folder, Cpu cpu, Path stream, Path program) throws IOException, InterruptedException {
		var log = folder.resolve("qemu.log");
		var process = new ProcessBuilder(QEMU, "-M", "virt,secure=on,virtualization=on,highmem=off", "-m", "2G", "-cpu", cpu.name(),
				"-display", "none", "-monitor", "none", "-serial", "none", "-nodefaults", "-semihosting-config",
				"enable=on,target=native", "-device",
				"loader,file=" + program + ",addr=0x" + Long.toHexString(Machine.PROGRAM) + ",cpu-num=0,force-raw=on", "-device",
				"loader,file=" + stream + ",addr=0x" + Long.toHexString(Machine.CASES) + ",force-raw=on").directory(folder.toFile())
						.redirectErrorStream(true).redirectOutput(log.toFile()).start();
		try {
			if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
				throw new IOException("QEMU did not end within " + MINUTES + " minutes");
			}
		} finally {
			process.destroyForcibly();
		}
		if (process.exitValue() != 0) {
			throw new IOException("QEMU: " + Files.readString(log));
		}
	}

	private static List<long[]> decode(List<AtCase> cases, LongBuffer words) {
		words.position(ID_REGISTERS);
		var results = new ArrayList<long[]>(cases.size());
		for (var machine : cases) {
			var pars = new long[machine.probes().size()];
			words.get(pars);
			for (int i = 0; i < pars.length; i++) {
				if (!isAnswered(machine, machine.probes().get(i))) {
					pars[i] = NaiveWalker.NO_ANSWER;
				}
			}
			results.add(pars);
		}
		return results;
	}
}
