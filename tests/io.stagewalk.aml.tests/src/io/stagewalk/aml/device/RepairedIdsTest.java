package io.stagewalk.aml.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.testing.Repository;

/** Drivers are matched with IDs as ACPICA repairs them: firmware writes small letters, and an asterisk in front. */
class RepairedIdsTest {
	private List<AcpiDevice> devices;

	@BeforeEach
	void boot() throws Exception {
		var table = Table.read(Repository.root().resolve("tests/io.stagewalk.aml.tests/data/device/ids.aml"));
		devices = LinuxBoot.of(new Platform(List.of(table), List.of()), RegionHandler.MODEL, OptionalLong.empty()).tree().devices();
	}

	private AcpiDevice device(String name) {
		return devices.stream().filter(device -> device.path().toString().endsWith(name)).findFirst().orElseThrow();
	}

	@Test
	void aHardwareIdNamesTheDevice() {
		assertEquals(List.of("STGW0001"), device("DEV0").identity().ids());
		assertEquals("STGW0001:00", device("DEV0").name());
	}

	@Test
	void compatibleIdsAreRepairedAloneAndInAPackage() {
		assertEquals(List.of("STGW0002", "VM_GEN_COUNTER", "PNP0A08", "PNP0501"), device("DEV1").identity().ids());
		assertEquals(List.of("STGW0003", "VM_GEN_COUNTER"), device("DEV2").identity().ids());
	}

	@Test
	void aUniqueIdStaysAsItIs() {
		assertEquals(Optional.of("abc"), device("DEV0").identity().uniqueId());
	}
}
