package io.stagewalk.benchmarks;

import java.nio.file.Path;
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

import io.stagewalk.boot.BootScenario;
import io.stagewalk.memory.Progress;
import io.stagewalk.trace.Budget;
import io.stagewalk.trace.MachineState;
import io.stagewalk.trace.Trace;

/** Recording a boot, and coming to any of its states. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TraceBenchmark {
	/** The shortest trace, and the longest: a hypercall for each of 65536 pages of configuration space. */
	@Param({ "on-fault", "ioremap" })
	public String policy;

	private final SplittableRandom random = new SplittableRandom(1);
	private BootScenario boot;
	private Trace trace;

	@Setup
	public void load() throws Exception {
		boot = BootScenario.load(Path.of("examples/qemu-virt/dma-before-touch.scenario")).withPolicy(policy);
		trace = record();
	}

	/** The whole boot, recorded. */
	@Benchmark
	public Trace record() {
		return boot.run(Budget.DEFAULT, Progress.NONE);
	}

	/** The anchor of {@link #record}: the same steps made and thrown away. */
	@Benchmark
	public MachineState runOnly() {
		var state = boot.start();
		for (var next = state.next(); next.isPresent(); next = state.next()) {
			state = next.get().after();
		}
		return state;
	}

	/** A state at random. */
	@Benchmark
	public MachineState stateAt() {
		return trace.stateAt(random.nextInt(trace.size() + 1));
	}
}
