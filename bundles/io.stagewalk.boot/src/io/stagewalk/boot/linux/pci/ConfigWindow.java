package io.stagewalk.boot.linux.pci;

import io.stagewalk.boot.machine.Acpica;
import io.stagewalk.boot.machine.EcamOps;
import io.stagewalk.memory.AddressRange;

/**
 * Configuration space as it stands in memory: ECAM, or what Linux takes for it.
 *
 * @param segment 0 to 0xffff
 * @param buses   that can be reached
 * @param base    where the page of the first bus's first function is
 * @param ops     how Linux gets at it
 * @see "PCI Express Base Specification 6.0, 7.2.2; drivers/pci/ecam.c:pci_ecam_map_bus"
 */
public record ConfigWindow(int segment, BusRange buses, long base, EcamOps ops) {
	private static final int BUS_SHIFT = 20;
	private static final int DEVICE_SHIFT = 15;
	private static final int FUNCTION_SHIFT = 12;

	/** What is as it should be. */
	public ConfigWindow(int segment, BusRange buses, long base) {
		this(segment, buses, base, EcamOps.GENERIC);
	}

	/** Of buses that can be reached by now. */
	public static ConfigWindow of(Acpica.Buses known) {
		return new ConfigWindow(known.segment(), new BusRange(known.first(), known.last()), known.base(), known.ops());
	}

	/** The memory that it takes: a page for each function, and 16 of them where Linux has it so. */
	public AddressRange range() {
		int shift = ops instanceof EcamOps.ThunderPem ? EcamOps.ThunderPem.BUS_SHIFT : BUS_SHIFT;
		return AddressRange.ofLength(base, buses.last() - buses.first() + 1L << shift);
	}

	/** Whether a bus can be reached. */
	public boolean covers(int bus) {
		return buses.contains(bus);
	}

	/** Where a function's page is. @param bus one of {@link #buses} */
	public long page(int bus, int device, int function) {
		return base + ((long) (bus - buses.first()) << BUS_SHIFT | (long) device << DEVICE_SHIFT | (long) function << FUNCTION_SHIFT);
	}

	/** How Linux gets at the registers of a function. @param bus one of {@link #buses} */
	public FunctionRegisters registers(int bus, int device, int function) {
		return FunctionRegisters.of(this, bus, device << 3 | function);
	}
}
