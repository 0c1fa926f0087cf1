package io.stagewalk.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A StreamID has 32 bits and no sign. */
class StreamIDTest {

	@Test
	void indexesFrom0To4G() {
		assertEquals(0, new StreamID(0).index());
		assertEquals(0x7fff_ffffL, new StreamID(Integer.MAX_VALUE).index());
		assertEquals(0x8000_0000L, new StreamID(Integer.MIN_VALUE).index());
		assertEquals(0xffff_ffffL, new StreamID(-1).index());
	}

	@Test
	void isWrittenInHexadecimal() {
		assertEquals("0x18", new StreamID(0x18).toString());
		assertEquals("0xffffffff", new StreamID(-1).toString());
	}
}
