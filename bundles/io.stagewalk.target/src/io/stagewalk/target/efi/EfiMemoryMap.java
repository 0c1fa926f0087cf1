package io.stagewalk.target.efi;

import java.util.List;

import io.stagewalk.memory.PA;

/**
 * The memory map that firmware gave to whoever ended its boot services, as it lies in memory.
 *
 * @param place       where it is, and what says so
 * @param descriptors in the firmware's order, which is any; they lie apart
 */
public record EfiMemoryMap(Place place, List<EfiMemoryDescriptor> descriptors) {

	public EfiMemoryMap {
		descriptors = List.copyOf(descriptors);
	}

	/** Who says where the map is. */
	public enum Origin {
		/** {@code /chosen} of a device tree, by the properties {@code linux,uefi-mmap-*}: Linux' loader, and Xen's, write them. */
		DEVICE_TREE("/chosen of the device tree"),
		/** The configuration table LINUX_EFI_BOOT_MEMMAP, which Linux' loader installs from 6.1 on. */
		CONFIGURATION_TABLE("LINUX_EFI_BOOT_MEMMAP of the EFI system table");

		private final String text;

		Origin(String text) {
			this.text = text;
		}

		/** For people: {@code /chosen of the device tree at 0x6bf80000}. */
		String in(PA address) {
			return text + " at " + address;
		}
	}

	/**
	 * Where a map is said to be.
	 *
	 * @param origin         who says it
	 * @param named          address of the device tree or the EFI system table
	 * @param address        of the first descriptor
	 * @param size           of all, in bytes
	 * @param descriptorSize bytes from one descriptor to the next, at least {@link EfiMapReader#MIN_DESCRIPTOR}
	 * @param version        of a descriptor
	 */
	public record Place(Origin origin, PA named, PA address, long size, long descriptorSize, long version) {
		/** Who says it, for people: {@code /chosen of the device tree at 0x6bf80000}. */
		public String text() {
			return origin.in(named);
		}
	}
}
