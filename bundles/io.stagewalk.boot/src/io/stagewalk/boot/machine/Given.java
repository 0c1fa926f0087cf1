package io.stagewalk.boot.machine;

import java.util.List;
import java.util.Optional;

import io.stagewalk.boot.version.XenVersion;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.translation.VTCR;

/**
 * What a run does not change.
 *
 * @param vtcr     as {@code setup_virt_paging} chooses it for the machine's physical address size
 * @param emulated what Xen answers for Dom0
 * @param bus      what devices find at physical addresses
 * @param cpuInterface the virtual CPU interface of a GICv2, if the machine has one
 */
public record Given(XenVersion xen, VTCR vtcr, List<Emulated> emulated, Optional<CpuInterface> cpuInterface, Bus bus) {

	/** A region whose accesses Xen emulates: trapped, not mapped. */
	public record Emulated(String by, AddressRange range) {
	}

	/** Where Dom0 looks for the GICv2's CPU interface, and the virtual one that stands there instead. */
	public record CpuInterface(AddressRange guest, long machineFrame) {
	}

	public Given {
		emulated = List.copyOf(emulated);
	}

	/** Who emulates an address, if anybody does. */
	public Optional<Emulated> emulatedAt(long address) {
		return emulated.stream().filter(region -> region.range().contains(address)).findFirst();
	}
}
