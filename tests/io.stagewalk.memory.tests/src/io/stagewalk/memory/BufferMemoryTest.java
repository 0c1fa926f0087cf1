package io.stagewalk.memory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.testing.Seeds;

/** Memory in buffers reads as the bytes that were put there. */
class BufferMemoryTest {
	private static final int END = 256;

	@Test
	void agreesWithOneArrayUnderOverlappingParts() {
		Seeds.check(300, random -> {
			var flat = new byte[END + 8];
			var there = new boolean[END + 8];
			var parts = new ArrayList<BufferMemory.Part>();
			for (int i = random.nextInt(1, 6); i > 0; i--) {
				int first = random.nextInt(END - 1);
				parts.add(new BufferMemory.Part(first, bytes(random, random.nextInt(1, END - first))));
			}
			parts.stream().sorted((a, b) -> a.first() != b.first() ? Long.compare(a.first(), b.first())
					: Integer.compare(a.bytes().limit(), b.bytes().limit())).forEach(part -> fill(flat, there, part));
			compare(BufferMemory.of(parts), flat, there);
		});
	}

	private static ByteBuffer bytes(SplittableRandom random, int length) {
		var bytes = new byte[length];
		random.nextBytes(bytes);
		return ByteBuffer.wrap(bytes);
	}

	private static void fill(byte[] flat, boolean[] there, BufferMemory.Part part) {
		for (int i = 0; i < part.bytes().limit(); i++) {
			int at = (int) part.first() + i;
			if (!there[at]) {
				there[at] = true;
				flat[at] = part.bytes().get(i);
			}
		}
	}

	private static void compare(BufferMemory memory, byte[] flat, boolean[] there) {
		assertArrayEquals(flat, memory.readBytes(0, flat.length));
		var whole = ByteBuffer.wrap(flat).order(java.nio.ByteOrder.LITTLE_ENDIAN);
		var words = new long[flat.length / 8];
		int copied = memory.read64s(0, words, words.length);
		boolean stopped = false;
		for (int i = 0; i < words.length; i++) {
			assertEquals(whole.getLong(i * 8), memory.read64(i * 8L));
			boolean all = true;
			for (int j = 0; j < 8; j++) {
				all &= there[i * 8 + j];
			}
			assertEquals(all, memory.isPresent(i * 8L));
			stopped |= !all;
			assertEquals(!stopped, i < copied);
			if (!stopped) {
				assertEquals(whole.getLong(i * 8), words[i]);
			}
		}
	}

	@Test
	void aFileIsMapped(@TempDir Path folder) throws IOException {
		var file = Files.write(folder.resolve("raw"), new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 9 });
		var memory = BufferMemory.map(file, 0x4000_0000L);
		assertEquals(0x0807_0605_0403_0201L, memory.read64(0x4000_0000L));
		assertEquals(9, memory.read64(0x4000_0008L));
		assertFalse(memory.isPresent(0x4000_0008L), "only one byte of the doubleword is there");
		assertEquals(RangeSet.of(AddressRange.ofLength(0x4000_0000L, 9)), memory.present());
		assertTrue(BufferMemory.map(Files.createFile(folder.resolve("empty")), 0).present().isEmpty());
	}

	@Test
	void theTopOfTheAddressSpaceIsTheEnd() {
		assertEquals(1, BufferMemory.of(-8, new byte[] { 1, 0, 0, 0, 0, 0, 0, 0 }).read64(-8));
		assertThrows(IllegalArgumentException.class, () -> BufferMemory.of(List.of(new BufferMemory.Part(-8, ByteBuffer.allocate(9)))));
	}
}
