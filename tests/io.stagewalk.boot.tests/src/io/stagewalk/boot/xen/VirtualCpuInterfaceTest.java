package io.stagewalk.boot.xen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.stagewalk.boot.BootScenario;
import io.stagewalk.boot.compare.Summary;
import io.stagewalk.memory.Progress;
import io.stagewalk.testing.Repository;
import io.stagewalk.trace.Budget;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.End;
import io.stagewalk.trace.Step;
import io.stagewalk.trace.Trace;
import io.stagewalk.translation.builder.P2mType;

/** Where a GICv2's virtual CPU interface comes from: 4.17 maps it when it creates the domain, later versions when it is touched. */
class VirtualCpuInterfaceTest {

	private static Trace run(String lines) throws Exception {
		var folder = Repository.root().resolve("examples/qemu-virt-gicv2");
		var machine = Files.readString(folder.resolve("machine.part"));
		return BootScenario.of(folder.resolve("test.scenario"), machine + lines).run(Budget.DEFAULT, Progress.NONE);
	}

	private static List<Step> mappings(Trace trace) {
		var found = new ArrayList<Step>();
		for (int i = 0; i < trace.size(); i++) {
			if (trace.step(i).effect() instanceof Effect.Mapped mapped && mapped.type() == P2mType.MMIO_DIRECT_DEV) {
				found.add(trace.step(i));
			}
		}
		return found;
	}

	private static List<String> places(Trace trace) {
		return mappings(trace).stream().map(step -> (Effect.Mapped) step.effect())
				.map(mapped -> String.format("%x %s", mapped.ipa().first(), mapped.output())).toList();
	}

	/** As the recorded boot of 4.17 did it: before Dom0 has any RAM. */
	@Test
	void whereTheDomainIsCreatedItIsThereFirst() throws Exception {
		var trace = run("xen 4.17\nboot\n");
		assertEquals(List.of("8010000 0x08040000", "8011000 0x08041000"), places(trace));
		assertEquals(List.of("vgic_v2_domain_init", "create_dom0", "start_xen"), mappings(trace).getFirst().stack().frames().stream()
				.map(frame -> frame.function().name()).dropWhile(name -> !name.startsWith("vgic")).toList());
		var first = IntStream.range(0, trace.size()).mapToObj(i -> trace.step(i).effect()).filter(Effect.Mapped.class::isInstance).findFirst();
		assertEquals(P2mType.MMIO_DIRECT_DEV, ((Effect.Mapped) first.orElseThrow()).type());
	}

	@Test
	void theFirstTouchMapsAllOfItAndIsOneAbort() throws Exception {
		var trace = run("xen 4.20\nboot\n");
		assertEquals(List.of("8010000 0x08040000", "8011000 0x08041000"), places(trace));
		var summary = Summary.of(trace);
		assertEquals(End.COMPLETE, trace.end());
		assertEquals(summary.stage2Aborts(), summary.resolved() + summary.mappedOnFault() + summary.emulated());
	}

	/** Xen maps all of it to the touched page, whichever that is; the page behind the interface keeps what came there. */
	@Test
	void touchedAtItsSecondPageItComesOnePageTooFarUp() throws Exception {
		var trace = run("xen 4.20\nboot\nbefore init_IRQ: cpu 0 read 0x08011000 4\n");
		assertEquals(List.of("8011000 0x08040000", "8012000 0x08041000", "8010000 0x08040000", "8011000 0x08041000"), places(trace));
	}
}
