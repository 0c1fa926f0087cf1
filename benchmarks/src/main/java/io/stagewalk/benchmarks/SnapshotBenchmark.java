package io.stagewalk.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.SimulatedMemory;

/**
 * Snapshots of simulated memory that holds 2 GiB of last-level tables, which map 1 TiB in pages of 4 KiB. A snapshot is the
 * memory itself, since it is a value; what it costs is the first write after it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgsAppend = { "-Xmx10g", "-XX:+UseParallelGC" })
public class SnapshotBenchmark {
	private static final long MAPPED = 1L << 40;
	private static final long TABLE_BYTES = MAPPED >> 9;
	private static final int ENTRIES = 512;

	/** How many descriptors differ. */
	@Param({ "1", "1000", "100000" })
	public int changes;

	private final SplittableRandom random = new SplittableRandom(1);
	private SimulatedMemory before;
	private SimulatedMemory after;

	@Setup
	public void build() {
		before = SimulatedMemory.empty().withPresent(new AddressRange(0, TABLE_BYTES - 1));
		var table = new long[ENTRIES];
		for (long at = 0; at < TABLE_BYTES; at += ENTRIES * Long.BYTES) {
			for (int i = 0; i < ENTRIES; i++) {
				table[i] = (at / Long.BYTES + i) << 12 | 0x7ff;
			}
			before = before.write64s(at, table);
		}
		after = before;
		for (int i = 0; i < changes; i++) {
			after = after.write64(descriptor(), 0);
		}
	}

	private long descriptor() {
		return random.nextLong(TABLE_BYTES / Long.BYTES) * Long.BYTES;
	}

	/** A snapshot, and one descriptor written after it. */
	@Benchmark
	public SimulatedMemory snapshotAndWrite() {
		return before.write64(descriptor(), 1);
	}

	/** All that differs between two snapshots. */
	@Benchmark
	public long differences() {
		return before.differences(after).count();
	}
}
