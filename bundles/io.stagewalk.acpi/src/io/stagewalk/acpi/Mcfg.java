package io.stagewalk.acpi;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PA;

/**
 * Where PCI configuration space is mapped.
 *
 * @see "PCI Firmware Specification 3.3, 4.1.2 MCFG Table Description"
 */
public record Mcfg(List<Allocation> allocations) {
	/** log2 of the configuration space of one bus: 32 devices of 8 functions of 4 KiB. */
	public static final int BUS_SHIFT = 20;
	private static final int FIRST_ALLOCATION = 44, ALLOCATION_LENGTH = 16;

	/**
	 * The buses of one segment that are mapped in one piece.
	 *
	 * @param base     of bus 0, also where {@code firstBus} is another
	 * @param firstBus 0 to 255
	 * @param lastBus  {@code firstBus} to 255
	 * @param ecam     what the buses occupy: 1 MiB each
	 */
	public record Allocation(int offset, PA base, int segment, int firstBus, int lastBus, AddressRange ecam) {
		static final int BASE = 0;
	}

	public Mcfg {
		allocations = List.copyOf(allocations);
	}

	/** @throws TableException if the table does not end with an allocation, or its buses descend or pass 2⁶⁴ */
	public static Mcfg of(Table table) throws TableException {
		var bytes = table.structure(Signatures.MCFG, FIRST_ALLOCATION);
		var allocations = new ArrayList<Allocation>();
		for (int at = FIRST_ALLOCATION; at < bytes.length(); at += ALLOCATION_LENGTH) {
			allocations.add(allocation(bytes.part(at, ALLOCATION_LENGTH, "configuration space allocation")));
		}
		return new Mcfg(allocations);
	}

	private static Allocation allocation(Structure bytes) throws TableException {
		long base = bytes.u64(Allocation.BASE, "Base Address");
		int first = bytes.u8(10, "Start Bus Number");
		int last = bytes.u8(11, "End Bus Number");
		if (last < first) {
			throw bytes.unexpected(11, "End Bus Number", first + " to 255", Integer.toString(last));
		}
		long end = base + ((last + 1L << BUS_SHIFT) - 1);
		if (Long.compareUnsigned(end, base) < 0) {
			throw bytes.unexpected(Allocation.BASE, "Base Address", "room for " + (last + 1) + " buses",
					"0x" + Long.toHexString(base));
		}
		return new Allocation(bytes.offset(), new PA(base), bytes.u16(8, "PCI Segment Group Number"), first, last,
				new AddressRange(base + ((long) first << BUS_SHIFT), end));
	}
}
