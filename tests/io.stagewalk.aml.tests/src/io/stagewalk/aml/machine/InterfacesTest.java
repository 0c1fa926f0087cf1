package io.stagewalk.aml.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Parameters {@code acpi_osi=} do what Linux' documentation says of them. */
class InterfacesTest {
	private static final Interfaces LINUX = Interfaces.LINUX_6_12;

	@Test
	void aNameIsAddedAndTakenAway() {
		assertTrue(LINUX.after("Linux", LINUX).has("Linux"));
		assertFalse(LINUX.has("Linux"));
		assertFalse(LINUX.after("!Windows 2012", LINUX).has("Windows 2012"));
		assertTrue(LINUX.after("!Windows 2012", LINUX).has("Windows 2013"));
		assertFalse(LINUX.after("!Module Device", LINUX).has("Module Device"));
	}

	@Test
	void noOperatingSystemLeavesTheFeatures() {
		var none = LINUX.after("!", LINUX);
		assertFalse(none.has("Windows 2001"));
		assertTrue(none.has("Module Device"));
	}

	@Test
	void nothingAtAllAndThenOne() {
		var one = LINUX.after("!*", LINUX).after("Windows 2009", LINUX);
		assertFalse(one.has("Module Device"));
		assertFalse(one.has("Windows 2001"));
		assertTrue(one.has("Windows 2009"));
	}

	@Test
	void twoMarksTakeEverythingBack() {
		assertEquals(LINUX, LINUX.after("!*", LINUX).after("Stage", LINUX).after("!!", LINUX));
	}
}
