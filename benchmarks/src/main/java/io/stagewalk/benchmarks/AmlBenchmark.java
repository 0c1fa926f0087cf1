package io.stagewalk.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

import io.stagewalk.acpi.Table;
import io.stagewalk.aml.machine.Loader;
import io.stagewalk.aml.machine.Observer;
import io.stagewalk.aml.machine.Settings;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.Data;

/**
 * Loading a DSDT, of half a megabyte unless another is named, and loops of AML. The anchor is acpiexec, a process each time, which has to be installed.
 * Run from the repository's root.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AmlBenchmark {
	private static final Path LOOPS = Path.of("benchmarks/aml/loops.aml");

	/** A file with a DSDT to be loaded in place of the generated one. */
	@Param("")
	public String dsdt;
	private Table huge;
	private Path hugeFile;
	private io.stagewalk.aml.machine.State loops;

	@Setup
	public void build() throws Exception {
		huge = dsdt.isEmpty() ? Table.of("huge.aml", HugeDsdt.bytes()) : Table.read(Path.of(dsdt));
		hugeFile = Files.createTempFile("huge", ".aml");
		hugeFile.toFile().deleteOnExit();
		Files.write(hugeFile, huge.bytes());
		loops = loaded(Table.read(LOOPS));
	}

	private static io.stagewalk.aml.machine.State loaded(Table table) {
		var initial = io.stagewalk.aml.machine.State.initial(Settings.linux(table.header().revision(), List.of()));
		return Loader.load(initial, table, RegionHandler.MODEL, Observer.NONE);
	}

	@Benchmark
	public int load() {
		return loaded(huge).namespace().count();
	}

	@Benchmark
	public int loadByAcpiexec() throws Exception {
		return run("-dt", "-di", "-l", hugeFile.toString());
	}

	@Benchmark
	public Optional<Data> arithmetic() {
		return evaluated("\\ARIT");
	}

	@Benchmark
	public int arithmeticByAcpiexec() throws Exception {
		return run("-dt", "-di", "-b", "evaluate \\ARIT", LOOPS.toString());
	}

	@Benchmark
	public Optional<Data> buffer() {
		return evaluated("\\BUFF");
	}

	@Benchmark
	public int bufferByAcpiexec() throws Exception {
		return run("-dt", "-di", "-b", "evaluate \\BUFF", LOOPS.toString());
	}

	private Optional<Data> evaluated(String path) {
		return loops.evaluating(NamePath.of(path), List.of()).run(RegionHandler.MODEL, Observer.NONE).result();
	}

	private static int run(String... arguments) throws IOException, InterruptedException {
		var command = new ArrayList<>(List.of("acpiexec"));
		command.addAll(List.of(arguments));
		var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		process.getOutputStream().close();
		return process.waitFor();
	}
}
