package io.stagewalk.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import io.stagewalk.memory.PhysicalMemory;

/** The tables that Xen makes for Dom0 are bytes in memory, where the scenario puts them, and so are the host's. */
class Dom0TablesInMemoryTest {
	/** As the scenario says: where Dom0 sees them, and where they are. */
	private static final long GUEST = 0xbc2b4000L, MACHINE = 0xbc754000L;

	private static PhysicalMemory memory() {
		var trace = Examples.run(Examples.RECORDED);
		return trace.stateAt(trace.size() - 1).memory();
	}

	@Test
	void theRootPointerLeadsToTheTables() {
		var memory = memory();
		assertEquals("RSD PTR ", text(memory, MACHINE + 0x2b8));
		long xsdt = memory.read64(MACHINE + 0x2b8 + 24);
		assertEquals(GUEST + 0x248, xsdt);
		assertEquals("XSDT", text(memory, MACHINE + 0x248).substring(0, 4));
		assertEquals("FACP", text(memory, MACHINE).substring(0, 4));
		assertEquals("APIC", text(memory, MACHINE + 0x118).substring(0, 4));
		assertEquals("STAO", text(memory, MACHINE + 0x220).substring(0, 4));
		assertEquals("IBI SYST", text(memory, MACHINE + 0x2e0));
	}

	@Test
	void theHostsTablesAreThereToo() {
		assertEquals("RSD PTR ", text(memory(), 0xbc430018L));
		assertEquals("IORT", text(memory(), 0xbc43e418L).substring(0, 4));
	}

	private static String text(PhysicalMemory memory, long address) {
		var bytes = new byte[8];
		long word = memory.read64(address);
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = (byte) (word >>> i * 8);
		}
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}
}
