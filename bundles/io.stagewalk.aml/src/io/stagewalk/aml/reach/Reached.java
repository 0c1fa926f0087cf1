package io.stagewalk.aml.reach;

import java.util.Optional;

import io.stagewalk.aml.device.AcpiDevice;
import io.stagewalk.aml.device.Touch;
import io.stagewalk.memory.AddressRange;

/** Memory that AML names or touches, and how. */
public sealed interface Reached {

	/** The memory; nothing where nobody can say before it is declared. */
	Optional<AddressRange> range();

	/**
	 * An operation region in memory.
	 *
	 * @param range where it is after the boot; if it was not declared until then, as in a method that has not run, where its
	 *              numbers say, or nothing if they are computed
	 */
	record Region(RegionDeclaration declaration, Optional<AddressRange> range) implements Reached {
	}

	/** Memory among a device's resources. */
	record Resource(AcpiDevice device, Optional<AddressRange> range) implements Reached {
	}

	/** An access while Linux booted. */
	record Access(Touch touch, Optional<AddressRange> range) implements Reached {
	}
}
