package io.stagewalk.acpi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.acpi.container.Container;

/** A checksum holds when the bytes that it covers add up to 0; the RSDP has two. */
class ChecksumTest {

	@Test
	void holdsForEveryTableOfTheExample() throws Exception {
		for (var table : Examples.platform().tables()) {
			assertEquals(Checksum.HOLDS, table.checksum(), table.toString());
		}
	}

	@Test
	void holdsForEveryRealTable(TestReporter reporter) throws Exception {
		int count = 0;
		for (var folder : Examples.realPlatforms()) {
			for (var table : Container.platform(folder).tables()) {
				assertEquals(Checksum.HOLDS, table.checksum(), folder + ": " + table);
				count++;
			}
		}
		reporter.publishEntry("tables", Integer.toString(count));
	}

	@Test
	void isWrongAfterAnyByteChanged() throws Exception {
		for (var table : Examples.platform().tables()) {
			var bytes = table.bytes();
			bytes[(int) table.length() - 1]++;
			assertEquals(Checksum.WRONG, Table.of(table.file(), bytes).checksum(), table.toString());
		}
	}

	/** As in the RSDP that Xen makes for Dom0. */
	@Test
	void isWrongForARootPointerWhoseFirstSumAloneIsWrong() throws Exception {
		var bytes = Examples.table("RSD PTR ").bytes();
		bytes[8]++;
		bytes[32]--;
		assertEquals(Checksum.WRONG, Table.of("rsdp.dat", bytes).checksum());
	}
}
