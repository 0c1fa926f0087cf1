package io.stagewalk.target.efi;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.stagewalk.acpi.container.MemoryImage;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.Progress;
import io.stagewalk.memory.WordScan;
import io.stagewalk.target.ImageException;
import io.stagewalk.target.efi.EfiMemoryMap.Origin;
import io.stagewalk.target.efi.EfiMemoryMap.Place;

/**
 * Looks in the memory of a machine for the firmware's memory map. Loaders leave word of it for the system that they start: in
 * {@code /chosen} of the device tree, or in a configuration table. A map counts before others if its EFI system table is there too.
 * What Xen writes for Dom0 ({@code xen,uefi-mmap-*}) is no firmware's and is left alone.
 *
 * @see "Linux Documentation/arch/arm/uefi.rst; drivers/firmware/efi/fdtparams.c; Xen xen/arch/arm/efi/efi-boot.h, fdt_add_uefi_nodes"
 */
public final class EfiMapSearch {
	/** More device trees, or more system tables, are left in no machine's memory; further ones are not looked at. */
	static final int MAX_CANDIDATES = 64;
	/** Of the words that begin a system table, so many are looked behind. */
	static final int MAX_SIGNATURES = 1 << 14;

	/** 0xd00dfeed, big-endian, as the lower half of a doubleword. */
	private static final int DEVICE_TREE = 0xedfe0dd0;
	private static final String PREFIX = "linux,uefi-";
	private static final String START = PREFIX + "mmap-start", SIZE = PREFIX + "mmap-size", DESCRIPTOR = PREFIX + "mmap-desc-size",
			VERSION = PREFIX + "mmap-desc-ver", TABLE = PREFIX + "system-table";

	private final MemoryImage image;
	private final ImageBytes bytes;
	private final List<Long> trees = new ArrayList<>();
	private final List<Long> tables = new ArrayList<>();
	private int signatures;
	/** Those with a system table, and those of which the image does not have it. */
	private final Map<Place, EfiMemoryMap> proven = new LinkedHashMap<>(), plausible = new LinkedHashMap<>();
	private final List<ImageException> refused = new ArrayList<>();

	/**
	 * What was found.
	 *
	 * @param map     the one that counts
	 * @param others  further ones that say something else
	 * @param refused what leads to a map, but not to one that can be used: why
	 */
	public record Found(Optional<EfiMemoryMap> map, List<EfiMemoryMap> others, List<ImageException> refused) {
		public Found {
			others = List.copyOf(others);
			refused = List.copyOf(refused);
		}
	}

	private EfiMapSearch(MemoryImage image) {
		this.image = image;
		this.bytes = new ImageBytes(image);
	}

	/** Looks through all that the image has. */
	public static Found in(MemoryImage image, Progress progress) {
		return new EfiMapSearch(image).search(progress);
	}

	private Found search(Progress progress) {
		WordScan.of(image.memory(), image.present().ranges(), progress, this::look);
		for (long tree : trees) {
			try {
				read(tree);
			} catch (ImageException wrong) {
				refused.add(wrong);
			}
		}
		for (long table : tables) {
			SystemTable.map(image, table).ifPresent(place -> take(place, proven));
		}
		var all = new ArrayList<>(proven.values());
		all.addAll(plausible.values());
		var map = all.stream().findFirst();
		var others = all.stream().skip(1).filter(other -> !other.descriptors().equals(map.get().descriptors())).toList();
		return new Found(map, others, refused);
	}

	private void look(long word, long address) {
		if ((int) word == DEVICE_TREE && trees.size() < MAX_CANDIDATES && address % Address.PAGE_SIZE == 0) {
			// loaders allocate pages for it, while here and there in a program's code the same four bytes stand
			trees.add(address);
		} else if (word == SystemTable.SIGNATURE && tables.size() < MAX_CANDIDATES && signatures++ < MAX_SIGNATURES
				&& SystemTable.isAt(image, address)) {
			tables.add(address);
		}
	}

	private void read(long tree) throws ImageException {
		var chosen = DeviceTreeBlob.at(bytes, tree).properties("chosen");
		if (!chosen.containsKey(START)) {
			return;
		}
		var what = Origin.DEVICE_TREE.in(new PA(tree));
		long address = number(chosen, START, what);
		var place = new Place(Origin.DEVICE_TREE, new PA(tree), new PA(address), number(chosen, SIZE, what), number(chosen, DESCRIPTOR, what),
				number(chosen, VERSION, what));
		long table = number(chosen, TABLE, what);
		if (SystemTable.isAt(image, table)) {
			take(place, proven);
		} else if (bytes.has(table, SystemTable.LENGTH)) {
			throw bytes.problem(what + ", " + TABLE, "the address of an EFI system table with a right CRC32, found none at " + Address.text(table));
		} else {
			take(place, plausible);
		}
	}

	/** One or two cells, as Linux reads them. */
	private long number(Map<String, byte[]> properties, String name, String what) throws ImageException {
		var value = properties.get(name);
		if (value == null || value.length != Integer.BYTES && value.length != Long.BYTES) {
			throw bytes.problem(what + ", " + name, "a number of 4 or 8 bytes, found " + (value == null ? "none" : value.length));
		}
		var cells = ByteBuffer.wrap(value);
		return value.length == Integer.BYTES ? cells.getInt() & 0xffff_ffffL : cells.getLong();
	}

	private void take(Place place, Map<Place, EfiMemoryMap> into) {
		try {
			into.put(place, EfiMapReader.read(bytes, place));
		} catch (ImageException wrong) {
			refused.add(wrong);
		}
	}
}
