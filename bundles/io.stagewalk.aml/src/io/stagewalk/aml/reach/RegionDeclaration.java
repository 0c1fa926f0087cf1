package io.stagewalk.aml.reach;

import java.util.Optional;

import io.stagewalk.aml.syntax.AmlPlace;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.memory.AddressRange;

/**
 * An {@code OperationRegion} as it is written.
 *
 * @param path    absolute; of a region that a method declares, below the method
 * @param place   of the declaration
 * @param space   the number of its address space
 * @param address as ASL writes it: a number, or what computes it
 * @param length  the same
 * @param form    whether both are numbers
 * @param written where it is, if both are numbers
 * @see "ACPI 6.5, 19.6.101 OperationRegion (Declare Operation Region)"
 */
public record RegionDeclaration(NamePath path, AmlPlace place, int space, String address, String length, Form form,
		Optional<AddressRange> written) {

	/** Who can know where the region is. */
	public enum Form {
		/** Whoever reads the table. */
		CONSTANT,
		/** Only who runs it. */
		COMPUTED
	}

	/** Bytes at an address; nothing if there are none, or they would go on behind the last address. */
	static Optional<AddressRange> range(long address, long length) {
		return length != 0 && Long.compareUnsigned(address, address + length - 1) <= 0
				? Optional.of(AddressRange.ofLength(address, length))
				: Optional.empty();
	}
}
