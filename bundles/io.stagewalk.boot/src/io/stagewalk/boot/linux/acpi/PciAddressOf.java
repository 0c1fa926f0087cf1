package io.stagewalk.boot.linux.acpi;

/** What an {@code _ADR} says below a PCI bus. @see "ACPI 6.5, 6.1.1 _ADR (Address)" */
final class PciAddressOf {
	private static final int MAX_DEVICE = 31;
	private static final int MAX_FUNCTION = 7;

	private PciAddressOf() {
	}

	static boolean isFunction(long address) {
		return address >>> 32 == 0 && device(address) <= MAX_DEVICE && function(address) <= MAX_FUNCTION;
	}

	static int device(long address) {
		return (int) (address >>> 16) & 0xffff;
	}

	static int function(long address) {
		return (int) address & 0xffff;
	}
}
