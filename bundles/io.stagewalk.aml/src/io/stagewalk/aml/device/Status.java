package io.stagewalk.aml.device;

/**
 * What {@code _STA} says.
 *
 * @param bits bit 0 present, bit 1 enabled, bit 2 shown, bit 3 functioning, bit 4 battery present
 * @see "ACPI 6.5, 6.3.7 _STA (Device Status)"
 */
public record Status(long bits) {
	/** Of a device that has no {@code _STA}. */
	public static final Status DEFAULT = new Status(0xf);
	/** Of a device whose {@code _STA} fails. */
	public static final Status NONE = new Status(0);

	public boolean isPresent() {
		return (bits & 1) != 0;
	}

	public boolean isEnabled() {
		return (bits >> 1 & 1) != 0;
	}

	public boolean isFunctioning() {
		return (bits >> 3 & 1) != 0;
	}

	public boolean hasBattery() {
		return (bits >> 4 & 1) != 0;
	}

	/** Whether Linux looks for a driver. @see "Linux, drivers/acpi/scan.c: acpi_device_is_present" */
	public boolean isUsable() {
		return isPresent() || isFunctioning();
	}
}
