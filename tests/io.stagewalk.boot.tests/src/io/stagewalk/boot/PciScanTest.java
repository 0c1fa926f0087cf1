package io.stagewalk.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.testing.Repository;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Trace;

/** Which pages of configuration space Linux touches, and in which order, is decided by what it reads there. */
class PciScanTest {
	private static final long ECAM = 0x4010000000L;
	private static final AddressRange WINDOW = AddressRange.ofLength(ECAM, 256L << 20);
	private static final int MULTIFUNCTION = 0x80;

	/** A function's page. */
	private record At(int bus, int device, int function) {
		long page() {
			return ECAM + ((long) bus << 20 | (long) device << 15 | (long) function << 12);
		}
	}

	/** As recorded: 32 faults, the first at level 1 (no table yet), all others at level 3. */
	@Test
	void busWithNothingOnItIsTouchedOnceADevice() {
		var trace = scan();
		assertEquals(slots(0), found(trace));
		var levels = Touched.steps(trace, step -> step.effect() instanceof Effect.Aborted aborted
				&& WINDOW.contains(aborted.fault().faultingIpa().value())).stream()
				.map(step -> ((Effect.Aborted) step.effect()).syndrome().esr() & 0x3f).toList();
		assertEquals(5, levels.getFirst());
		assertEquals(List.of(7L), levels.stream().skip(1).distinct().toList());
	}

	@Test
	void otherFunctionsAreLookedForIfFunctionZeroSaysSo() {
		var trace = scan(endpoint(new At(0, 3, 0), MULTIFUNCTION), endpoint(new At(0, 3, 5), 0), endpoint(new At(0, 4, 0), 0),
				endpoint(new At(0, 4, 1), 0));
		var expected = new ArrayList<>(slots(0));
		expected.addAll(4, IntStream.range(1, 8).mapToObj(function -> new At(0, 3, function)).toList());
		assertEquals(expected, found(trace));
	}

	/** As recorded: the bus behind the port comes after the last slot of its own bus, and one page of it is touched. */
	@Test
	void behindAPortThereIsOneDevice() {
		var trace = scan(port(new At(0, 1, 0), 0, 1, 1), endpoint(new At(1, 0, 0), 0));
		assertEquals(Stream.concat(slots(0).stream(), Stream.of(new At(1, 0, 0))).toList(), found(trace));
	}

	@Test
	void behindABridgeThereAreThirtyTwo() {
		var trace = scan(bridge(new At(0, 1, 0), 0, 1, 1));
		assertEquals(Stream.of(slots(0), slots(1)).flatMap(List::stream).toList(), found(trace));
	}

	@Test
	void branchesAreFollowedToTheirEndsOneAfterTheOther() {
		var trace = scan(port(new At(0, 1, 0), 0, 1, 4), bridge(new At(1, 0, 0), 1, 2, 4), port(new At(2, 0, 0), 2, 3, 3),
				port(new At(2, 1, 0), 2, 4, 4), port(new At(0, 2, 0), 0, 5, 5));
		var expected = Stream.of(slots(0).stream(), Stream.of(new At(1, 0, 0)), slots(2).stream(),
				Stream.of(new At(3, 0, 0), new At(4, 0, 0), new At(5, 0, 0))).flatMap(found -> found).toList();
		assertEquals(expected, found(trace));
	}

	/** Linux numbers in a second pass, above what firmware has numbered. */
	@Test
	void bridgesWithoutNumbersComeLast() {
		var trace = scan(port(new At(0, 1, 0), 0, 0, 0), port(new At(0, 2, 0), 0, 3, 4), port(new At(0, 5, 0), 0, 0, 0));
		var expected = Stream.concat(slots(0).stream(), Stream.of(new At(3, 0, 0), new At(5, 0, 0), new At(6, 0, 0))).toList();
		assertEquals(expected, found(trace));
	}

	@Test
	void numbersThatMakeNoSenseAreReplaced() {
		var trace = scan(port(new At(0, 1, 0), 7, 9, 9), port(new At(0, 2, 0), 0, 4, 3));
		assertEquals(Stream.concat(slots(0).stream(), Stream.of(new At(1, 0, 0), new At(2, 0, 0))).toList(), found(trace));
	}

	/** A number that two bridges claim leads to one bus, and not in circles. */
	@Test
	void busIsScannedOnce() {
		var lines = new ArrayList<String>();
		for (int bus = 0; bus < 24; bus++) {
			for (int device = 0; device < 4; device++) {
				lines.add(bridge(new At(bus, device, 0), bus, bus + 1, 24));
			}
		}
		var trace = scan(lines.toArray(String[]::new));
		assertEquals(25 * 32, found(trace).size());
	}

	@Test
	void stackReadsLikeAStackTrace() {
		var trace = scan(port(new At(0, 1, 0), 0, 1, 1));
		var behind = Touched.steps(trace, step -> step.effect() instanceof Effect.Aborted aborted
				&& aborted.fault().faultingIpa().value() == new At(1, 0, 0).page()).getFirst();
		assertEquals(List.of("pci_generic_config_read", "pci_bus_read_config_dword", "pci_scan_single_device", "pci_scan_slot",
				"pci_scan_child_bus_extend", "pci_scan_bridge_extend", "pci_scan_child_bus_extend", "pci_scan_child_bus",
				"acpi_pci_root_create", "pci_acpi_scan_root", "acpi_pci_root_add"), Touched.stack(behind).subList(0, 11));
	}

	private static Trace scan(String... functions) {
		var text = "platform tables\npa-bits 44\n" + String.join("", functions) + "boot\n";
		try {
			return Examples.run(BootScenario.of(Repository.example().resolve("scan.scenario"), text));
		} catch (Exception unexpected) {
			throw new AssertionError(unexpected);
		}
	}

	private static List<At> slots(int bus) {
		return IntStream.range(0, 32).mapToObj(device -> new At(bus, device, 0)).toList();
	}

	private static List<At> found(Trace trace) {
		return Touched.faults(trace, WINDOW).stream().map(frame -> (int) (frame - (ECAM >> 12)))
				.map(frame -> new At(frame >> 8, frame >> 3 & 31, frame & 7)).toList();
	}

	private static String endpoint(At at, int header) {
		return memory(at, 0, 0x0008_1234L) + memory(at, 8, (long) header << 48);
	}

	private static String bridge(At at, int primary, int secondary, int subordinate) {
		return memory(at, 0, 0x0008_1234L) + memory(at, 8, 1L << 48 | 0x06040000L)
				+ memory(at, 0x18, primary | secondary << 8 | subordinate << 16);
	}

	private static String port(At at, int primary, int secondary, int subordinate) {
		// another capability comes first
		return memory(at, 0, 0x0010_0000_0008_1234L) + memory(at, 8, 1L << 48 | 0x06040000L)
				+ memory(at, 0x18, primary | secondary << 8 | subordinate << 16) + memory(at, 0x30, 0x48L << 32)
				+ memory(at, 0x48, 0x0000_5005L) + memory(at, 0x50, 0x0042_0010L);
	}

	private static String memory(At at, int offset, long value) {
		return String.format("memory 0x%x 0x%x%n", at.page() + offset, value);
	}
}
