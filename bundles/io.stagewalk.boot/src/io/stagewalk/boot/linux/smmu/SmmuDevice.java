package io.stagewalk.boot.linux.smmu;

import java.util.List;
import java.util.Optional;

import io.stagewalk.memory.PA;
import io.stagewalk.memory.StreamID;
import io.stagewalk.translation.builder.SmmuEntries.Stalling;
import io.stagewalk.translation.smmu.SmmuFeatures;

/**
 * An SMMU that Linux drives.
 *
 * @param name    of its platform device
 * @param base    of its registers
 * @param masters whose drivers are there, in the order in which they are bound
 */
public record SmmuDevice(String name, PA base, SmmuFeatures features, DefaultDomain domain, Stalling stalling, List<Master> masters) {

	/**
	 * What becomes of devices of which nobody wants anything else.
	 *
	 * @see "Linux Documentation/admin-guide/kernel-parameters.txt, iommu.passthrough"
	 */
	public enum DefaultDomain {
		/** Addresses are translated: what is not mapped faults. */
		TRANSLATED,
		/** They are left as they are. */
		PASSTHROUGH
	}

	/**
	 * A device behind the SMMU.
	 *
	 * @param doorbell where its interrupts go; empty if it has none
	 */
	public record Master(String name, StreamID stream, Optional<PA> doorbell) {
	}

	public SmmuDevice {
		masters = List.copyOf(masters);
	}
}
