package io.stagewalk.boot.linux.acpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.stagewalk.boot.BootScenario;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.testing.Repository;

/**
 * What the module of NVDIMMs evaluates when the init process loads it, against what it evaluated in a real Linux on the same SSDT and NFIT:
 * {@code evaluations-nfit-VERSION.txt}. The modules' own drivers run on other threads, at the same time as the rest.
 */
class RecordedModulesTest {
	private static final Path DATA = Repository.root().resolve("tests/io.stagewalk.boot.tests/data/acpi");
	private static final String OTHER_THREAD = " < async_run_entry_fn";

	private static BootScenario boot(String... statements) throws Exception {
		var all = new ArrayList<>(List.of(statements));
		all.add("initrd-table \"" + DATA.resolve("nfit.aml") + "\" at 0x7fefa000");
		return AmlBoots.boot("nvdimm", "xen", all.toArray(String[]::new));
	}

	@ParameterizedTest
	@ValueSource(strings = { "6.1", "6.12" })
	void areEvaluatedLikeTheRealOnes(String version) throws Exception {
		var recorded = Files.readAllLines(DATA.resolve("evaluations-nfit-" + version + ".txt"));
		var rest = new ArrayList<String>();
		var probes = new ArrayList<String>();
		for (var at = (Machine) boot("linux " + version, "modules nfit").start(); at != null;
				at = at.next().map(advance -> (Machine) advance.after()).orElse(null)) {
			var frames = at.stack(at.running()).frames();
			if (!frames.isEmpty() && frames.getFirst() instanceof Evaluate evaluate
					&& frames.stream().anyMatch(frame -> frame.function().name().equals("load_module"))) {
				boolean isProbe = frames.get(1).function().name().equals("nvdimm_probe");
				(isProbe ? probes : rest).add(Evaluations.text(evaluate));
			}
		}
		assertSame(recorded.stream().filter(line -> !line.endsWith(OTHER_THREAD)).toList(), rest);
		assertSame(recorded.stream().filter(line -> line.endsWith(OTHER_THREAD)).map(line -> line.replace(OTHER_THREAD, "")).toList(), probes);
	}

	private static void assertSame(List<String> recorded, List<String> evaluated) {
		for (int i = 0; i < Math.min(recorded.size(), evaluated.size()); i++) {
			assertEquals(recorded.get(i), evaluated.get(i), "evaluation " + i);
		}
		assertEquals(recorded.size(), evaluated.size());
	}

	@Test
	void nothingIsEvaluatedWithoutTheModule() throws Exception {
		var region = "\\_SB.NVDR.REGS";
		assertEquals(List.of(), AmlBoots.windows(AmlBoots.run(boot()), region));
		assertEquals(List.of(), AmlBoots.windows(AmlBoots.run(boot("modules nvme")), region));
		var touched = AmlBoots.windows(AmlBoots.run(boot("modules nvme nfit")), region);
		assertTrue(touched.containsAll(List.of(new AddressRange(0x04280000, 0x04280fff),
				new AddressRange(0x04283000, 0x04283fff))), touched.toString());
	}

	@Test
	void modulesOfWhichNothingIsKnownAreNoted() throws Exception {
		assertEquals(List.of("line 11: what nvme, ext4 do with AML is not modelled, and ignored"),
				boot("modules nvme nfit ext4").notes().stream().filter(note -> note.contains("AML")).toList());
		assertTrue(boot("modules nfitt").notes().stream().anyMatch(note -> note.contains("what nfitt does with AML; did you mean nfit?")));
	}
}
