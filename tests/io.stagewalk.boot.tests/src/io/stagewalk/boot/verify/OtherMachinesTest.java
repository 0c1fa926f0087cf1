package io.stagewalk.boot.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static io.stagewalk.boot.verify.EventClass.BANKS;
import static io.stagewalk.boot.verify.EventClass.BERT;
import static io.stagewalk.boot.verify.EventClass.CPU_INTERFACE;
import static io.stagewalk.boot.verify.EventClass.CRAFTED;
import static io.stagewalk.boot.verify.EventClass.DONATED;
import static io.stagewalk.boot.verify.EventClass.ECAM;
import static io.stagewalk.boot.verify.EventClass.GHES;
import static io.stagewalk.boot.verify.EventClass.HOST_TABLES;
import static io.stagewalk.boot.verify.EventClass.IORT;
import static io.stagewalk.boot.verify.EventClass.OPERATION_REGIONS;
import static io.stagewalk.boot.verify.EventClass.PLATFORM_DEVICES;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.stagewalk.boot.BootScenario;
import io.stagewalk.memory.Progress;
import io.stagewalk.target.recording.Recording;
import io.stagewalk.testing.Repository;

/** Boots of other machines, other versions of Xen and Linux and stranger tables, beside the tests. */
class OtherMachinesTest {
	/** How many events of each class both sides have; nothing else is in an exact class. */
	static Stream<Arguments> boots() {
		return Stream.of(
				// the virtual CPU interface is mapped when the domain is made
				Arguments.of("xen417-linux61-gicv2", Map.of(BANKS, 1, HOST_TABLES, 20, CRAFTED, 2, CPU_INTERFACE, 1, DONATED, 66,
						PLATFORM_DEVICES, 66, ECAM, 96)),
				// a module that the init process loads, and that asks NVDIMMs for a register
				Arguments.of("xen417-linux61-nvdimm", Map.of(BANKS, 1, HOST_TABLES, 26, CRAFTED, 2, DONATED, 66, OPERATION_REGIONS, 6,
						PLATFORM_DEVICES, 66, ECAM, 96)),
				// two root bridges share the segment, and one of the ports has several functions
				Arguments.of("xen420-linux612-expander", Map.of(BANKS, 1, HOST_TABLES, 20, CRAFTED, 2, DONATED, 66, PLATFORM_DEVICES, 66,
						ECAM, 222)),
				// two SSDTs of the initrd: every kind of device, and every kind of field in methods that Linux evaluates for a device
				Arguments.of("xen420-linux61-devices", Map.of(BANKS, 1, HOST_TABLES, 20, CRAFTED, 2, DONATED, 66, OPERATION_REGIONS, 63,
						PLATFORM_DEVICES, 157, ECAM, 96)),
				// error sources with blocks elsewhere, one across the end of a page; counter groups and an SMMUv2 in the IORT
				Arguments.of("xen420-linux612-errors", Map.of(BANKS, 1, HOST_TABLES, 20, CRAFTED, 2, DONATED, 66, IORT, 76, GHES, 15,
						PLATFORM_DEVICES, 68, ECAM, 96, BERT, 3)),
				// a second segment with a switch below a root port, timers and watchdogs in memory, a table of two pages
				Arguments.of("xen417-linux61-segment", Map.of(BANKS, 4, HOST_TABLES, 22, CRAFTED, 2, CPU_INTERFACE, 1, DONATED, 66,
						OPERATION_REGIONS, 63, PLATFORM_DEVICES, 82, ECAM, 315)),
				// AML that fails: address spaces without a handler, values of another kind than they should be
				Arguments.of("xen420-linux612-spaces", Map.of(BANKS, 1, HOST_TABLES, 20, CRAFTED, 2, CPU_INTERFACE, 2, DONATED, 66,
						PLATFORM_DEVICES, 76, ECAM, 96)),
				// AML that drivers and the scan of PCI evaluate, each with a page of its own, and a register that is mapped and not read
				Arguments.of("xen420-linux61-drivers", Map.of(BANKS, 1, HOST_TABLES, 20, CRAFTED, 2, CPU_INTERFACE, 2, DONATED, 66,
						OPERATION_REGIONS, 30, PLATFORM_DEVICES, 66, ECAM, 99)),
				// a FACS that Xen leaves alone, for the hardware is reduced; FADT and MADT of ACPI 5.1
				Arguments.of("xen420-linux61-facs", Map.of(BANKS, 3, HOST_TABLES, 22, CRAFTED, 2, DONATED, 66, IORT, 64,
						PLATFORM_DEVICES, 76, ECAM, 96)),
				// devices of 256 MiB, a bit more, and 2 GiB: of the numbers of their pages Linux tells Xen the low 16 bits, or nothing
				Arguments.of("xen420-linux61-huge", Map.of(BANKS, 1, HOST_TABLES, 20, CRAFTED, 2, DONATED, 66, PLATFORM_DEVICES, 2178, ECAM, 96)),
				Arguments.of("xen420-linux612-tables", Map.of(BANKS, 1, HOST_TABLES, 32, CRAFTED, 2, DONATED, 66, IORT, 76,
						PLATFORM_DEVICES, 161, ECAM, 315, BERT, 3)));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("boots")
	void whatIsDerivedIsWhatHappened(String name, Map<EventClass, Integer> exact) throws Exception {
		var folder = Repository.recording(name);
		var recording = Recording.read(folder);
		var boot = BootScenario.of(folder.resolve("derived.scenario"), DerivedScenario.of(recording).text());
		var verification = Verification.of(boot, recording, Progress.NONE);
		var counts = Verified.counts(verification);
		exact.forEach((kind, matched) -> assertEquals(matched + " 0 0", counts.get(kind), kind.text()));
		assertEquals(List.of(), verification.strays());
		assertTrue(verification.holds());
	}
}
