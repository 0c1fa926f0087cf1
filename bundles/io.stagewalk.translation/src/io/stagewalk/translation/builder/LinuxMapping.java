package io.stagewalk.translation.builder;

/**
 * Addresses that Linux maps in one call.
 *
 * @param virtual  first address, a multiple of the page size
 * @param physical where it leads, an IPA below a hypervisor; a multiple of the page size
 * @param size     bytes, a multiple of the page size, at least one page
 */
public record LinuxMapping(long virtual, long physical, long size, PageProtection protection) {

	/** What of it lies from {@code done} bytes on, up to the next multiple of {@code unit}. */
	LinuxMapping part(long done, long unit) {
		long first = virtual + done;
		return new LinuxMapping(first, physical + done, Math.min(size - done, unit - (first & unit - 1)), protection);
	}

	/** Whether begin, end and output are multiples of {@code unit}. */
	boolean isAligned(long unit) {
		return ((virtual | virtual + size | physical) & unit - 1) == 0;
	}

	LinuxMapping with(PageProtection other) {
		return new LinuxMapping(virtual, physical, size, other);
	}
}
