package io.stagewalk.target.efi;

import io.stagewalk.memory.AddressRange;

/**
 * A range of the firmware's memory map.
 *
 * @param type       EFI_MEMORY_TYPE: 0 to 15 are defined, from 0x70000000 on they are a manufacturer's or a loader's own; unsigned
 * @param range      whole pages of 4 KiB, below 2⁶³
 * @param attributes EFI_MEMORY_*: how it may be reached, and whether the firmware's runtime services need it
 * @see "UEFI 2.10, 7.2.3, EFI_MEMORY_DESCRIPTOR"
 */
public record EfiMemoryDescriptor(int type, AddressRange range, long attributes) {
	/** EFI_MEMORY_UC: uncached. */
	public static final long UC = 1;
	/** EFI_MEMORY_WC: write-combining. */
	public static final long WC = 2;
	/** EFI_MEMORY_WT: write-through. */
	public static final long WT = 4;
	/** EFI_MEMORY_WB: write-back. */
	public static final long WB = 8;
	/** EFI_MEMORY_UCE: uncached, and semaphores work. */
	public static final long UCE = 0x10;
	/** EFI_MEMORY_RUNTIME: the firmware's runtime services need a mapping of it. */
	public static final long RUNTIME = 1L << 63;

	/** EfiConventionalMemory. */
	static final int CONVENTIONAL = 7;

	/** Whether an attribute is set. */
	public boolean has(long attribute) {
		return (attributes & attribute) != 0;
	}
}
