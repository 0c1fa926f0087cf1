package io.stagewalk.translation.oracle;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * Has QEMU make the accesses of many cases, in one run.
 *
 * @see "tests/oracles/qemu-abort/abort.S"
 */
final class AbortRun {
	private static final NaiveWalker LIKE_QEMU = NaiveWalker.likeQemu();
	private static final int WORDS_OF_PROBE = 6;
	private static final int ID_REGISTERS = 4;
	private static final long SMC = 0x17;
	/** PSTATE.DAIF. */
	private static final long MASKED = 0x3c0;
	private static final long PAN = 1 << 22;

	private AbortRun() {
	}

	static AbortProgram likeQemu(AbortCase asked, AbortProbe probe) {
		return new AbortProgram(asked, probe, new NaiveMmu(asked, LIKE_QEMU));
	}

	/** Whether the program survives the answer, it leads to no device, and QEMU does not stop with an assertion. */
	static boolean isAskable(AbortCase asked, AbortProbe probe) {
		try {
			likeQemu(asked, probe).run();
			return true;
		} catch (Mmu.NotAskable | IllegalArgumentException e) {
			return false;
		}
	}

	/** What became of every probe, by case; all cases are of one CPU. */
	static List<List<AbortOutcome>> run(List<AbortCase> cases) throws IOException, InterruptedException {
		var cpu = cases.getFirst().machine().cpu();
		var words = QemuRun.run(OracleFiles.aborts().resolve("abort.bin"), cpu, encode(cases), "abort.out");
		words.position(ID_REGISTERS);
		var outcomes = new ArrayList<List<AbortOutcome>>(cases.size());
		for (var asked : cases) {
			var list = new ArrayList<AbortOutcome>();
			for (var probe : asked.probes()) {
				list.add(decode(words, asked, probe));
			}
			outcomes.add(list);
		}
		return outcomes;
	}

	private static AbortOutcome decode(LongBuffer words, AbortCase asked, AbortProbe probe) throws IOException {
		long[] w = new long[10];
		words.get(w);
		var updates = new TreeMap<Long, Long>();
		for (long i = w[9]; i > 0; i--) {
			updates.put(words.get(), words.get());
		}
		if (w[0] >>> 26 != SMC) {
			throw new IOException("ESR_EL3 = 0x" + Long.toHexString(w[0]) + " after " + probe + " of " + asked);
		}
		var effect = new AbortOutcome.Effect(w[6], w[7], w[8]);
		return w[3] != 0 ? new AbortOutcome(2, w[3], w[4], OptionalLong.of(w[5]), effect, updates)
				: new AbortOutcome(1, w[1], w[2], OptionalLong.empty(), effect, updates);
	}

	private static byte[] encode(List<AbortCase> cases) {
		long words = 2;
		for (var asked : cases) {
			words += 4 + Register.values().length + 2L * asked.machine().memory().size()
					+ (long) WORDS_OF_PROBE * asked.probes().size();
		}
		var buffer = ByteBuffer.allocate(Math.toIntExact(words * Long.BYTES)).order(ByteOrder.LITTLE_ENDIAN);
		buffer.putLong(cases.size()).putLong(cases.stream().mapToLong(asked -> asked.probes().size()).sum());
		for (var asked : cases) {
			var machine = asked.machine();
			buffer.putLong(machine.memory().size()).putLong(asked.probes().size());
			for (var register : Register.values()) {
				buffer.putLong(register.value(machine.registers()));
			}
			buffer.putLong(asked.vbar1()).putLong(asked.vbar2());
			machine.memory().forEach((address, value) -> buffer.putLong(address).putLong(value));
			for (var probe : asked.probes()) {
				encode(buffer, asked, probe);
			}
		}
		return buffer.array();
	}

	private static void encode(ByteBuffer buffer, AbortCase asked, AbortProbe probe) {
		var program = likeQemu(asked, probe);
		try {
			program.run();
		} catch (Mmu.NotAskable e) {
			throw new IllegalArgumentException(probe + " cannot be asked", e);
		}
		long mode = probe.level() == 0 ? 0 : probe.level() << 2 | 1;
		buffer.putLong(mode | MASKED | (asked.pan() ? PAN : 0));
		buffer.putLong(probe.isFetch() ? probe.address() : asked.code() + AbortCase.SLOT);
		buffer.putLong(probe.address());
		buffer.putLong(probe.instruction() & 0xffff_ffffL | (long) probe.register() << 32);
		buffer.putLong(program.watched()).putLong(0);
	}
}
