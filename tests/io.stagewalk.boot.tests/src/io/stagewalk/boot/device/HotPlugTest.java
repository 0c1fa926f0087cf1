package io.stagewalk.boot.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.stagewalk.boot.BootScenario;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.Progress;
import io.stagewalk.scenario.ScenarioException;
import io.stagewalk.testing.Repository;
import io.stagewalk.trace.Budget;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.End;
import io.stagewalk.trace.Step;
import io.stagewalk.trace.Trace;

/** A PCI function that is not there when the machine boots, and then is. */
class HotPlugTest {
	private static final AddressRange BAR = AddressRange.ofLength(0x1000_0000L, 0x4000);

	@Test
	void bootDoesNotFindIt() throws Exception {
		var trace = run("on-fault", "plug nic\n");
		assertEquals(2, setups(run("on-fault", "")), "without a plug it is there from the start");
		assertTrue(names(trace).indexOf("pciehp_ist") > names(trace).indexOf("run_init_process"));
		assertEquals(1, found(trace).stream().filter(step -> step > names(trace).indexOf("pciehp_ist")).count());
	}

	@Test
	void linuxFindsItAndTheDriverTouchesEachBar() throws Exception {
		var trace = run("on-fault", "plug nic\n");
		assertEquals(End.COMPLETE, trace.end());
		assertEquals(2, setups(trace));
		assertEquals(List.of(AddressRange.ofLength(BAR.first(), 0x1000)), steps(trace).stream().filter(step -> inBar(step.effect()))
				.map(step -> ((Effect.Mapped) step.effect()).ipa()).toList());
	}

	@Test
	void withAnIoremapThatAsksAllOfItIsMapped() throws Exception {
		var trace = run("ioremap", "plug nic\n");
		assertEquals(4, steps(trace).stream().filter(step -> inBar(step.effect())).count());
	}

	@Test
	void beforeTheScanNobodyHasToBeTold() throws Exception {
		var trace = run("on-fault", "before acpi_scan_init: plug nic\n");
		assertEquals(2, setups(trace));
		assertFalse(names(trace).contains("pciehp_ist"));
	}

	@Test
	void deviceThatIsNotThereDoesNothing() throws Exception {
		var trace = run("on-fault", "dma nic read 0x40000000 64\nplug nic\ndma nic read 0x40000000 64\n");
		var notes = steps(trace).stream().filter(step -> step.effect() instanceof Effect.Noted noted && noted.text().startsWith("nic"))
				.map(step -> ((Effect.Noted) step.effect()).text()).toList();
		assertEquals(List.of("nic is not there, and does nothing", "nic appears at 0000:00:05.0"), notes);
		assertEquals(1, steps(trace).stream().filter(step -> step.effect() instanceof Effect.Transferred).count());
	}

	@Test
	void functionWithoutConfigurationSpaceIsRefused() {
		var refused = assertThrows(ScenarioException.class, () -> scenario("on-fault", "plug far\n", "pci 0007:00:05.0 far"));
		assertTrue(refused.getMessage().contains("expected a function for which the MCFG has a place"), refused.getMessage());
	}

	private static boolean inBar(Effect effect) {
		return effect instanceof Effect.Mapped mapped && BAR.contains(mapped.ipa());
	}

	/** How many functions Linux has found. */
	private static long setups(Trace trace) {
		return found(trace).size();
	}

	/** The first step of Linux in each function that it has found. */
	private static List<Integer> found(Trace trace) {
		var pages = new TreeMap<String, Integer>();
		IntStream.range(0, trace.size()).filter(i -> trace.step(i).function().name().equals("pci_setup_device"))
				.forEach(i -> pages.putIfAbsent(trace.step(i).stack().top().orElseThrow().variables().getFirst().value(), i));
		return pages.values().stream().sorted().toList();
	}

	private static List<String> names(Trace trace) {
		return steps(trace).stream().map(step -> step.function().name()).toList();
	}

	private static List<Step> steps(Trace trace) {
		return IntStream.range(0, trace.size()).mapToObj(trace::step).toList();
	}

	private static Trace run(String policy, String after, String... settings) throws Exception {
		return scenario(policy, after, settings).run(Budget.DEFAULT, Progress.NONE);
	}

	private static BootScenario scenario(String policy, String after, String... settings) throws Exception {
		var text = "platform tables\nsmmu shared-stage2\npa-bits 44\npolicy " + policy + "\npci 0000:00:03.0 edu\npci 0000:00:05.0 nic\n"
				+ "bar nic 0 0x10000000..0x10003fff\n" + String.join("\n", settings) + "\nboot\n" + after;
		return BootScenario.of(Repository.example().resolve("plug.scenario"), text);
	}
}
