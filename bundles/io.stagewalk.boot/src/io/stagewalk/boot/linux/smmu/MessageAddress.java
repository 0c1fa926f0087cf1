package io.stagewalk.boot.linux.smmu;

import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;

/**
 * The address that Linux gives a device for its interrupts where a stage 1 is in force: I/O virtual addresses are given from the top of
 * the lower 4 GiB downwards, and the doorbell is the first that gets one.
 *
 * @see "Linux drivers/iommu/dma-iommu.c:iommu_dma_get_msi_page"
 */
public final class MessageAddress {
	static final long PAGE = 0xffff_f000L;

	private MessageAddress() {
	}

	static AddressRange pages() {
		return AddressRange.ofLength(PAGE, Address.PAGE_SIZE);
	}

	/** What stands for a doorbell. */
	public static long of(long doorbell) {
		return PAGE | doorbell & Address.PAGE_SIZE - 1;
	}
}
