package io.stagewalk.aml.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

	/** The second region of module 3 names a control region that there is not. */
	@Test
	void moduleThatHasAControlRegionNeedsNoOther() {
		var bytes = ByteBuffer.wrap(structures()).order(ByteOrder.LITTLE_ENDIAN);
		map(bytes, TWO_RANGES + 48, 3, 1);
		bytes.putShort(TWO_RANGES + 48 + 14, (short) 9);
		assertEquals(Optional.of(List.of(2L, 3L)), NvdimmStructures.of(bytes.array()).orElseThrow().modules());
		bytes.putShort(TWO_RANGES + 14, (short) 9);
		assertEquals(Optional.empty(), NvdimmStructures.of(bytes.array()).orElseThrow().modules());
	}

	@Test
	void structureOfAnotherLengthIsRefused() {
		var wrong = structures();
		wrong[2] = 60;
		assertEquals(Optional.empty(), NvdimmStructures.of(wrong));
	}

	/** Interleave, block data window and flush hints; of an SMBIOS record and of unknown ones the length is not looked at. */
	@ParameterizedTest
	@CsvSource({ "2,15,16", "5,39,40", "6,15,16" })
	void structureThatNobodyNeedsIsRefusedIfItIsTooShort(int type, int tooShort, int longEnough) {
		assertEquals(Optional.empty(), NvdimmStructures.of(new byte[] { (byte) type, 0, (byte) tooShort, 0 }));
		assertTrue(NvdimmStructures.of(new byte[] { (byte) type, 0, (byte) longEnough, 0 }).isPresent());
		assertTrue(NvdimmStructures.of(new byte[] { 3, 0, 4, 0, 77, 0, 4, 0 }).isPresent());
	}

	/** Each of the modules is in a range that all of them share, and all ranges have that number. */
	@Test
	void manyStructuresTakeNoLongTime() {
		var ranges = Collections.nCopies(100_000, new NvdimmStructures.Range(1, NvdimmStructures.PERSISTENT, 0, 0x1000));
		var maps = LongStream.range(0, 100_000).mapToObj(handle -> new NvdimmStructures.Map(handle, 1, 1)).toList();
		var controls = Collections.nCopies(100_000, 2);
		var structures = new NvdimmStructures(ranges, maps, Stream.concat(controls.stream(), Stream.of(1)).toList());
		assertEquals(100_000, assertTimeoutPreemptively(Duration.ofSeconds(30), structures::modules).orElseThrow().size());
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
