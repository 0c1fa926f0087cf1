package io.stagewalk.boot.linux.acpi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.stagewalk.trace.Effect;

/** Linux takes the word of the first STAO on the console's UART, and nothing of what its list names. */
class StatusOverrideTest {

	@Test
	void staoOfXenHidesTheConsole() throws Exception {
		assertEquals(List.of("\\_SB.VR00"), added());
	}

	@Test
	void namesHideNothingAndTheHostsWordOnTheConsoleCounts() throws Exception {
		assertEquals(List.of("\\_SB.COM0", "\\_SB.VR00"), added("transform hide \\_SB.VR00"));
	}

	@Test
	void hostsStaoMayHideTheConsoleToo() throws Exception {
		assertEquals(List.of("\\_SB.VR00"), added("transform hide \\_SB.VR00", "transform set STAO/Ignore UART = 1"));
	}

	/** Which of the console and a device are announced. */
	private static List<String> added(String... transforms) throws Exception {
		var trace = AmlBoots.run(AmlBoots.boot("buses", "xen", transforms));
		return IntStream.range(0, trace.size()).mapToObj(i -> trace.step(i).effect())
				.flatMap(effect -> effect instanceof Effect.Noted(var text) ? Stream.of(text) : Stream.empty())
				.filter(text -> text.matches("BUS_NOTIFY_ADD_DEVICE of .*(COM0|VR00)"))
						.map(text -> text.substring(text.lastIndexOf(' ') + 1)).toList();
	}
}
