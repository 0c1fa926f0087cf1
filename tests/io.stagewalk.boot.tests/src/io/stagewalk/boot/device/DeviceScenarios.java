package io.stagewalk.boot.device;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import io.stagewalk.boot.BootScenario;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.memory.Progress;
import io.stagewalk.testing.Repository;
import io.stagewalk.trace.Budget;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Trace;

/** Runs the example's machine with other statements. */
final class DeviceScenarios {
	private static final String MACHINE = """
			xen 4.20.4
			linux 6.1
			cpus 2
			pa-bits 44
			dom0-ram 0x60000000..0x7fffffff
			acpi-memory 0xbc430000..0xbc43ffff
			xen-heap 0xb0000000..0xb3ffffff
			crafted 0xbc2b4000 -> 0xbc754000
			""";

	private DeviceScenarios() {
	}

	/** @param lines beside those that say where memory is */
	static BootScenario load(String lines) {
		return load("platform tables\n", lines);
	}

	static BootScenario load(String platform, String lines) {
		try {
			return BootScenario.of(Repository.example().resolve("test.scenario"), platform + MACHINE + lines);
		} catch (Exception unexpected) {
			throw new AssertionError(unexpected);
		}
	}

	static Trace run(String lines) {
		return run(load(lines));
	}

	static Trace run(BootScenario scenario) {
		return scenario.run(Budget.DEFAULT, Progress.NONE);
	}

	/** An example by its name. */
	static Trace example(String name) {
		var file = Repository.example().resolve(name + ".scenario");
		try {
			return run(BootScenario.of(file, Files.readString(file)));
		} catch (Exception unexpected) {
			throw new AssertionError(unexpected);
		}
	}

	static Machine end(Trace trace) {
		return (Machine) trace.stateAt(trace.size());
	}

	static <T extends Effect> List<T> effects(Trace trace, Class<T> kind) {
		var found = new ArrayList<T>();
		for (int i = 0; i < trace.size(); i++) {
			if (kind.isInstance(trace.step(i).effect())) {
				found.add(kind.cast(trace.step(i).effect()));
			}
		}
		return found;
	}

	/** What became of each access of a device, in order. */
	static List<String> transfers(Trace trace) {
		var outcomes = new ArrayList<String>();
		for (int i = 0; i < trace.size(); i++) {
			switch (trace.step(i).effect()) {
				case Effect.Transferred passed -> outcomes.add("passed");
				case Effect.TransferFailed failed -> outcomes.add("failed");
				case Effect.TransferStalled stalled -> outcomes.add("stalled");
				default -> {
				}
			}
		}
		return outcomes;
	}
}
