package io.stagewalk.aml.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.stagewalk.testing.Seeds;

/** What is read of an NFIT, whole or damaged. */
class NvdimmStructuresTest {
	private static final int TWO_RANGES = 2 * 56;

	/** Two ranges, three regions of modules 3, 1 and 2, of which 2 is in no range, and their control regions. */
	private static byte[] structures() {
		var bytes = ByteBuffer.allocate(TWO_RANGES + 3 * 48 + 3 * 32).order(ByteOrder.LITTLE_ENDIAN);
		range(bytes, 0, 1, 0x9_0000_0000L);
		range(bytes, 56, 2, 0x9_1000_0000L);
		map(bytes, TWO_RANGES, 3, 1);
		map(bytes, TWO_RANGES + 48, 1, 1);
		map(bytes, TWO_RANGES + 96, 2, 0);
		for (int i = 0; i < 3; i++) {
			bytes.putShort(TWO_RANGES + 144 + 32 * i, (short) 4).putShort(TWO_RANGES + 146 + 32 * i, (short) 32)
					.putShort(TWO_RANGES + 148 + 32 * i, (short) (i + 1));
		}
		return bytes.array();
	}

	private static void range(ByteBuffer bytes, int at, int index, long first) {
		bytes.putShort(at + 2, (short) 56).putShort(at + 4, (short) index).putInt(at + 16, 0x66f0d379).putShort(at + 20, (short) 0xb4f3)
				.putShort(at + 22, (short) 0x4074).putLong(at + 24, Long.reverseBytes(0xac430d3318b78cdbL)).putLong(at + 32, first)
				.putLong(at + 40, 0x1000);
	}

	private static void map(ByteBuffer bytes, int at, int module, int range) {
		bytes.putShort(at, (short) 1).putShort(at + 2, (short) 48).putInt(at + 4, module).putShort(at + 12, (short) range)
				.putShort(at + 14, (short) module);
	}

	@Test
	void modulesAreInTheOrderOfTheirHandles() {
		var read = NvdimmStructures.of(structures()).orElseThrow();
		assertEquals(new NvdimmStructures.Range(2, NvdimmStructures.PERSISTENT, 0x9_1000_0000L, 0x1000), read.ranges().get(1));
		assertEquals(Optional.of(List.of(1L, 2L, 3L)), read.modules());
	}

	@Test
	void moduleWithoutItsControlRegionEndsAll() {
		var without = Arrays.copyOf(structures(), TWO_RANGES + 3 * 48 + 2 * 32);
		assertEquals(Optional.empty(), NvdimmStructures.of(without).orElseThrow().modules());
	}

	@Test
	void structureOfAnotherLengthIsRefused() {
		var wrong = structures();
		wrong[2] = 60;
		assertEquals(Optional.empty(), NvdimmStructures.of(wrong));
	}

	@Test
	void anyBytesAreReadToAnEnd() {
		Seeds.check(2000, random -> {
			var bytes = structures();
			for (int i = random.nextInt(8); i >= 0; i--) {
				bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
			}
			NvdimmStructures.of(Arrays.copyOf(bytes, random.nextInt(bytes.length + 1))).map(NvdimmStructures::modules)
					.ifPresent(modules -> assertTrue(modules.isEmpty() || modules.get().size() <= 3));
		});
	}
}
