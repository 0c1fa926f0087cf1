package io.stagewalk.aml.resource;

import static io.stagewalk.aml.resource.Templates.first;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.Checksum;

/** Descriptors written by hand from the specification's tables give the values that stand in them. */
class DescriptorValuesTest {

	@Test
	void anIrqWithoutFlagsIsEdgeTriggeredAndActiveHigh() throws Exception {
		var irq = (SmallDescriptor.Irq) first("22 08 80");
		assertArrayEquals(new int[] { 3, 15 }, irq.interrupts());
		assertEquals(OptionalInt.empty(), irq.flags());
		assertTrue(irq.isEdgeTriggered());
		assertFalse(irq.isActiveLow() || irq.isShared() || irq.isWakeCapable());
	}

	@Test
	void anIrqWithFlags() throws Exception {
		var irq = (SmallDescriptor.Irq) first("23 00 02 38");
		assertFalse(irq.isEdgeTriggered());
		assertTrue(irq.isActiveLow() && irq.isShared() && irq.isWakeCapable());
	}

	@Test
	void memoryBelowSixteenMebibytesCountsBlocks() throws Exception {
		var memory = (MemoryDescriptor) first("81 09 00 01 00 0a ff 0b 00 00 10 00");
		assertEquals(0xa0000, memory.firstMinimum());
		assertEquals(0x1000, memory.byteLength());
		assertTrue(memory.isWriteable());
	}

	@Test
	void aQwordWindowHasSixtyFourBits() throws Exception {
		var space = (AddressSpace) first("8a 2b 00 00 0c 01 00 00 00 00 00 00 00 00 00 00 00 00 80 ff ff ff ff ff ff ff ff ff ff ff"
				+ "00 00 00 00 00 00 00 00 00 00 00 00 80 00 00 00");
		assertEquals(new AddressWindow(0, 0xffff_ff80_0000_0000L, -1, 0, 0x80_0000_0000L), space.window());
		assertEquals(ResourceSource.NONE, space.source());
		assertFalse(space.flags().isConsumer());
		assertTrue(space.flags().isMinimumFixed() && space.flags().isMaximumFixed() && space.flags().isWriteable());
	}

	@Test
	void anInterruptFromAnotherDevice() throws Exception {
		var interrupt = (ExtendedInterrupt) first("89 10 00 15 02 21 00 00 00 ff ff ff ff 07 5c 47 50 45 00");
		assertEquals(List.of(0x21L, 0xffff_ffffL), interrupt.interrupts());
		assertEquals(7, interrupt.source().index());
		assertEquals("\\GPE", interrupt.source().name());
		assertTrue(interrupt.isConsumer() && interrupt.isActiveLow() && interrupt.isWakeCapable());
		assertFalse(interrupt.isEdgeTriggered() || interrupt.isShared());
	}

	@Test
	void pinsOfAController() throws Exception {
		var gpio = (GpioConnection) first("8c 1d 00 01 00 01 00 15 00 01 00 00 64 00 17 00 00 1b 00 1e 00 02 00"
				+ "05 00 34 12 5c 47 00 aa bb");
		assertEquals(List.of(5, 0x1234), gpio.sections().pinNumbers());
		assertEquals("\\G", gpio.sections().sourceName());
		assertEquals(Bytes.of((byte) 0xaa, (byte) 0xbb), gpio.sections().vendorData());
		assertEquals(100, gpio.debounce());
		assertEquals(2, gpio.polarity());
		assertTrue(gpio.isEdgeTriggered() && gpio.isWakeCapable() && gpio.isConsumer());
	}

	@Test
	void aCameraOnItsBus() throws Exception {
		var bus = (SerialBus) first("8e 0e 00 01 00 04 02 0d 00 01 00 00 5c 50 43 30 00");
		assertEquals(new BusSettings.Csi2(), bus.settings());
		assertEquals("\\PC0", bus.sourceName());
		assertEquals(0xd, bus.header().specificFlags());
		assertTrue(bus.header().isConsumer());
	}

	@Test
	void aBusOfAVendorKeepsItsData() throws Exception {
		var bus = (SerialBus) first("8e 0f 00 02 00 c0 02 00 00 01 03 00 01 02 03 5c 41 00");
		assertEquals(new BusSettings.Other(0xc0), bus.settings());
		assertEquals(Bytes.of((byte) 1, (byte) 2, (byte) 3), bus.vendor());
		assertEquals("\\A", bus.sourceName());
	}

	@Test
	void aClockOfAThirdOfAHundredMegahertz() throws Exception {
		var clock = (ClockInput) first("93 0d 00 01 05 00 03 00 64 00 00 00 00 5c 43 00");
		assertEquals(3, clock.divisor());
		assertEquals(100, clock.numerator());
		assertEquals(2, clock.scale());
		assertTrue(clock.isVariable());
		assertEquals("\\C", clock.source().name());
	}

	@Test
	void reservedDescriptorsKeepTheirBytes() throws Exception {
		assertEquals(new SmallDescriptor.Unknown(1, Bytes.of((byte) 5)), first("09 05"));
		assertEquals(new UnknownLarge(0x7f, Bytes.of((byte) 1, (byte) 2)), first("ff 02 00 01 02"));
	}

	@Test
	void aChecksumThatIsThereHasToHold() throws Exception {
		assertEquals(Checksum.HOLDS, ResourceTemplate.of(Templates.hex("22 08 00 79 5d")).checksum());
		assertEquals(Checksum.WRONG, ResourceTemplate.of(Templates.hex("22 08 00 79 5e")).checksum());
		assertEquals(Checksum.NONE, ResourceTemplate.of(Templates.hex("22 08 00 79 00")).checksum());
	}

	@Test
	void bytesBehindTheEndTagAreKept() throws Exception {
		var template = ResourceTemplate.of(Templates.hex("79 00 22 00"));
		assertEquals(1, template.descriptors().size());
		assertArrayEquals(Templates.hex("79 00 22 00"), template.encode());
	}
}
