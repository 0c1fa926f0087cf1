package io.stagewalk.boot.linux.acpi;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.stagewalk.aml.machine.Observer;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.Data;
import io.stagewalk.boot.BootScenario;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.Progress;
import io.stagewalk.testing.Repository;
import io.stagewalk.trace.Budget;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Trace;

/** Boots of the example's machine with one small program more. */
final class AmlBoots {
	private static final String MACHINE = """
			xen 4.20.4
			policy %s
			cpus 2
			pa-bits 44
			dom0-ram 0x60000000..0x7fffffff
			xen-heap 0xb0000000..0xb3ffffff
			crafted 0xbc2b4000 -> 0xbc754000
			%s
			boot
			""";

	private AmlBoots() {
	}

	/** @param statements more of them, such as contents of memory */
	static BootScenario boot(String program, String policy, String... statements) throws Exception {
		var file = Repository.example().resolve("aml.scenario");
		var aml = Repository.root().resolve("tests/io.stagewalk.boot.tests/data/acpi/" + program + ".aml");
		var linux = Arrays.stream(statements).anyMatch(line -> line.startsWith("linux ")) ? "" : "linux 6.1\n";
		return BootScenario.of(file, "platform tables\n" + linux + initrd(aml) + String.format(MACHINE, policy, String.join("\n", statements)));
	}

	private static String initrd(Path aml) {
		return "initrd-table \"" + aml.toAbsolutePath() + "\" at 0x7fef9000\n";
	}

	static Trace run(BootScenario boot) {
		return boot.run(Budget.DEFAULT, Progress.NONE);
	}

	/** What ACPICA mapped for operation regions whose path begins so, in order. */
	static List<AddressRange> windows(Trace trace, String region) {
		var windows = new ArrayList<AddressRange>();
		for (int i = 0; i < trace.size(); i++) {
			if (trace.step(i).effect() instanceof Effect.StageOneMapped mapped && mapped.what().startsWith("OperationRegion " + region)) {
				windows.add(mapped.ipa());
			}
		}
		return windows;
	}

	/** What an object of the namespace holds at the end. */
	static Data value(Trace trace, String path) {
		var state = ((Machine) trace.stateAt(trace.size())).acpica().interpreter();
		return state.evaluating(NamePath.of(path), List.of()).run(RegionHandler.MODEL, Observer.NONE).result().orElseThrow();
	}

	/** The texts of notes that functions of this name made. */
	static List<String> notes(Trace trace, String function) {
		var notes = new ArrayList<String>();
		for (int i = 0; i < trace.size(); i++) {
			if (trace.step(i).function().name().equals(function) && trace.step(i).effect() instanceof Effect.Noted noted) {
				notes.add(noted.text());
			}
		}
		return notes;
	}
}
