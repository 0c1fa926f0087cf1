package io.stagewalk.aml.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import io.stagewalk.aml.testing.Aml;
import io.stagewalk.aml.testing.AmlBuilder;
import io.stagewalk.aml.value.Data;

/** A DSDT of half a megabyte loads. */
class HugeTableTest {
	private static final int LENGTH = 500 << 10;

	@Test
	void everyDeviceOfAHugeTableIsThere() throws Exception {
		var aml = new AmlBuilder();
		int devices = 0;
		while (aml.length() < LENGTH) {
			aml.packaged(new int[] { 0x10 }, new AmlBuilder().name("\\_SB_").append(device(devices++)));
		}
		var loaded = Aml.loaded(aml);
		assertEquals(10 + devices * 7, loaded.namespace().count());
		assertEquals(new Data.Int(devices - 1), Aml.evaluated(loaded, "\\_SB_." + name(devices - 1) + "._STA").result().orElseThrow());
		assertTrue(devices > 2000);
	}

	private static String name(int number) {
		return String.format("%c%03X", (char) ('D' + (number >> 12)), number & 0xfff);
	}

	/** A device with an identification, a region with two fields, a buffer and a method. */
	private static AmlBuilder device(int number) {
		var content = new AmlBuilder().bytes(0x08).name("_HID").string("PNP0C02").bytes(0x08).name("_UID").dword(number)
				.bytes(0x5b, 0x80).name("REG0").bytes(0).dword(0x1000_0000 + number * 0x1000).bytes(0x0b, 0, 0x10)
				.packaged(new int[] { 0x5b, 0x81 }, new AmlBuilder().name("REG0").bytes(3).name("FLD0").bytes(32).name("FLD1").bytes(32))
				.method("_STA", 0, new AmlBuilder().packaged(new int[] { 0xa0 }, new AmlBuilder().bytes(0x93).name("FLD1").bytes(0x0a, 0x7f, 0xa3))
						.bytes(0xa4).name("_UID"));
		return new AmlBuilder().device(name(number), content);
	}
}
