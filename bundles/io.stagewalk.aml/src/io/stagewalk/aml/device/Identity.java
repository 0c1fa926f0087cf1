package io.stagewalk.aml.device;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Who a device is.
 *
 * @param hardwareId    {@code _HID}
 * @param compatibleIds {@code _CID}
 * @param uniqueId      {@code _UID}, a number in decimal digits
 * @param address       {@code _ADR}, on the bus that the device is on
 * @param classCode     {@code _CLS}, six hexadecimal digits
 * @see "ACPI 6.5, 6.1 Device Identification Objects"
 */
public record Identity(Optional<String> hardwareId, List<String> compatibleIds, Optional<String> uniqueId, OptionalLong address,
		Optional<String> classCode) {
	/** Of what has no name of its own. */
	public static final Identity NONE = new Identity(Optional.empty(), List.of(), Optional.empty(), OptionalLong.empty(),
			Optional.empty());

	public Identity {
		compatibleIds = List.copyOf(compatibleIds);
	}

	/** The hardware ID and then the compatible IDs: what drivers are matched with. */
	public List<String> ids() {
		var ids = new ArrayList<String>();
		hardwareId.ifPresent(ids::add);
		ids.addAll(compatibleIds);
		return ids;
	}
}
