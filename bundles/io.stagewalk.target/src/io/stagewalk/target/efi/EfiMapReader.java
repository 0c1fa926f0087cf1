package io.stagewalk.target.efi;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.target.ImageException;
import io.stagewalk.target.efi.EfiMemoryMap.Place;

/**
 * Reads a memory map of which somebody says where it is, and refuses what can be none.
 *
 * @see "UEFI 2.10, 7.2.3 EFI_BOOT_SERVICES.GetMemoryMap()"
 */
final class EfiMapReader {
	/** Bytes of a descriptor of version 1; firmware may leave room behind them. */
	static final int MIN_DESCRIPTOR = 40;
	static final int MAX_DESCRIPTOR = 4096;
	/** Longest map: of more ranges than 20,000. */
	static final int MAX_SIZE = 1 << 20;

	private static final int VERSION = 1;
	private static final int TYPE = 0, START = 8, PAGES = 24, ATTRIBUTES = 32;
	/** More pages pass the top of what can be addressed, even from 0. */
	private static final long MAX_PAGES = 1L << 63 - Address.PAGE_SHIFT;

	private final ImageBytes image;
	private final Place place;

	private EfiMapReader(ImageBytes image, Place place) {
		this.image = image;
		this.place = place;
	}

	/**
	 * The map. Descriptors of no pages are left out, as systems do.
	 *
	 * @throws ImageException if the image does not have it, ranges are no pages or overlap, or what lies there is no map of the
	 *                        memory that it lies in
	 */
	static EfiMemoryMap read(ImageBytes image, Place place) throws ImageException {
		return new EfiMapReader(image, place).map();
	}

	private EfiMemoryMap map() throws ImageException {
		check("version", place.version() == VERSION, VERSION + ", found " + place.version());
		check("size of a descriptor", place.descriptorSize() >= MIN_DESCRIPTOR && place.descriptorSize() <= MAX_DESCRIPTOR
				&& place.descriptorSize() % Long.BYTES == 0,
				"a multiple of 8 from " + MIN_DESCRIPTOR + " to " + MAX_DESCRIPTOR + ", found " + place.descriptorSize());
		check("size", place.size() >= place.descriptorSize() && place.size() <= MAX_SIZE,
				place.descriptorSize() + " to " + MAX_SIZE + " bytes, found " + place.size());
		check("address", place.address().value() % Long.BYTES == 0, "a multiple of 8, found " + place.address());
		var bytes = ByteBuffer.wrap(image.read(place.address().value(), (int) place.size(), what("descriptors")))
				.order(ByteOrder.LITTLE_ENDIAN);
		var descriptors = new ArrayList<EfiMemoryDescriptor>();
		for (int at = 0; at <= bytes.limit() - place.descriptorSize(); at += (int) place.descriptorSize()) {
			if (bytes.getLong(at + PAGES) != 0) {
				descriptors.add(descriptor(bytes, at));
			}
		}
		checkApart(descriptors);
		checkOwnPlace(descriptors);
		return new EfiMemoryMap(place, descriptors);
	}

	private EfiMemoryDescriptor descriptor(ByteBuffer bytes, int at) throws ImageException {
		long start = bytes.getLong(at + START);
		long pages = bytes.getLong(at + PAGES);
		long index = at / place.descriptorSize();
		check("PhysicalStart of descriptor " + index, start >= 0 && start % Address.PAGE_SIZE == 0,
				"a page, found " + Address.text(start));
		check("NumberOfPages of descriptor " + index, pages > 0 && pages <= MAX_PAGES
				&& pages << Address.PAGE_SHIFT <= Long.MAX_VALUE - start, "pages that fit the address space, found " + pages);
		return new EfiMemoryDescriptor(bytes.getInt(at + TYPE), AddressRange.ofFrames(start >>> Address.PAGE_SHIFT, pages),
				bytes.getLong(at + ATTRIBUTES));
	}

	private void checkApart(List<EfiMemoryDescriptor> descriptors) throws ImageException {
		var sorted = descriptors.stream().map(EfiMemoryDescriptor::range).sorted().toList();
		for (int i = 1; i < sorted.size(); i++) {
			check("descriptors", !sorted.get(i).overlaps(sorted.get(i - 1)),
					"ranges apart from each other, found " + sorted.get(i - 1) + " and " + sorted.get(i));
		}
	}

	/** Who asked for the map had memory for it then, so the map has it as memory in use: a guest's in its host's memory has not. */
	private void checkOwnPlace(List<EfiMemoryDescriptor> descriptors) throws ImageException {
		long address = place.address().value();
		check("descriptors", descriptors.stream().anyMatch(descriptor -> descriptor.range().contains(address)
				&& descriptor.type() != EfiMemoryDescriptor.CONVENTIONAL), "one of memory in use that holds the map itself, found none");
	}

	private void check(String field, boolean holds, String expected) throws ImageException {
		if (!holds) {
			throw image.problem(what(field), expected);
		}
	}

	private String what(String field) {
		return "EFI memory map of " + place.text() + ", " + field;
	}
}
