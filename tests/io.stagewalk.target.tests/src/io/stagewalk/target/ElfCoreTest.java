package io.stagewalk.target;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.memory.RangeSet;
import io.stagewalk.testing.Repository;
import io.stagewalk.testing.Seeds;

/** A core reads as its segments say, byte by byte, at any alignment, also where one segment goes on in the next. */
class ElfCoreTest {
	@TempDir
	private Path folder;

	/** Every page of the recorded core, found in the file by its program headers. */
	@Test
	void readsTheRecordedCore() throws Exception {
		var file = Repository.recording("x420-opreg-bert/memory.core");
		var bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
		var core = ElfCore.open(file);
		var ranges = RangeSet.EMPTY;
		for (int header = 64; header < 64 + 9 * 56; header += 56) {
			int offset = (int) bytes.getLong(header + 8);
			long address = bytes.getLong(header + 24);
			int length = (int) bytes.getLong(header + 32);
			ranges = ranges.plus(AddressRange.ofLength(address, length));
			for (int i = 0; i < length; i += 8) {
				assertEquals(bytes.getLong(offset + i), core.read64(address + i), Address.text(address + i));
			}
			assertArrayEquals(Arrays.copyOfRange(bytes.array(), offset, offset + length), core.readBytes(address, length));
		}
		assertEquals(ranges, core.present());
		assertTrue(core.isPresent(0xbc76_4000L));
		assertFalse(core.isPresent(0xbc76_5000L));
		assertEquals(0, core.read64(0xbc76_5000L));
	}

	@Test
	void readsAtAnyAlignmentAcrossSegments() throws Exception {
		Seeds.check(60, random -> {
			var model = new TreeMap<Long, Byte>();
			var file = new CoreFile().withNote(new byte[random.nextInt(20)]);
			long address = random.nextLong(0x1000);
			for (int i = random.nextInt(1, 6); i > 0; i--) {
				// touching the one before, or a few bytes further on
				address += random.nextInt(3) * random.nextInt(12);
				var bytes = new byte[random.nextInt(1, 24)];
				new Random(random.nextLong()).nextBytes(bytes);
				file.with(address, bytes);
				for (byte value : bytes) {
					model.put(address++, value);
				}
			}
			var core = ElfCore.open(write(file.build()));
			for (long at = Math.max(0, model.firstKey() - 12); at < model.lastKey() + 12; at++) {
				long expected = 0;
				for (int i = 7; i >= 0; i--) {
					expected = expected << 8 | model.getOrDefault(at + i, (byte) 0) & 0xff;
				}
				assertEquals(expected, core.read64(at), Address.text(at));
				assertEquals((int) expected & 0xff, core.read8(at), Address.text(at));
				assertEquals(model.subMap(at & -8, (at & -8) + 8).size() == 8, core.isPresent(at), Address.text(at));
				assertEquals(model.containsKey(at), core.present().contains(at), Address.text(at));
			}
			checkBulk(core, model.firstKey() & -8);
		});
	}

	private static void checkBulk(PhysicalMemory core, long first) {
		while (!core.isPresent(first)) {
			first += 8;
			if (first > 0x2000) {
				return;
			}
		}
		var words = new long[40];
		int read = core.read64s(first, words, words.length);
		assertFalse(core.isPresent(first + read * 8L) && read < words.length);
		for (int i = 0; i < read; i++) {
			assertTrue(core.isPresent(first + i * 8L));
			assertEquals(core.read64(first + i * 8L), words[i]);
		}
	}

	/** As in a kdump, whose first segment is the kernel's image within a bank of memory: here many, and one across its end. */
	@Test
	void segmentsMayOverlap() throws Exception {
		var memory = new byte[0x108];
		new Random(1).nextBytes(memory);
		var file = new CoreFile();
		for (int at = 0; at < 0x100; at += 0x20) {
			file.with(0x1000 + at, Arrays.copyOfRange(memory, at, at + 0x10));
		}
		file.with(0x1000, Arrays.copyOf(memory, 0x100)).with(0x10f8, Arrays.copyOfRange(memory, 0xf8, 0x108));
		var core = ElfCore.open(write(file.build()));
		assertEquals(List.of(new AddressRange(0x1000, 0x1107)), core.present().ranges());
		assertArrayEquals(memory, core.readBytes(0x1000, memory.length));
	}

	@Test
	void reachesToTheTopOfTheAddressSpace() throws Exception {
		var core = ElfCore.open(write(new CoreFile().with(-8, new byte[] { 1, 2, 3, 4, 5, 6, 7, 8 }).build()));
		assertEquals(0x0807_0605_0403_0201L, core.read64(-8));
		assertTrue(core.isPresent(-1));
		assertEquals(0, core.read64(0));
	}

	@Test
	void withoutSegmentsNothingIsPresent() throws Exception {
		var core = ElfCore.open(write(new CoreFile().withNote(new byte[8]).with(0x1000, new byte[0]).build()));
		assertEquals(RangeSet.EMPTY, core.present());
		assertEquals(0, core.read64(0x1000));
	}

	private Path write(byte[] bytes) throws Exception {
		return Files.write(Files.createTempFile(folder, "memory", ".core"), bytes);
	}
}
