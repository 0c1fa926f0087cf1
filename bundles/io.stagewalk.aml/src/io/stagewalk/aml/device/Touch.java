package io.stagewalk.aml.device;

import java.util.Optional;

import io.stagewalk.aml.region.AddressSpace;
import io.stagewalk.aml.region.RegionRequest;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.memory.AddressRange;

/**
 * An access that AML made.
 *
 * @param object that was evaluated when it was made; the request itself says which method, field and region
 */
public record Touch(NamePath object, RegionRequest request) {
	/** The memory that was touched; nothing where the access was to another address space. */
	public Optional<AddressRange> memory() {
		return request instanceof RegionRequest.Access access && access.origin().space() == AddressSpace.SYSTEM_MEMORY.number()
				? Optional.of(AddressRange.ofLength(access.address(), access.bits() / Byte.SIZE))
				: Optional.empty();
	}
}
