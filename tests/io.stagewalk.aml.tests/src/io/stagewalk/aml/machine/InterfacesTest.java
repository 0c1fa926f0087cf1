package io.stagewalk.aml.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Parameters {@code acpi_osi=} do what Linux' documentation says of them. */
class InterfacesTest {
	@Test
	void aNameIsAddedAndTakenAway() {
		assertTrue(Interfaces.LINUX.after("Linux").has("Linux"));
		assertFalse(Interfaces.LINUX.has("Linux"));
		assertFalse(Interfaces.LINUX.after("!Windows 2012").has("Windows 2012"));
		assertTrue(Interfaces.LINUX.after("!Windows 2012").has("Windows 2013"));
		assertFalse(Interfaces.LINUX.after("!Module Device").has("Module Device"));
	}

	@Test
	void noOperatingSystemLeavesTheFeatures() {
		var none = Interfaces.LINUX.after("!");
		assertFalse(none.has("Windows 2001"));
		assertTrue(none.has("Module Device"));
	}

	@Test
	void nothingAtAllAndThenOne() {
		var one = Interfaces.LINUX.after("!*").after("Windows 2009");
		assertFalse(one.has("Module Device"));
		assertFalse(one.has("Windows 2001"));
		assertTrue(one.has("Windows 2009"));
	}

	@Test
	void twoMarksTakeEverythingBack() {
		assertEquals(Interfaces.LINUX, Interfaces.LINUX.after("!*").after("Stage").after("!!"));
	}
}
