package io.stagewalk.boot.linux.smmu;

import java.util.List;

import io.stagewalk.boot.linux.smmu.SmmuDevice.DefaultDomain;
import io.stagewalk.boot.linux.smmu.SmmuDevice.Master;
import io.stagewalk.boot.machine.StreamMatchingSmmu;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;
import io.stagewalk.translation.smmuv2.SmmuV2Features;

/**
 * An SMMUv2 that Linux drives.
 *
 * @param registers all of them, as the IORT has their range
 * @param unmatched what becomes of streams that no device was attached with
 * @param masters   whose drivers are there, in the order in which they are bound
 */
public record SmmuV2Device(String name, AddressRange registers, SmmuV2Features features, DefaultDomain domain, Unmatched unmatched,
		List<Master> masters) {

	/** @see "linux/drivers/iommu/arm/arm-smmu/arm-smmu.c, disable_bypass" */
	public enum Unmatched {
		FAULTS,
		/** With {@code arm-smmu.disable_bypass=0}. */
		BYPASSES
	}

	public SmmuV2Device {
		masters = List.copyOf(masters);
	}

	PA base() {
		return new PA(registers.first());
	}

	/** Of the second page of global registers. */
	long page1(long offset) {
		return StreamMatchingSmmu.page1(base(), features, offset);
	}

	/** Of a context bank. */
	long bank(int index, long offset) {
		return StreamMatchingSmmu.bank(base(), features, index) + offset;
	}
}
