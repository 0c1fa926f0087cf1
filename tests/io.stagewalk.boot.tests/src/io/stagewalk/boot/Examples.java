package io.stagewalk.boot;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.stagewalk.memory.Progress;
import io.stagewalk.trace.Budget;
import io.stagewalk.trace.Trace;

/** The project's example scenarios and recordings. */
final class Examples {
	static final String DMA = "dma-before-touch.scenario";
	static final String RECORDED = "recorded-boot.scenario";
	static final List<String> ALL = List.of(DMA, RECORDED);
	static final List<String> POLICIES = List.of("acpi-ioremap", "ioremap", "on-fault", "xen", "notifier", "none");

	private Examples() {
	}

	/** The repository. */
	static Path root() {
		var given = System.getProperty("stagewalk.root");
		var at = given != null ? Path.of(given) : Path.of("").toAbsolutePath();
		while (!Files.isDirectory(at.resolve("examples"))) {
			at = at.getParent();
		}
		return at;
	}

	static Path file(String scenario) {
		return root().resolve("examples/qemu-virt").resolve(scenario);
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
