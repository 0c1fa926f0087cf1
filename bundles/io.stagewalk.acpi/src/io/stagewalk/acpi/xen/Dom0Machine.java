package io.stagewalk.acpi.xen;

import java.util.List;

import io.stagewalk.acpi.view.Madt;
import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.TableException;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.RangeSet;

/**
 * What Xen's tables for Dom0 depend on besides the host's tables.
 *
 * @param start      where they stand for Dom0: the physical address of Xen's own text
 * @param processors Dom0's vCPUs, at least 1
 * @param banks      of Dom0's RAM, in the order in which they are allocated, whole pages each
 * @param acpiBanks  of the host's memory that is EfiACPIReclaimMemory, in the order of the EFI memory map, whole pages each
 */
public record Dom0Machine(IPA start, int processors, List<AddressRange> banks, List<AddressRange> acpiBanks) {
	/** Most vCPUs: more than the GICv3 driver allows. */
	public static final int MAX_PROCESSORS = 1 << 16;
	private static final long ROOM = 1L << 20;

	/** @throws IllegalArgumentException if there is no vCPU, more than {@link #MAX_PROCESSORS}, or the start is 2^52 or higher */
	public Dom0Machine {
		if (processors < 1 || processors > MAX_PROCESSORS || start.value() >>> 52 != 0) {
			throw new IllegalArgumentException(processors + " vCPUs, tables at " + start);
		}
		banks = List.copyOf(banks);
		acpiBanks = List.copyOf(acpiBanks);
	}

	/**
	 * A Dom0 with a vCPU for each processor that the MADT has enabled, and its tables where nothing of the host's tables is in
	 * the way: at a multiple of 1 MiB from 1 GiB on. Its memory is not known.
	 *
	 * @throws TableException if the MADT or a table that names regions cannot be read
	 */
	public static Dom0Machine of(Platform host) throws TableException {
		var table = host.table(Signatures.MADT);
		long enabled = table.isPresent() ? Madt.of(table.get()).giccs().stream().filter(gicc -> (gicc.flags() & 1) != 0).count() : 1;
		return new Dom0Machine(new IPA(FreeRoom.of(host, ROOM)), (int) Math.clamp(enabled, 1, MAX_PROCESSORS), List.of(), List.of());
	}

	/** The banks as Xen keeps them: by address, those that touch as one. @see "xen/arch/arm/domain_build.c:insert_11_bank" */
	List<AddressRange> mergedBanks() {
		return new RangeSet(banks).ranges();
	}
}
