package io.stagewalk.acpi.iort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import io.stagewalk.acpi.Examples;
import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.region.Regions;
import io.stagewalk.testing.Seeds;

/** Linux goes along the nodes of an IORT until one would begin where the table ends, and keeps those before. */
class LinuxIortTest {
	/** In the example: where the counts, the SMMU and the root complex stand. */
	private static final int COUNT = 36, FIRST = 40, SMMU = 72, ROOT = 160;

	@Test
	void aSoundTableIsReadAsEver() throws Exception {
		var read = LinuxIort.of(Examples.table("IORT"));
		assertEquals(Iort.of(Examples.table("IORT")), read.iort());
		assertTrue(read.overflow().isEmpty());
	}

	@Test
	void moreNodesThanThereAreAreNotMissed() throws Exception {
		var read = LinuxIort.of(changed(table -> table.putInt(COUNT, 5)));
		assertEquals(Iort.of(Examples.table("IORT")), read.iort());
		assertEquals("iort.dat: IORT: offset 0x24: Node Count: expected at most 3, as there is room for, found 5",
				read.overflow().orElseThrow().getMessage());
	}

	@Test
	void aNodeThatReachesBehindTheEndIsTheLast() throws Exception {
		var last = LinuxIort.of(changed(table -> table.putShort(ROOT + 1, (short) 200)));
		assertEquals(3, last.iort().nodes().size());
		var middle = LinuxIort.of(changed(table -> table.putShort(SMMU + 1, (short) 0x400)));
		assertEquals(List.of(48, SMMU), middle.iort().nodes().stream().map(IortNode::offset).toList());
		assertTrue(middle.overflow().isPresent());
	}

	@Test
	void nodesThatAllStandBehindTheEndAreNone() throws Exception {
		assertEquals(List.of(), LinuxIort.of(changed(table -> table.putInt(FIRST, 0x300))).iort().nodes());
	}

	/** What Linux would read past a node or for ever, is refused as it was. */
	@Test
	void whatLinuxCouldNotReadIsRefused() throws Exception {
		var zero = changed(table -> table.putShort(SMMU + 1, (short) 0));
		assertEquals("iort.dat: IORT: offset 0x49: Length: expected 3 to 164, found 0",
				assertThrows(TableException.class, () -> LinuxIort.of(zero)).getMessage());
		var mappings = changed(table -> table.putInt(ROOT + 8, 9));
		assertTrue(assertThrows(TableException.class, () -> LinuxIort.of(mappings)).getMessage().contains("Mapping Count"));
	}

	@Test
	void aBootKnowsTheRegionsOfNodesThatAreRead() throws Exception {
		var platform = new Platform(List.of(changed(table -> table.putInt(COUNT, 5))), List.of());
		assertThrows(TableException.class, () -> Regions.of(platform));
		assertEquals(Regions.of(new Platform(List.of(Examples.table("IORT")), List.of())).size(), Regions.booted(platform).regions().size());
		var broken = new Platform(List.of(changed(table -> table.putShort(SMMU + 1, (short) 0))), List.of());
		assertThrows(TableException.class, () -> Regions.booted(broken));
	}

	@Test
	void anythingIsReadOrRefused() throws Exception {
		Seeds.check(2000, random -> {
			var table = changed(bytes -> {
				for (int edits = random.nextInt(1, 4); edits > 0; edits--) {
					bytes.put(random.nextInt(COUNT, bytes.limit()), (byte) random.nextInt(random.nextBoolean() ? 8 : 256));
				}
			});
			try {
				assertTrue(LinuxIort.of(table).iort().nodes().size() <= 40);
			} catch (TableException refused) {
				assertTrue(refused.getMessage().startsWith("iort.dat: IORT: offset 0x"), refused.getMessage());
			}
		});
	}

	private static Table changed(Consumer<ByteBuffer> change) throws Exception {
		var bytes = Examples.table("IORT").bytes();
		change.accept(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
		return Table.of("iort.dat", bytes);
	}
}
