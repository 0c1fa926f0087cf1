package io.stagewalk.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import io.stagewalk.boot.BootScenario;
import io.stagewalk.boot.explore.Exploration;
import io.stagewalk.boot.explore.Explorer;
import io.stagewalk.boot.explore.Limits;
import io.stagewalk.memory.Progress;
import io.stagewalk.trace.Budget;
import io.stagewalk.trace.Trace;

/**
 * The orders of ten statements of four actors. The anchor is Spin, on a model of the same written by hand, which has to be
 * installed, and gcc with it. Run from the repository's root.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ExploreBenchmark {
	private static final Path FOLDER = Path.of("benchmarks/explore");

	private BootScenario scenario;
	private Path work;

	@Setup
	public void build() throws Exception {
		scenario = BootScenario.load(FOLDER.resolve("touches.scenario"));
		work = Files.createTempDirectory("spin");
		Files.copy(FOLDER.resolve("touches.pml"), work.resolve("touches.pml"));
		run("spin", "-a", "touches.pml");
		run("gcc", "-O2", "-DBFS", "-DSAFETY", "-o", "pan", "pan.c");
		var explored = explore();
		System.out.println(explored.states() + " states, " + explored.moves() + " moves, " + explored.findings().size() + " findings");
	}

	/** The boot, all orders that make a difference, and the shortest that fails of each kind. */
	@Benchmark
	public Exploration explore() throws Exception {
		return Explorer.explore(scenario, Limits.DEFAULT, Progress.NONE);
	}

	/** The boot, and the shortest order that fails. */
	@Benchmark
	public Exploration exploreToTheFirst() throws Exception {
		return Explorer.explore(scenario, new Limits(1_000_000, Limits.Reduction.CONFLICTS_ONLY, Limits.Goal.FIRST), Progress.NONE);
	}

	/** The boot alone, which an exploration begins with. */
	@Benchmark
	public Trace boot() throws Exception {
		return Trace.record(scenario.takenApart().start(), Budget.DEFAULT, Progress.NONE);
	}

	/** From the model to the shortest order that fails: generated, compiled, run. */
	@Benchmark
	public int spin() throws Exception {
		return run("spin", "-run", "-bfs", "touches.pml");
	}

	/** The compiled search, to the shortest order that fails. */
	@Benchmark
	public int panToTheFirst() throws Exception {
		return run("./pan");
	}

	/** The compiled search through all states. */
	@Benchmark
	public int panThroughAll() throws Exception {
		return run("./pan", "-A");
	}

	private int run(String... command) throws IOException, InterruptedException {
		var process = new ProcessBuilder(List.of(command)).directory(work.toFile()).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		return process.waitFor();
	}
}
