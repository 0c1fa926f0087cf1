package io.stagewalk.boot.linux.acpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import io.stagewalk.trace.Frame;

/** What is evaluated for whoever takes a device has that function of Linux around it. */
class AskingHandlersTest {
	/** Functions around {@code acpi_ns_evaluate}, and what was evaluated there. */
	private static Map<List<String>, Set<String>> evaluated;

	@BeforeAll
	static void boot() throws Exception {
		var trace = AmlBoots.run(AmlBoots.boot("buses", "xen", "linux 6.1"));
		evaluated = new HashMap<>();
		for (int i = 0; i < trace.size(); i++) {
			var frames = trace.step(i).stack().frames();
			for (int at = 0; at + 2 < frames.size(); at++) {
				if (name(frames.get(at)).equals("acpi_ns_evaluate")) {
					evaluated.computeIfAbsent(List.of(name(frames.get(at + 1)), name(frames.get(at + 2))), key -> new HashSet<>())
							.add(frames.get(at).variables().getFirst().value());
				}
			}
		}
	}

	private static String name(Frame frame) {
		return frame.function().name();
	}

	private static Set<String> around(String inner, String outer) {
		return evaluated.getOrDefault(List.of(inner, outer), Set.of());
	}

	@Test
	void aRootBridgeIsAskedByItsDriver() {
		assertTrue(around("acpi_pci_root_add", "acpi_bus_attach").containsAll(Set.of("\\_SB.PCI0._SEG", "\\_SB.PCI0._CRS", "\\_SB.PCI0._OSC")),
				evaluated.toString());
	}

	@Test
	void aPlatformDeviceIsAskedForItsResourcesByTheDefault() {
		assertTrue(around("acpi_default_enumeration", "acpi_bus_attach").contains("\\_SB.VR00._CRS"), evaluated.toString());
	}

	@Test
	void whoADeviceIsIsAskedByThoseWhoLookAtAll() {
		var askers = new HashSet<String>();
		evaluated.forEach((functions, objects) -> {
			if (objects.contains("\\_SB.PCI0._HID")) {
				askers.add(functions.getFirst());
			}
		});
		assertEquals(Set.of("acpi_ec_dsdt_probe", "acpi_processor_init", "acpi_bus_check_add"), askers);
	}
}
