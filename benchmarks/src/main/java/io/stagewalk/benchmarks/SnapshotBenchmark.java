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
import io.stagewalk.memory.Progress;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.translation.Stage2Regime;
import io.stagewalk.translation.VTCR;
import io.stagewalk.translation.VTTBR;
import io.stagewalk.translation.map.TranslationMap;

/**
 * Snapshots of simulated memory that holds the 2 GiB of tables of a stage 2, which maps 1 TiB in pages of 4 KiB. A snapshot is
 * the memory itself, since it is a value; what it costs is the first write after it.
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
	private TranslationMap mapBefore;
	private TranslationMap mapAfter;

	@Setup
	public void build() {
		before = SimulatedMemory.empty().withPresent(new AddressRange(0, TABLE_BYTES + (1L << 24) - 1));
		var table = new long[ENTRIES];
		for (long at = 0; at < TABLE_BYTES; at += ENTRIES * Long.BYTES) {
			for (int i = 0; i < ENTRIES; i++) {
				table[i] = (at / Long.BYTES + i) << 12 | 0x7ff;
			}
			before = before.write64s(at, table);
		}
		long root = upperTables();
		var regime = Stage2Regime.of(VTTBR.of(1, root), new VTCR(20 | 2 << 6 | 4 << 16));
		after = before;
		for (int i = 0; i < changes; i++) {
			after = after.write64(descriptor(), 0);
		}
		mapBefore = TranslationMap.of(before, regime);
		mapAfter = TranslationMap.of(after, regime);
	}

	/** Tables of the levels above, each behind those of the level below it; the last is the root. */
	private long upperTables() {
		long below = 0;
		long at = TABLE_BYTES;
		for (long tables = TABLE_BYTES >>> 12; tables > 1 || at == TABLE_BYTES;) {
			long from = at;
			var table = new long[ENTRIES];
			for (long i = 0; i < tables; i++) {
				table[(int) (i % ENTRIES)] = below + (i << 12) | 3;
				if (i % ENTRIES == ENTRIES - 1 || i == tables - 1) {
					before = before.write64s(at, table);
					table = new long[ENTRIES];
					at += ENTRIES * Long.BYTES;
				}
			}
			below = from;
			tables = at - from >>> 12;
		}
		return below;
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

	/** All that the two stages map differently; last-level tables that are the same in both are not read. */
	@Benchmark
	public long mapDifferences() {
		return mapBefore.differences(mapAfter, before.differences(after), Progress.NONE).count();
	}
}
