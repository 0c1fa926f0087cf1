package io.stagewalk.translation.builder;

import static io.stagewalk.translation.builder.P2mType.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import io.stagewalk.translation.Stage2Descriptor;

/** Each version of Xen writes its own number for a type into bits [58:55], and the same attributes into the others. */
class P2mEncodingTest {
	private static final Map<P2mEncoding, List<P2mType>> NUMBERS = Map.of(
			P2mEncoding.SINGLE_MMIO,
			List.of(INVALID, RAM_RW, RAM_RO, MMIO_DIRECT_DEV, MAP_FOREIGN_RW, GRANT_MAP_RW, GRANT_MAP_RO),
			P2mEncoding.SINGLE_FOREIGN,
			List.of(INVALID, RAM_RW, RAM_RO, MMIO_DIRECT_DEV, MMIO_DIRECT_NC, MMIO_DIRECT_C, MAP_FOREIGN_RW, GRANT_MAP_RW,
					GRANT_MAP_RO),
			P2mEncoding.CURRENT,
			List.of(INVALID, RAM_RW, RAM_RO, MMIO_DIRECT_DEV, MMIO_DIRECT_NC, MMIO_DIRECT_C, MAP_FOREIGN_RW, MAP_FOREIGN_RO,
					GRANT_MAP_RW, GRANT_MAP_RO));

	@ParameterizedTest
	@EnumSource
	void theNumberOfATypeInEachVersion(P2mEncoding encoding) {
		var numbers = NUMBERS.get(encoding);
		for (int number = 0; number < 16; number++) {
			var expected = number < numbers.size() ? numbers.get(number) : INVALID;
			assertEquals(expected, encoding.type(number));
			if (expected != INVALID) {
				assertEquals(number, encoding.leaf(0x1234, expected, 3) >>> 55);
			}
		}
	}

	/** As Xen 4.20 and 4.22 were seen to write them. */
	@ParameterizedTest
	@CsvSource({ "MMIO_DIRECT_C, 3, 0x02c00000000006ff", "RAM_RW, 3, 0x00800000000007ff", "RAM_RW, 2, 0x00800000000007fd",
			"RAM_RW, 1, 0x00800000000007fd", "MMIO_DIRECT_DEV, 3, 0x01c00000000006c7" })
	void recordedDescriptors(P2mType type, int level, String expected) {
		long mfn = 0x40_0000;
		assertEquals(Long.decode(expected) | mfn << 12, P2mEncoding.CURRENT.leaf(mfn, type, level));
	}

	@Test
	void aTableCarriesTheAttributesOfRAM() {
		for (var encoding : P2mEncoding.values()) {
			assertEquals(0x0080_0000_bc76_47ffL, encoding.table(0xbc764));
		}
	}

	/** Which accesses each type permits, and whether it is normal memory. */
	@ParameterizedTest
	@CsvSource({ "RAM_RW, rwx, 15, 3", "RAM_RO, r-x, 15, 3", "MMIO_DIRECT_DEV, rw-, 1, 2", "MMIO_DIRECT_NC, rw-, 5, 2",
			"MMIO_DIRECT_C, rw-, 15, 2", "MAP_FOREIGN_RW, rw-, 15, 3", "MAP_FOREIGN_RO, r--, 15, 3",
			"GRANT_MAP_RW, rw-, 15, 3", "GRANT_MAP_RO, r--, 15, 3" })
	void whatATypePermits(P2mType type, String permitted, int memAttr, int sh) {
		for (int level = 1; level <= 3; level++) {
			var leaf = new Stage2Descriptor(P2mEncoding.CURRENT.leaf(0x40_0000, type, level), level);
			assertEquals(permitted, ((leaf.s2ap() & 1) != 0 ? "r" : "-") + ((leaf.s2ap() & 2) != 0 ? "w" : "-")
					+ ((leaf.xn() & 2) == 0 ? "x" : "-"));
			assertEquals(memAttr, leaf.memAttr());
			assertEquals(sh, leaf.sh());
			assertEquals(true, leaf.isValid() && leaf.isLeaf() && leaf.accessFlag() && !leaf.isTable());
			assertEquals(0x4_0000_0000L, leaf.outputAddress());
		}
	}

	/** Before 4.9 all MMIO was mapped as device memory; before 4.12 foreign memory was never read-only. */
	@Test
	void aTypeThatAVersionLacksIsItsNearest() {
		assertEquals(MMIO_DIRECT_DEV, P2mEncoding.SINGLE_MMIO.nearest(MMIO_DIRECT_C));
		assertEquals(MMIO_DIRECT_DEV, P2mEncoding.SINGLE_MMIO.nearest(MMIO_DIRECT_NC));
		assertEquals(MAP_FOREIGN_RW, P2mEncoding.SINGLE_MMIO.nearest(MAP_FOREIGN_RO));
		assertEquals(MAP_FOREIGN_RW, P2mEncoding.SINGLE_FOREIGN.nearest(MAP_FOREIGN_RO));
		for (var encoding : P2mEncoding.values()) {
			for (var type : NUMBERS.get(encoding)) {
				assertEquals(type, encoding.nearest(type));
			}
		}
		assertEquals(P2mEncoding.SINGLE_MMIO.leaf(0x9000, MMIO_DIRECT_DEV, 3),
				P2mEncoding.SINGLE_MMIO.leaf(0x9000, MMIO_DIRECT_C, 3));
	}

	@Test
	void anInvalidFrameHasNoDescriptor() {
		assertThrows(IllegalArgumentException.class, () -> P2mEncoding.CURRENT.leaf(0, INVALID, 3));
	}
}
