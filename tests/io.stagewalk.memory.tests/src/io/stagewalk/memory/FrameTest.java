package io.stagewalk.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

import io.stagewalk.testing.Seeds;

/** A frame is a 4 KiB page of its own address space; the number of one space is none of another. */
class FrameTest {

	@Test
	void ofEachAddressSpace() {
		Seeds.check(300, random -> {
			long frame = random.nextLong(1L << 52);
			long offset = random.nextInt(4096);
			long first = frame * 4096;
			assertEquals(first, IPA.ofFrame(frame).value());
			assertEquals(first, PA.ofFrame(frame).value());
			assertEquals(first, VA.ofFrame(frame).value());
			assertEquals(frame, new IPA(first + offset).frame());
			assertEquals(frame, new PA(first + offset).frame());
			assertEquals(frame, new VA(first + offset).frame());
		});
	}

	@Test
	void spacesDoNotMix() {
		assertNotEquals((Object) new IPA(0x1000), new PA(0x1000));
		assertNotEquals((Object) new IPA(0x1000), new VA(0x1000));
	}

	@Test
	void isWrittenWithAtLeastEightDigits() {
		assertEquals("0x00000000", new PA(0).toString());
		assertEquals("0x04000000", new IPA(0x400_0000).toString());
		assertEquals("0xffff800008e00008", new VA(0xffff_8000_08e0_0008L).toString());
	}
}
