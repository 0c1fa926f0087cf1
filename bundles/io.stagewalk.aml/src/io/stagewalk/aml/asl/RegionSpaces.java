package io.stagewalk.aml.asl;

import java.util.List;
import java.util.Optional;

/** The names of the address spaces of operation regions and registers. @see "ACPI 6.5, 19.6.101 OperationRegion" */
final class RegionSpaces {
	private static final List<String> KEYWORDS = List.of("SystemMemory", "SystemIO", "PCI_Config", "EmbeddedControl", "SMBus",
			"SystemCMOS", "PciBarTarget", "IPMI", "GeneralPurposeIo", "GenericSerialBus", "PCC");
	private static final int FIXED_HARDWARE = 0x7f;

	private RegionSpaces() {
	}

	static Optional<String> keyword(int space) {
		return space == FIXED_HARDWARE ? Optional.of("FFixedHW")
				: space < KEYWORDS.size() ? Optional.of(KEYWORDS.get(space)) : Optional.empty();
	}
}
