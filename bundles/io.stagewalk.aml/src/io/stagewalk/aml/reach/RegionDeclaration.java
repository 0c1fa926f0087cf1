package io.stagewalk.aml.reach;

import io.stagewalk.aml.syntax.AmlPlace;
import io.stagewalk.aml.syntax.NamePath;

/**
 * An {@code OperationRegion} as it is written.
 *
 * @param path    absolute; of a region that a method declares, below the method
 * @param place   of the declaration
 * @param space   the number of its address space
 * @param address as ASL writes it: a number, or what computes it
 * @param length  the same
 * @param form    whether both are numbers
 * @see "ACPI 6.5, 19.6.101 OperationRegion (Declare Operation Region)"
 */
public record RegionDeclaration(NamePath path, AmlPlace place, int space, String address, String length, Form form) {

	/** Who can know where the region is. */
	public enum Form {
		/** Whoever reads the table. */
		CONSTANT,
		/** Only who runs it. */
		COMPUTED
	}
}
