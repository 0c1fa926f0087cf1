package io.stagewalk.aml.asl;

import java.util.Optional;

import io.stagewalk.aml.region.AddressSpace;

/** Which address spaces ASL has a word for; the others are written as numbers. */
final class RegionSpaces {
	private RegionSpaces() {
	}

	static Optional<String> keyword(int space) {
		return AddressSpace.of(space).flatMap(named -> switch (named) {
			// what DataTableRegion declares, and a space younger than the compilers that most people have
			case DATA_TABLE, PLATFORM_RUNTIME_MECHANISM -> Optional.empty();
			case SYSTEM_MEMORY, SYSTEM_IO, PCI_CONFIG, EMBEDDED_CONTROL, SMBUS, CMOS, PCI_BAR_TARGET, IPMI, GENERAL_PURPOSE_IO,
					GENERIC_SERIAL_BUS, PCC, FIXED_HARDWARE ->
				Optional.of(named.aslName());
		});
	}
}
