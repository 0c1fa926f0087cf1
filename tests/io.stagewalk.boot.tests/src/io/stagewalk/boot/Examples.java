package io.stagewalk.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.stagewalk.memory.Progress;
import io.stagewalk.testing.Repository;
import io.stagewalk.trace.Budget;
import io.stagewalk.trace.Trace;

/** The project's example scenarios and recordings. */
final class Examples {
	static final String DMA = "dma-before-touch.scenario";
	static final String RECORDED = "recorded-boot.scenario";
	static final List<String> POLICIES = List.of("acpi-ioremap", "ioremap", "on-fault", "xen", "notifier", "none");

	private Examples() {
	}

	/** Every scenario among the project's examples, by path. */
	static List<Path> every() throws IOException {
		try (var files = Files.walk(Repository.root().resolve("examples"))) {
			return files.filter(file -> file.toString().endsWith(".scenario")).sorted().toList();
		}
	}

	static Path file(String scenario) {
		return Repository.example().resolve(scenario);
	}

	/** A small program in AML, compiled from the source beside it. */
	static Path aml(String name) {
		return Repository.root().resolve("tests/io.stagewalk.boot.tests/data/acpi/" + name + ".aml");
	}

	static BootScenario load(String scenario) {
		try {
			return BootScenario.load(file(scenario));
		} catch (Exception unexpected) {
			throw new AssertionError(unexpected);
		}
	}

	static Trace run(String scenario) {
		return run(load(scenario));
	}

	static Trace run(String scenario, String policy) {
		try {
			return run(load(scenario).withPolicy(policy));
		} catch (Exception unexpected) {
			throw new AssertionError(unexpected);
		}
	}

	static Trace run(BootScenario boot) {
		return boot.run(Budget.DEFAULT, Progress.NONE);
	}
}
