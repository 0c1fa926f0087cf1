package io.stagewalk.benchmarks;

import java.nio.file.Path;
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

import io.stagewalk.boot.BootScenario;
import io.stagewalk.memory.Progress;
import io.stagewalk.trace.Budget;
import io.stagewalk.trace.Trace;

/** Whole boots, recorded. There is no anchor but a second, which is as long as one waits without a thought. Run from the repository's root. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class BootBenchmark {
	/** Folders of tables. */
	@Param({ "examples/qemu-virt/tables", "../shared/real/tables/v7-efi-gicv3-512cpu" })
	private String platform;
	private BootScenario scenario;

	@Setup
	public void load() throws Exception {
		scenario = BootScenario.of(Path.of("boot.scenario"), "platform " + platform + "\nboot\n");
		System.out.println(boot().size() + " steps");
	}

	@Benchmark
	public Trace boot() {
		return scenario.run(Budget.DEFAULT, Progress.NONE);
	}
}
