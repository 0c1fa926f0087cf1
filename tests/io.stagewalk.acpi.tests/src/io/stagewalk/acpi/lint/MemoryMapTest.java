package io.stagewalk.acpi.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.TableException;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.RangeSet;

/** What Linux shows in /proc/iomem. */
class MemoryMapTest {

	@Test
	void whatIsReservedInRamIsNotUsed() throws TableException {
		var map = MemoryMap.ofIomem("iomem", """
				04000000-07ffffff : reserved
				09000000-09000fff : ARMH0011:00
				40000000-5fffffff : System RAM
				  40200000-41ffffff : Kernel code
				  50000000-500fffff : reserved
				4010000000-401fffffff : PCI ECAM
				""");
		assertEquals(RangeSet.of(new AddressRange(0x40000000L, 0x4fffffffL), new AddressRange(0x50100000L, 0x5fffffffL)), map.ram());
		assertTrue(map.reserved().contains(0x50000000L) && map.reserved().contains(0x04000000L));
	}

	@Test
	void whatIsNoMemoryMapIsRefused() {
		refused("40000000..5fffffff System RAM", "iomem: offset 0x1: line: expected such as");
		refused("5fffffff-40000000 : System RAM", "does not end before it starts");
		refused("09000000-09000fff : ARMH0011:00", "a range of System RAM, found none");
		refused("00000000-00000000 : System RAM", "addresses that are all 0");
		refused("\n".repeat(MemoryMap.MAX_LINES + 1), "at most 8192 lines");
	}

	private static void refused(String text, String message) {
		var wrong = assertThrows(TableException.class, () -> MemoryMap.ofIomem("iomem", text));
		assertTrue(wrong.getMessage().contains(message), wrong.getMessage());
	}
}
