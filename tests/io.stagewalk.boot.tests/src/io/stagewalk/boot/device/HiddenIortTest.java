package io.stagewalk.boot.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.iort.Iort;
import io.stagewalk.memory.SimulatedMemory;

/** Where Xen keeps the SMMUs, Dom0's XSDT leads to an IORT without them, among the tables that Xen makes. */
class HiddenIortTest {
	private static final long GUEST = 0xbc2b4000L, MACHINE = 0xbc754000L;
	/** Of the XSDT among these tables, for this machine. */
	private static final long XSDT = 0x248;

	private final SimulatedMemory memory = DeviceScenarios.end(DeviceScenarios.run("smmu shared-stage2\nboot\n")).memory();

	private byte[] bytes(long address, int length) {
		var bytes = new byte[length];
		for (int i = 0; i < length; i++) {
			bytes[i] = (byte) memory.read(address + i, 1);
		}
		return bytes;
	}

	private byte[] table(long address) {
		return bytes(address, (int) memory.read(address + 4, 4));
	}

	private static int sum(byte[] bytes) {
		int sum = 0;
		for (byte each : bytes) {
			sum += each;
		}
		return sum & 0xff;
	}

	@Test
	void rootComplexesLeadStraightToTheIts() throws Exception {
		var xsdt = table(MACHINE + XSDT);
		assertEquals(0, sum(xsdt), "checksum of the XSDT");
		Optional<byte[]> iort = Optional.empty();
		for (int at = 36; at < xsdt.length; at += 8) {
			long entry = memory.read(MACHINE + XSDT + at, 4) | memory.read(MACHINE + XSDT + at + 4, 4) << 32;
			if (entry >= GUEST && entry < GUEST + 0x1000 && new String(bytes(entry - GUEST + MACHINE, 4)).equals("IORT")) {
				iort = Optional.of(table(entry - GUEST + MACHINE));
			}
		}
		assertEquals(0, sum(iort.orElseThrow()), "checksum of the IORT");
		var seen = Iort.of(Table.of("iort.dat", iort.get()));
		assertTrue(seen.smmus().isEmpty());
		assertEquals(Optional.empty(), seen.streamOf(0, 0x18));
		assertEquals(Optional.of(0x18L), seen.routeOf(0, 0x18).orElseThrow().deviceId());
	}
}
