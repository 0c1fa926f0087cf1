package io.stagewalk.boot.linux.apei;

import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.view.GenericAddress;
import io.stagewalk.boot.linux.Ioremap;
import io.stagewalk.boot.linux.MemoryAccess;
import io.stagewalk.boot.linux.Within;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.policy.MappingSite;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.translation.Access;

/**
 * A register of a table, as Linux uses it.
 *
 * @param bytes of an access: 1, 2, 4 or 8
 */
record Register(GenericAddress place, int bytes) {
	private static final int LARGEST_ACCESS_SIZE = 4;

	/**
	 * The register, or nothing where Linux refuses it: in no memory, without an access size, or wider than its access.
	 *
	 * @see "drivers/acpi/apei/apei-base.c:apei_check_gar"
	 */
	static Optional<Register> of(GenericAddress place) {
		if (!place.isMemory() || place.accessSize() < 1 || place.accessSize() > LARGEST_ACCESS_SIZE || place.bitWidth() == 0
				|| Long.compareUnsigned(place.address(), -Long.BYTES) > 0) {
			return Optional.empty();
		}
		int bits = Byte.SIZE << place.accessSize() - 1;
		// an access size that is too small is a usual mistake
		if (place.bitOffset() == 0 && (place.bitWidth() == 32 || place.bitWidth() == 64)
				&& (place.address() & place.bitWidth() / Byte.SIZE - 1) == 0) {
			bits = Math.max(bits, place.bitWidth());
		}
		return place.bitOffset() + place.bitWidth() > bits ? Optional.empty() : Optional.of(new Register(place, bits / Byte.SIZE));
	}

	/** @param what for people */
	Activation map(String what) {
		var range = AddressRange.ofLength(place.address(), Math.max(1, place.bitWidth() / Byte.SIZE));
		return Within.of(List.of(ApeiFunctions.APEI_MAP_GENERIC_ADDRESS),
				new Ioremap(ApeiFunctions.ACPI_OS_MAP_IOMEM, MappingSite.ACPI_OS_IOREMAP, range, what));
	}

	Activation read() {
		return Within.of(List.of(ApeiFunctions.APEI_READ),
				MemoryAccess.read(ApeiFunctions.ACPI_OS_READ_MEMORY, place.address(), bytes));
	}

	Activation write() {
		return Within.of(List.of(ApeiFunctions.APEI_WRITE),
				MemoryAccess.of(ApeiFunctions.ACPI_OS_WRITE_MEMORY, Access.WRITE, new IPA(place.address()), bytes));
	}
}
