package io.stagewalk.acpi.container;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.acpi.Checksum;
import io.stagewalk.acpi.Table;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.Progress;

/** In the memory of a real machine the tables are found that its firmware made of what QEMU gave it. */
class RealMemoryTest {
	/** Pointers and checksums, which depend on where the firmware puts the tables; it makes the XSDT itself, and says so. */
	private static final Map<String, Set<Integer>> MOVED = Map.of("RSD PTR ", bytes(8, 1, 24, 9), "XSDT", bytes(9, 1, 28, 72),
			"FACP",
			bytes(9, 1, 36, 8, 132, 16));

	@TempDir
	private Path folder;

	@Test
	void theRsdpIsFoundAtAMultipleOfEight() throws Exception {
		var image = MemoryImage.of("memory.core", RealFirmware.memory());
		assertEquals(List.of(new PA(0x4c43_0018L)), new RootPointerSearch(image).in(image.present(), Progress.NONE));
	}

	@Test
	void theTablesAreThoseOfQemu(TestReporter reporter) throws Exception {
		RealFirmware.blobs(folder);
		var given = Container.at(folder).read().platform();
		var found = MemoryImage.of("memory.core", RealFirmware.memory()).read();
		assertEquals(List.of(), found.notes());
		assertEquals(given.tables().stream().map(Table::signature).toList(),
				found.platform().tables().stream().map(Table::signature).toList());
		int compared = 0;
		for (var table : found.tables()) {
			assertEquals(Checksum.HOLDS, table.checksum());
			var other = given.table(table.signature()).orElseThrow();
			assertEquals(other.length(), table.length());
			var differing = differing(other.bytes(), table.bytes());
			assertTrue(MOVED.getOrDefault(table.signature(), Set.of()).containsAll(differing), table + ": " + differing);
			compared += table.bytes().length - differing.size();
		}
		reporter.publishEntry("equal bytes", Integer.toString(compared));
	}

	/** The same memory, laid out again from the tables in it, is the same. */
	@Test
	void isLaidOutAgainAsItWas() throws Exception {
		var found = MemoryImage.of("memory.core", RealFirmware.memory()).read();
		var layout = MemoryLayout.of(found);
		assertEquals(List.of(), layout.notes());
		for (var table : layout.tables()) {
			long at = table.address().orElseThrow().value();
			assertArrayEquals(RealFirmware.memory().readBytes(at, (int) table.length()), layout.memory().readBytes(at,
					(int) table.length()));
		}
	}

	private static Set<Integer> differing(byte[] a, byte[] b) {
		var differing = new TreeSet<Integer>();
		for (int i = 0; i < a.length; i++) {
			if (a[i] != b[i]) {
				differing.add(i);
			}
		}
		return differing;
	}

	private static Set<Integer> bytes(int... startsAndLengths) {
		var all = new HashSet<Integer>();
		for (int i = 0; i < startsAndLengths.length; i += 2) {
			for (int at = startsAndLengths[i]; at < startsAndLengths[i] + startsAndLengths[i + 1]; at++) {
				all.add(at);
			}
		}
		return all;
	}
}
