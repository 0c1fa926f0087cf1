package io.stagewalk.aml.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** What is not a template is refused, and the message says where. */
class MalformedTemplateTest {

	private static String refused(String digits) {
		return assertThrows(ResourceException.class, () -> ResourceTemplate.of(Templates.hex(digits))).getMessage();
	}

	@Test
	void withoutAnEndTag() {
		assertEquals("offset 0x3: descriptor: expected an end tag, found the end of the buffer", refused("22 08 00"));
		assertEquals("offset 0x0: descriptor: expected an end tag, found the end of the buffer", refused(""));
	}

	@Test
	void aDescriptorThatPassesTheEnd() {
		assertEquals("offset 0x0: length: expected at most 1, found 2", refused("22 08"));
		assertEquals("offset 0x1: length: expected at most 1, found 9", refused("86 09 00 00"));
		assertEquals("offset 0x1: length: expected 2 bytes, found 1 before the end of the buffer", refused("86 09"));
	}

	@Test
	void aDescriptorThatIsTooShort() {
		assertEquals("offset 0xb: Memory32Fixed _LEN: expected 4 bytes, found 1 before the descriptor's end",
				refused("22 08 00 86 06 00 01 00 00 00 00 00 79 00"));
	}

	@Test
	void aDescriptorThatIsTooLong() {
		assertEquals("offset 0x1: FixedIO length: expected nothing after byte 4, found 1 more bytes", refused("4c f8 03 08 00 79 00"));
	}

	@Test
	void pinsOutsideTheDescriptor() {
		assertEquals("offset 0xe: GPIO connection pin table offset: expected 0 or 23 to 25, found 22",
				refused("8c 16 00 01 00 01 00 15 00 01 00 00 64 00 16 00 00 00 00 00 00 00 00 05 00 79 00"));
	}

	@Test
	void moreInterruptsThanThereAre() {
		assertEquals("offset 0x9: Interrupt interrupt number 1: expected 4 bytes, found 0 before the descriptor's end",
				refused("89 06 00 01 02 21 00 00 00 79 00"));
	}

	@Test
	void lessDataThanTheBusNeeds() {
		assertEquals("offset 0xa: serial bus type data length: expected 6 to 8, found 5",
				refused("8e 11 00 01 00 01 02 00 00 01 05 00 00 00 00 00 00 00 00 00 79 00"));
	}
}
