package io.stagewalk.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import io.stagewalk.memory.VA;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.Privilege;
import io.stagewalk.translation.Translation;
import io.stagewalk.translation.Walker;

/**
 * Translations through both stages, four levels by four, of random addresses in 4 GiB that are mapped in pages. Stage 1 and
 * stage 2 have 8 MiB of tables each. The anchor reads the same 24 descriptors out of a bare array, each at the place that the
 * one before it gives, and does nothing else.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class WalkBenchmark {
	private static final int ADDRESSES = 1 << 16;
	private static final long ADDRESS_MASK = 0xffff_ffff_f000L;

	private final long[] addresses = new long[ADDRESSES];
	/** The tables once more, as the anchor reads them. */
	private long[] words;
	private NestedTables tables;
	private Walker walker;

	@Setup
	public void build() {
		tables = NestedTables.mapping(32);
		walker = new Walker(tables.memory(), tables.regime());
		words = new long[(int) (tables.memory().present().ranges().getFirst().length() / Long.BYTES)];
		tables.memory().read64s(NestedTables.TABLES, words, words.length);
		var random = new SplittableRandom(1);
		for (int i = 0; i < ADDRESSES; i++) {
			addresses[i] = random.nextLong(1L << 32);
			if (!walker.translate(addresses[i], Access.READ, Privilege.PRIVILEGED) || walker.output() != nested(addresses[i])) {
				throw new IllegalStateException(walker.result().toString());
			}
		}
	}

	/** The engine. */
	@Benchmark
	@OperationsPerInvocation(ADDRESSES)
	public long translate() {
		long sum = 0;
		for (long address : addresses) {
			if (walker.translate(address, Access.READ, Privilege.PRIVILEGED)) {
				sum += walker.output();
			}
		}
		return sum;
	}

	/** The engine with the explanation as a value. */
	@Benchmark
	@OperationsPerInvocation(ADDRESSES)
	public long explain() {
		long sum = 0;
		for (long address : addresses) {
			if (walker.walk(new VA(address), Access.READ) instanceof Translation.Translated done) {
				sum += done.output().value();
			}
		}
		return sum;
	}

	/** The anchor: the loads alone. */
	@Benchmark
	@OperationsPerInvocation(ADDRESSES)
	public long loads() {
		long sum = 0;
		for (long address : addresses) {
			sum += nested(address);
		}
		return sum;
	}

	private long nested(long va) {
		long table = tables.stage1Root();
		for (int shift = 39; shift >= 12; shift -= 9) {
			table = word(stage2(table + ((va >>> shift & 511) << 3))) & ADDRESS_MASK;
		}
		return stage2(table | va & 0xfff);
	}

	private long stage2(long ipa) {
		long table = tables.stage2Root();
		for (int shift = 39; shift >= 12; shift -= 9) {
			table = word(table + ((ipa >>> shift & 511) << 3)) & ADDRESS_MASK;
		}
		return table | ipa & 0xfff;
	}

	private long word(long address) {
		return words[(int) (address - NestedTables.TABLES >>> 3)];
	}
}
