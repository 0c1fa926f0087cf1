package io.stagewalk.boot.linux.acpi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Frame;
import io.stagewalk.trace.Trace;

/** Devices are on the buses on which their version of Linux puts them, and Xen hears of them from the notifier of that bus. */
class BusesTest {

	@Test
	void olderOneHasCoreSightOnTheAmbaBus() throws Exception {
		assertEquals(List.of("xen_amba_notifier \\_SB.GPA0", "xen_amba_notifier \\_SB.TMC0"), notified("linux 6.1"));
	}

	@Test
	void laterOneHasCoreSightOnThePlatformBus() throws Exception {
		assertEquals(List.of("xen_amba_notifier \\_SB.GPA0", "xen_platform_notifier \\_SB.TMC0"), notified("linux 6.12"));
	}

	@Test
	void newestOneMakesAPlatformDeviceOfASystemDeviceByACompatibleId() throws Exception {
		assertEquals(List.of("xen_amba_notifier \\_SB.GPA0", "xen_platform_notifier \\_SB.TMC0", "xen_platform_notifier \\_SB.SYS0"),
				notified("linux 7.0"));
	}

	@Test
	void deviceOnTheAmbaBusComesByItsOwnFunctions() throws Exception {
		var trace = AmlBoots.run(AmlBoots.boot("buses", "xen", "linux 6.1"));
		int step = IntStream.range(0, trace.size()).filter(i -> noted(trace, i).endsWith("\\_SB.GPA0")).findFirst().orElseThrow();
		var names = trace.step(step).stack().frames().stream().map(Frame::function).map(function -> function.name()).toList();
		assertEquals(List.of("xen_amba_notifier", "amba_device_add", "amba_handler_attach", "acpi_bus_attach"), names.subList(0, 4));
	}

	/** Its last eight registers are read first, and the page is mapped for that on the fault. */
	@Test
	void whatADeviceOnTheAmbaBusIsIsReadBeforeItIsAdded() throws Exception {
		var trace = AmlBoots.run(AmlBoots.boot("buses", "xen", "linux 6.1"));
		int hears = IntStream.range(0, trace.size()).filter(i -> noted(trace, i).endsWith("\\_SB.GPA0")).findFirst().orElseThrow();
		var read = IntStream.range(0, hears).mapToObj(trace::step)
				.filter(step -> step.effect() instanceof Effect.Accessed && step.function().name().equals("amba_read_periphid"))
				.map(step -> ((Effect.Accessed) step.effect()).input().value() & 0xfff).toList();
		assertEquals(List.of(0xfe0L, 0xfe4L, 0xfe8L, 0xfecL, 0xff0L, 0xff4L, 0xff8L, 0xffcL), read);
	}

	/** Which notifier hears of which of the program's devices, in order. */
	private static List<String> notified(String linux) throws Exception {
		var trace = AmlBoots.run(AmlBoots.boot("buses", "xen", linux));
		return IntStream.range(0, trace.size()).filter(i -> noted(trace, i).matches("BUS_NOTIFY_ADD_DEVICE of .*(GPA0|TMC0|SYS0)"))
				.mapToObj(i -> trace.step(i).function().name() + noted(trace, i).substring("BUS_NOTIFY_ADD_DEVICE of".length())).toList();
	}

	private static String noted(Trace trace, int step) {
		return trace.step(step).effect() instanceof Effect.Noted(var text) ? text : "";
	}
}
