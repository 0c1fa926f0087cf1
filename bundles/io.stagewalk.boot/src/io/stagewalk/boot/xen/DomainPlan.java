package io.stagewalk.boot.xen;

import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.region.Region;
import io.stagewalk.boot.machine.Remap;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.RangeSet;

/**
 * What Xen puts into Dom0's stage 2 when it builds it, and what it keeps from Dom0.
 *
 * @param banks   of RAM, in the order in which they are allocated
 * @param tables  of the host, in the order in which they are mapped
 * @param crafted where the tables that Xen makes for Dom0 stand
 * @param denied  no I/O memory permission
 * @param named   the device memory that the host's static tables name
 * @param smmus   that are to share its stage 2
 * @param paBits  of the machine's physical addresses
 */
public record DomainPlan(List<AddressRange> banks, List<HostTable> tables, Crafted crafted, RangeSet denied,
		List<Region> named, List<SharedSmmu> smmus, int paBits) {

	/** @param place empty for a table that the host does not have, of which Xen maps no page at frame 0 */
	public record HostTable(String signature, Optional<AddressRange> place) {
	}

	public record Crafted(Remap place, long pages) {
	}

	public DomainPlan {
		banks = List.copyOf(banks);
		tables = List.copyOf(tables);
		named = List.copyOf(named);
		smmus = List.copyOf(smmus);
	}
}
