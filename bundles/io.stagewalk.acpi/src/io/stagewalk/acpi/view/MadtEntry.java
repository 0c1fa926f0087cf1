package io.stagewalk.acpi.view;

import io.stagewalk.memory.PA;

/**
 * One interrupt controller structure. {@code offset} counts bytes from the start of the table; a base address of 0 says
 * that there is none.
 *
 * @see "ACPI 6.5, 5.2.12 Multiple APIC Description Table"
 */
public sealed interface MadtEntry {

	int offset();

	/**
	 * GIC CPU interface.
	 *
	 * @param length     76 in ACPI 5.1, 80 in 6.0, 82 in 6.5
	 * @param flags      bit 0 enabled, bit 3 online capable
	 * @param base       of the GICv2 CPU interface, GICC
	 * @param gicv       of the virtual CPU interface
	 * @param gich       of the virtual interface control block
	 * @param redistributor GICR base where no {@link Gicr} covers it
	 * @param mpidr      affinity of the processor
	 * @see "ACPI 6.5, 5.2.12.14"
	 */
	record Gicc(int offset, int length, long interfaceNumber, long processorUid, long flags, PA base, PA gicv, PA gich,
			PA redistributor, long mpidr) implements MadtEntry {
		private static final int ENABLED = 1;
		private static final int ONLINE_CAPABLE = 1 << 3;

		/** Whether an operating system may use this processor, now or later. */
		public boolean isUsable() {
			return (flags & (ENABLED | ONLINE_CAPABLE)) != 0;
		}
	}

	/**
	 * GIC distributor.
	 *
	 * @param version 0 unknown, else the GIC's architecture version
	 * @see "ACPI 6.5, 5.2.12.15"
	 */
	record Gicd(int offset, long id, PA base, int version) implements MadtEntry {
	}

	/** GICv2m frame. @see "ACPI 6.5, 5.2.12.16" */
	record MsiFrame(int offset, long id, PA base, long flags, int spiCount, int spiBase) implements MadtEntry {
	}

	/**
	 * A range of GIC redistributors.
	 *
	 * @param rangeLength bytes, unsigned 32 bits
	 * @see "ACPI 6.5, 5.2.12.17"
	 */
	record Gicr(int offset, PA base, long rangeLength) implements MadtEntry {
	}

	/** GIC interrupt translation service. @see "ACPI 6.5, 5.2.12.18" */
	record Its(int offset, long id, PA base) implements MadtEntry {
	}

	/** A structure of another type. */
	record Other(int offset, int type) implements MadtEntry {
	}
}
