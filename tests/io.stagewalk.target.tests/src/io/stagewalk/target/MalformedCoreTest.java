package io.stagewalk.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.testing.Repository;
import io.stagewalk.testing.Seeds;

/** A file that is no core is refused with a word about where and why; none does more than that. */
@Timeout(120)
class MalformedCoreTest {
	private static final long[] TELLING = { 0, 1, 0x37, 0x38, 0x7f, 0xff, 0x7fff, 0xfffe, 0xffff, 0x7fff_ffffL, 0x8000_0000L,
			0xffff_ffffL, 0x1_0000_0000L, 1L << 40, Long.MAX_VALUE, Long.MAX_VALUE - 8, Long.MIN_VALUE, -1, -8, -0x1000 };

	@TempDir
	private Path folder;

	@Test
	void everyTruncationIsRefused() throws Exception {
		var bytes = sample();
		for (int length = 0; length < bytes.length; length++) {
			var file = Files.write(folder.resolve("memory.core"), Arrays.copyOf(bytes, length));
			var refusal = assertThrows(ImageException.class, () -> ElfCore.open(file), "cut to " + length);
			assertTrue(refusal.getMessage().startsWith(file + ": offset 0x"), refusal.getMessage());
		}
		assertEquals(3 * 24, ElfCore.open(Files.write(folder.resolve("memory.core"), bytes)).present().ranges().stream()
				.mapToLong(range -> range.length()).sum());
	}

	/** The recorded core, cut in its headers, at its segments' borders, and here and there within them. */
	@Test
	void truncationsOfTheRecordedCoreAreRefused() throws Exception {
		var file = folder.resolve("memory.core");
		Files.copy(Repository.recording("x420-opreg-bert/memory.core"), file);
		try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
			for (long length = channel.size() - 1; length >= 0; length -= length < 700 || length % 4096 < 2 ? 1 : 512 - 1) {
				channel.truncate(length);
				assertThrows(ImageException.class, () -> ElfCore.open(file), "cut to " + length);
			}
		}
	}

	@Test
	void mutationsAreReadOrRefused() throws Exception {
		Seeds.check(500, random -> {
			// a new file each time: one that is still mapped is slow to write over
			var file = Files.write(Files.createTempFile(folder, "memory", ".core"), mutated(sample(), random));
			try {
				var core = ElfCore.open(file);
				for (var range : core.present().ranges()) {
					for (long address : new long[] { range.first() - 9, range.first() - 1, range.first(), range.first() + 3,
							range.last() - 7, range.last() - 3, range.last(), range.last() + 1, random.nextLong() }) {
						core.isPresent(address);
						core.read64(address);
						core.read8(address);
					}
				}
			} catch (ImageException refused) {
				assertTrue(refused.getMessage().startsWith(file + ": offset 0x"), refused.getMessage());
			} finally {
				Files.delete(file);
			}
		});
	}

	/** As many program headers as can be named, and only the last of them wrong. */
	@Test
	void manySegmentsTakeNoLongerThanTheyMust() throws Exception {
		var bytes = ByteBuffer.allocate(64 + 65534 * 56).order(ByteOrder.LITTLE_ENDIAN);
		bytes.put(sample(), 0, 64).putShort(56, (short) 65534);
		for (int i = 0; i < 65534; i++) {
			// no memory, but for a segment at the very last that is not in the file
			bytes.putInt(64 + i * 56, i == 65533 ? 1 : 4).putLong(64 + i * 56 + 32, 1L << 40);
		}
		var file = Files.write(folder.resolve("memory.core"), bytes.array());
		assertThrows(ImageException.class, () -> ElfCore.open(file));
	}

	@Test
	void otherFilesAreRefused() throws Exception {
		for (int at : new int[] { 0, 1, 2, 3, 4, 5 }) {
			var bytes = sample();
			bytes[at]++;
			var file = Files.write(folder.resolve("memory.core"), bytes);
			assertTrue(assertThrows(ImageException.class, () -> ElfCore.open(file)).getMessage().contains("e_ident"));
		}
		assertThrows(IOException.class, () -> ElfCore.open(folder.resolve("none")));
		assertThrows(IOException.class, () -> ElfCore.open(folder));
	}

	@Test
	void theReasonNamesFieldAndOffset() throws Exception {
		var bytes = sample();
		bytes[54] = 55;
		var file = Files.write(folder.resolve("memory.core"), bytes);
		assertEquals(file + ": offset 0x36: e_phentsize: expected at least 56, found 55",
				assertThrows(ImageException.class, () -> ElfCore.open(file)).getMessage());
	}

	/** A kernel or a library has segments too, but they say nothing of memory as it was. */
	@Test
	void anElfFileThatIsNoCoreIsRefused() throws Exception {
		var bytes = sample();
		bytes[16] = 2;
		var file = Files.write(folder.resolve("vmlinux"), bytes);
		assertEquals(file + ": offset 0x10: e_type: expected 4, a core, found 2",
				assertThrows(ImageException.class, () -> ElfCore.open(file)).getMessage());
	}

	/** Two segments that touch, and one apart. */
	private static byte[] sample() {
		var bytes = new byte[24];
		Arrays.fill(bytes, (byte) 0x5a);
		return new CoreFile().with(0x1000, bytes).with(0x1018, bytes).with(0x4000_0000L, bytes).build();
	}

	private static byte[] mutated(byte[] bytes, SplittableRandom random) {
		for (int edits = random.nextInt(1, 5); edits > 0; edits--) {
			int size = 1 << random.nextInt(4);
			// the headers alone: what the segments hold is of no concern here
			int at = random.nextInt(64 + 3 * 56 - size);
			// half of the edits on a field's own place
			at = random.nextBoolean() ? at & -size : at;
			long value = random.nextBoolean() ? TELLING[random.nextInt(TELLING.length)] : random.nextLong(bytes.length * 2L);
			for (int i = 0; i < size; i++) {
				bytes[at + i] = (byte) (value >>> i * Byte.SIZE);
			}
		}
		return bytes;
	}
}
