package io.stagewalk.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import io.stagewalk.acpi.RawTable;
import io.stagewalk.acpi.definition.Definitions;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Lint;
import io.stagewalk.acpi.lint.Report;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.model.TableModel;
import io.stagewalk.acpi.text.TableText;
import io.stagewalk.memory.Progress;

/**
 * All data tables of the real machines beside the repository: read, checked, written as text. The anchor is {@code iasl -d} on the
 * same tables, one process each, as people run it; what starting a process costs is told apart. One operation is all tables; their
 * number is printed.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class TableBenchmark {
	/** A table's bytes, and a copy of its file that iasl can write beside. */
	private record Data(RawTable table, byte[] bytes, Path copy) {
	}

	private final List<List<Data>> machines = new ArrayList<>();
	private final Lint lint = new Lint(ServiceLoader.load(Check.class).stream().map(ServiceLoader.Provider::get).toList());
	private Path folder;

	@Setup
	public void load() throws IOException {
		folder = Files.createTempDirectory("tables");
		int count = 0;
		try (var found = Files.list(Path.of("../shared/real/tables"))) {
			for (var machine : found.sorted().toList()) {
				var tables = new ArrayList<Data>();
				try (var files = Files.list(machine)) {
					for (var file : files.filter(TableBenchmark::isData).sorted().toList()) {
						var copy = folder.resolve(count++ + ".aml");
						Files.copy(file, copy);
						var bytes = Files.readAllBytes(file);
						tables.add(new Data(new RawTable(file.getFileName().toString(), bytes, Optional.empty()), bytes, copy));
					}
				}
				machines.add(tables);
			}
		}
		System.out.println(count + " tables of " + machines.size() + " machines");
	}

	private static boolean isData(Path file) {
		return file.toString().endsWith(".dat") && !file.getFileName().toString().matches("[ds]sdt.*");
	}

	@TearDown
	public void remove() throws IOException {
		try (var files = Files.list(folder)) {
			for (var file : files.toList()) {
				Files.delete(file);
			}
		}
		Files.delete(folder);
	}

	/** Every field of every table looked at. */
	@Benchmark
	public void parse(Blackhole hole) {
		for (var machine : machines) {
			for (var table : machine) {
				TableModel.of("table", table.bytes, Definitions.standard()).leaves().forEach(hole::consume);
			}
		}
	}

	/** Every table read, and all checks of its machine. */
	@Benchmark
	public void parseAndCheck(Blackhole hole) {
		for (var machine : machines) {
			Report report = lint.run(Subject.of(machine.stream().map(Data::table).toList()), Progress.NONE);
			hole.consume(report);
		}
	}

	/** Every table as text, which is read again. */
	@Benchmark
	public void text(Blackhole hole) {
		for (var machine : machines) {
			for (var table : machine) {
				hole.consume(TableText.write(TableModel.of("table", table.bytes, Definitions.standard())));
			}
		}
	}

	@Benchmark
	public void iasl() throws IOException, InterruptedException {
		for (var machine : machines) {
			for (var table : machine) {
				run("iasl", "-d", table.copy.toString());
			}
		}
	}

	/** As many processes that do nothing but say their version. */
	@Benchmark
	public void startingIasl() throws IOException, InterruptedException {
		for (var machine : machines) {
			for (int i = 0; i < machine.size(); i++) {
				run("iasl", "-v");
			}
		}
	}

	private static void run(String... command) throws IOException, InterruptedException {
		new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
	}
}
