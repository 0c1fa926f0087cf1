package io.stagewalk.translation.smmuv2;

import io.stagewalk.memory.StreamID;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.MemoryAttributes;
import io.stagewalk.translation.Privilege;
import io.stagewalk.translation.Shareability;

/**
 * An access of a device of Non-secure state.
 *
 * @param stream     16 bits at most
 * @param address    as many bits as come in count, see {@link SmmuV2Features#upstreamBits}
 * @param attributes with which the device accesses memory
 */
public record DeviceAccess(StreamID stream, long address, Access access, Privilege privilege, MemoryAttributes attributes) {

	/** Unprivileged, to Write-Back memory. */
	public static DeviceAccess of(StreamID stream, long address, Access access) {
		return new DeviceAccess(stream, address, access, Privilege.UNPRIVILEGED,
				new MemoryAttributes(0xff, Shareability.NON_SHAREABLE));
	}

	boolean isPrivileged() {
		return privilege != Privilege.UNPRIVILEGED;
	}
}
