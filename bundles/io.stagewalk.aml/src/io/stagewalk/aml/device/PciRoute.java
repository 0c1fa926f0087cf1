package io.stagewalk.aml.device;

/**
 * A row of {@code _PRT}: where an interrupt pin of a PCI device leads.
 *
 * @param address device number in the high 16 bits, 0xffff for all functions in the low ones
 * @param pin     0 to 3 for INTA to INTD
 * @param source  the path of a PCI interrupt link; empty where {@code index} is a global system interrupt
 * @param index   of the source's resources, or the interrupt itself
 * @see "ACPI 6.5, 6.2.13 _PRT (PCI Routing Table)"
 */
public record PciRoute(long address, int pin, String source, long index) {
}
