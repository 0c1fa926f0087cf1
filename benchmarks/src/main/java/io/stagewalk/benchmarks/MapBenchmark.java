package io.stagewalk.benchmarks;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
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

import io.stagewalk.memory.BufferMemory;
import io.stagewalk.target.ElfCore;
import io.stagewalk.target.ImageRegisters;
import io.stagewalk.translation.Regime;
import io.stagewalk.translation.TranslationRegime;
import io.stagewalk.translation.map.TranslationMap;

/**
 * Everything that a regime maps, merged into ranges. The anchor sums the same tables as doublewords, which lie in one array.
 * The real tables are read where {@code shared/real} lies beside the repository.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class MapBenchmark {
	private static final int ENTRIES = 512;

	/**
	 * {@code linux}: the stage 1 of a real kernel in pages, 405 tables; {@code identity}: 4 GiB in pages that all merge, 2054
	 * tables.
	 */
	@Param({ "linux", "identity" })
	public String tables;

	private BufferMemory memory;
	private TranslationMap map;
	/** All tables, one after the other. */
	private long[] words;

	@Setup
	public void load() throws Exception {
		if (tables.equals("linux")) {
			var image = Path.of("../shared/real/images/xen422-linux61");
			memory = ElfCore.open(image.resolve("memory.core"));
			var stage1 = ImageRegisters.read(image.resolve("registers.json")).running(0).stage1(Regime.EL1_0);
			map = TranslationMap.of(memory, stage1);
			words = words(stage1.upper().orElseThrow().tables().root());
		} else {
			var nested = NestedTables.mapping(32);
			memory = nested.memory();
			map = TranslationMap.of(memory, TranslationRegime.of(nested.regime().stage2().orElseThrow()));
			words = words(nested.stage2Root());
		}
	}

	/** The tables of four levels below a root. */
	private long[] words(long root) {
		var found = new TreeSet<Long>();
		find(root, 0, found);
		var all = new long[found.size() * ENTRIES];
		var table = new long[ENTRIES];
		int at = 0;
		for (long frame : found) {
			memory.read64s(frame, table, ENTRIES);
			System.arraycopy(table, 0, all, at, ENTRIES);
			at += ENTRIES;
		}
		return all;
	}

	private void find(long at, int level, Set<Long> found) {
		found.add(at);
		for (int i = 0; i < ENTRIES && level < 3; i++) {
			long entry = memory.read64(at + i * 8L);
			if ((entry & 3) == 3) {
				find(entry & 0xffff_ffff_f000L, level + 1, found);
			}
		}
	}

	/** The engine. */
	@Benchmark
	public long ranges() {
		return map.ranges().mapToLong(range -> range.input().first()).sum();
	}

	/** The anchor. */
	@Benchmark
	public long sums() {
		long sum = 0;
		for (long word : words) {
			sum += word;
		}
		return sum;
	}
}
