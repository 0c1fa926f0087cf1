package io.stagewalk.target.efi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.stagewalk.memory.Progress;
import io.stagewalk.target.ElfCore;
import io.stagewalk.acpi.container.MemoryImage;
import io.stagewalk.testing.Repository;
import io.stagewalk.testing.Seeds;

/** What is no memory map, or leads to none, is refused with a word about what is wrong; nothing worse comes of it. */
@Timeout(120)
class MalformedEfiMapTest {
	private static final long[] TELLING = { 0, 1, 3, 0x27, 0x28, 0x30, 0xff, 0x1000, 0x7fff_ffffL, 0x8000_0000L, 0xffff_ffffL, 1L << 51,
			1L << 52, Long.MAX_VALUE, Long.MIN_VALUE, -1, -8, -0x1000, EfiImage.TREE, EfiImage.MAP, EfiImage.TABLE };

	@Test
	void theSampleIsFound() {
		var found = EfiMapSearch.in(new EfiImage().range(7, 0x5000_0000L, 16, 8).range(0x7000_0001, 0x6000_0000L, 1, 0).build(), Progress.NONE);
		assertEquals(3, found.map().orElseThrow().descriptors().size());
		assertEquals(0x7000_0001, found.map().orElseThrow().descriptors().getLast().type());
	}

	/** Linux takes addresses of one cell, and sizes of two. */
	@Test
	void numbersMayHaveOneCellOrTwo() {
		var image = new EfiImage().property("linux,uefi-mmap-start", EfiImage.number(4, EfiImage.MAP))
				.property("linux,uefi-mmap-size", EfiImage.number(8, 48));
		assertTrue(EfiMapSearch.in(image.build(), Progress.NONE).map().isPresent());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			linux,uefi-mmap-size         | 4 | 47         | size: expected 48 to 1048576 bytes, found 47
			linux,uefi-mmap-size         | 4 | 0xffffffff | size: expected 48 to 1048576 bytes, found 4294967295
			linux,uefi-mmap-size         | 8 | -1         | size: expected 48 to 1048576 bytes, found -1
			linux,uefi-mmap-size         | 4 | 0x5000     | descriptors: expected 20480 bytes at 0x40001008, of which the image lacks some
			linux,uefi-mmap-desc-size    | 4 | 0          | size of a descriptor: expected a multiple of 8 from 40 to 4096, found 0
			linux,uefi-mmap-desc-size    | 4 | 44         | size of a descriptor: expected a multiple of 8 from 40 to 4096, found 44
			linux,uefi-mmap-desc-ver     | 4 | 2          | version: expected 1, found 2
			linux,uefi-mmap-start        | 8 | 0x4000100c | address: expected a multiple of 8, found 0x4000100c
			linux,uefi-mmap-start        | 8 | -8         | descriptors: expected 48 bytes at 0xfffffffffffffff8, of which the image lacks some
			linux,uefi-system-table      | 8 | 0x40001008 | linux,uefi-system-table: expected the address of an EFI system table with a right CRC32, found none at 0x40001008
			""")
	void whatPropertiesCannotSay(String property, int size, String value, String reason) {
		assertRefused(new EfiImage().property(property, EfiImage.number(size, Long.decode(value))), reason);
	}

	@Test
	void aPropertyHasToBeANumber() {
		assertRefused(new EfiImage().property("linux,uefi-mmap-desc-ver", "one".getBytes(StandardCharsets.US_ASCII)),
				"linux,uefi-mmap-desc-ver: expected a number of 4 or 8 bytes, found 3");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			0x50000800         | 1                  | PhysicalStart of descriptor 1: expected a page, found 0x50000800
			0xfffffffffffff000 | 1                  | PhysicalStart of descriptor 1: expected a page, found 0xfffffffffffff000
			0x50000000         | -1                 | NumberOfPages of descriptor 1: expected pages that fit the address space, found -1
			0x50000000         | 0x7ffffffffffff    | NumberOfPages of descriptor 1: expected pages that fit the address space, found 2251799813685247
			0x40002000         | 2                  | descriptors: expected ranges apart from each other, found 0x40000000..0x40002fff and 0x40002000..0x40003fff
			""")
	void whatRangesCannotBe(String first, String pages, String reason) {
		assertRefused(new EfiImage().range(7, Long.parseUnsignedLong(first.substring(2), 16), Long.decode(pages), 8), reason);
	}

	@Test
	void descriptorsOfNoPagesAreLeftOut() {
		assertEquals(1, EfiMapSearch.in(new EfiImage().range(7, 3, 0, 8).build(), Progress.NONE).map().orElseThrow().descriptors().size());
	}

	/** What a guest's loader wrote into its own memory speaks of other addresses than those where its host has it. */
	@Test
	void aMapOfOtherMemoryThanItsOwnIsNone() {
		var bytes = new EfiImage().bytes();
		bytes[(int) (EfiImage.MAP - EfiImage.BASE)] = 7;
		var found = EfiMapSearch.in(EfiImage.of(bytes), Progress.NONE);
		assertTrue(found.map().isEmpty());
		assertTrue(found.refused().getFirst().getMessage().endsWith("expected one of memory in use that holds the map itself, found none"),
				found.refused().getFirst().getMessage());
	}

	@Test
	void whatXenWritesForDom0IsNotTheFirmwares() throws Exception {
		var text = new String(new EfiImage().bytes(), StandardCharsets.ISO_8859_1).replace("linux,uefi", "xenxx,uefi");
		var found = EfiMapSearch.in(EfiImage.of(text.getBytes(StandardCharsets.ISO_8859_1)), Progress.NONE);
		assertTrue(found.map().isEmpty());
		assertTrue(found.refused().isEmpty());
	}

	@Test
	void everyTruncationIsReadOrRefused() {
		var bytes = new EfiImage().bytes();
		var reasons = new TreeSet<String>();
		for (int length = 0; length < bytes.length; length += length < 0x400 ? 1 : 8) {
			EfiMapSearch.in(EfiImage.of(Arrays.copyOf(bytes, length)), Progress.NONE).refused().forEach(reason -> reasons.add(reason.getMessage()));
		}
		assertTrue(reasons.stream().allMatch(reason -> reason.startsWith("image: device tree at 0x40000000")
				|| reason.startsWith("image: EFI memory map of /chosen of the device tree at 0x40000000")), reasons.toString());
		assertTrue(reasons.size() > 2, reasons.toString());
	}

	@Test
	void mutationsAreReadOrRefused() {
		var whole = new EfiImage().range(7, 0x5000_0000L, 16, 8).bytes();
		Seeds.check(4000, random -> assertTypedOnly(EfiImage.of(mutated(whole, random, random.nextBoolean() ? 0x200 : whole.length))));
	}

	@Test
	void mutationsOfTheRecordedImageAreReadOrRefused() throws Exception {
		var core = ElfCore.open(Repository.recording("linux61-efi/memory.core"));
		var first = core.present().ranges().getFirst();
		var tree = core.readBytes(first.first(), 0x200);
		Seeds.check(1000, random -> {
			var bytes = new EfiImage().bytes();
			System.arraycopy(mutated(tree, random, tree.length), 0, bytes, 0, tree.length);
			assertTypedOnly(EfiImage.of(bytes));
		});
	}

	/** One device tree after the other whose names never end, and nothing but words that begin a system table. */
	@Test
	void whatLooksPromisingIsLookedAtOnlySoOften() {
		var bytes = new byte[8 << 20];
		var tree = new EfiImage().bytes();
		for (int at = 0; at < 1 << 20; at += 0x1000) {
			System.arraycopy(tree, 0, bytes, at, 0x200);
			bytes[at + 5] = 0x20;
		}
		for (int at = 1 << 20; at < bytes.length; at += 16) {
			System.arraycopy(tree, 0x2018, bytes, at, 16);
		}
		var found = EfiMapSearch.in(EfiImage.of(bytes), Progress.NONE);
		assertTrue(found.refused().size() <= EfiMapSearch.MAX_CANDIDATES);
	}

	private static void assertTypedOnly(MemoryImage image) {
		var found = EfiMapSearch.in(image, Progress.NONE);
		assertTrue(found.refused().stream().allMatch(reason -> reason.getMessage().startsWith("image: ")));
		found.map().ifPresent(map -> assertTrue(map.descriptors().stream().allMatch(range -> range.range().first() >= 0)));
	}

	private static void assertRefused(EfiImage image, String reason) {
		var found = EfiMapSearch.in(image.build(), Progress.NONE);
		assertTrue(found.map().isEmpty());
		assertEquals(1, found.refused().size());
		assertTrue(found.refused().getFirst().getMessage().endsWith(reason), found.refused().getFirst().getMessage());
	}

	private static byte[] mutated(byte[] bytes, SplittableRandom random, int within) {
		var copy = bytes.clone();
		for (int edits = random.nextInt(1, 4); edits > 0; edits--) {
			int size = 1 << random.nextInt(4);
			int at = random.nextInt(within - size) & (random.nextBoolean() ? -size : -1);
			long value = random.nextBoolean() ? TELLING[random.nextInt(TELLING.length)] : random.nextLong();
			boolean bigEndian = random.nextBoolean();
			for (int i = 0; i < size; i++) {
				copy[at + (bigEndian ? size - 1 - i : i)] = (byte) (value >>> i * Byte.SIZE);
			}
		}
		return copy;
	}
}
