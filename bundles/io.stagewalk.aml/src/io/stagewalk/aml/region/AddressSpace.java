package io.stagewalk.aml.region;

import java.util.Optional;

/**
 * The address spaces of operation regions that have a name; numbers from 0x80 on are the vendor's.
 *
 * @see "ACPI 6.5, 5.5.2.4 Operation Regions"
 */
public enum AddressSpace {
	SYSTEM_MEMORY(0x00, "SystemMemory"),
	SYSTEM_IO(0x01, "SystemIO"),
	PCI_CONFIG(0x02, "PCI_Config"),
	EMBEDDED_CONTROL(0x03, "EmbeddedControl"),
	SMBUS(0x04, "SMBus"),
	CMOS(0x05, "SystemCMOS"),
	PCI_BAR_TARGET(0x06, "PciBarTarget"),
	IPMI(0x07, "IPMI"),
	GENERAL_PURPOSE_IO(0x08, "GeneralPurposeIo"),
	GENERIC_SERIAL_BUS(0x09, "GenericSerialBus"),
	PCC(0x0a, "PCC"),
	PLATFORM_RUNTIME_MECHANISM(0x0b, "PlatformRtMechanism"),
	/** What the machine of {@code DataTableRegion} is; its numbers are ACPICA's own. */
	DATA_TABLE(0x7e, "DataTable"),
	FIXED_HARDWARE(0x7f, "FFixedHW");

	/** The first number that is the vendor's. */
	private static final int VENDOR = 0x80;

	private final int number;
	private final String aslName;

	AddressSpace(int number, String aslName) {
		this.number = number;
		this.aslName = aslName;
	}

	/** As it stands in AML. */
	public int number() {
		return number;
	}

	/** As ASL calls it. */
	public String aslName() {
		return aslName;
	}

	/** The space with a number, if it has a name. */
	public static Optional<AddressSpace> of(int number) {
		for (var space : values()) {
			if (space.number == number) {
				return Optional.of(space);
			}
		}
		return Optional.empty();
	}

	/** The name of a space, or its number where it has none. */
	public static String name(int number) {
		return of(number).map(AddressSpace::aslName).orElse(String.format("0x%02X", number));
	}

	/** Whether a number is that of an address space: one with a name, or the vendor's. @see "drivers/acpi/acpica/exutils.c:acpi_is_valid_space_id" */
	public static boolean isNumber(int number) {
		return number >= VENDOR || of(number).isPresent();
	}
}
