package io.stagewalk.translation.smmu;

import java.util.OptionalInt;

import io.stagewalk.memory.StreamID;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.MemoryAttributes;
import io.stagewalk.translation.Privilege;
import io.stagewalk.translation.Shareability;

/**
 * An untranslated transaction of a device, as it comes to an SMMU.
 *
 * @param substream  SubstreamID (a PASID), 0 to 2²⁰−1; empty without one (SSV = 0)
 * @param address    64 bits
 * @param privilege  PRIVILEGED or UNPRIVILEGED
 * @param attributes with which the device accesses memory
 * @param stallTag   STAG, by which software would tell the transaction from others if it stalled, 0 to 2¹⁶−1
 * @see "SMMUv3 IHI 0070, 13.1 SMMU handling of attributes"
 */
public record Transaction(StreamID stream, OptionalInt substream, long address, Access access, Privilege privilege,
		MemoryAttributes attributes, int stallTag) {
	/** Of a device that says nothing of memory. */
	public static final MemoryAttributes DEFAULT_ATTRIBUTES = new MemoryAttributes(0xff, Shareability.NON_SHAREABLE);

	public Transaction {
		if (substream.isPresent() && substream.getAsInt() >>> 20 != 0 || stallTag >>> 16 != 0) {
			throw new IllegalArgumentException("SubstreamID " + substream + " or STAG " + stallTag + " has too many bits");
		}
	}

	/** With no SubstreamID, unprivileged, and the attributes of a device that gives none. */
	public static Transaction of(StreamID stream, long address, Access access) {
		return new Transaction(stream, OptionalInt.empty(), address, access, Privilege.UNPRIVILEGED, DEFAULT_ATTRIBUTES, 0);
	}

	/** The same with a SubstreamID. */
	public Transaction withSubstream(int id) {
		return new Transaction(stream, OptionalInt.of(id), address, access, privilege, attributes, stallTag);
	}

	/** The same with another privilege. */
	public Transaction withPrivilege(Privilege other) {
		return new Transaction(stream, substream, address, access, other, attributes, stallTag);
	}

	/** The same with other memory attributes. */
	public Transaction withAttributes(MemoryAttributes other) {
		return new Transaction(stream, substream, address, access, privilege, other, stallTag);
	}

	/** The same with a tag of its own should it stall. */
	public Transaction withStallTag(int tag) {
		return new Transaction(stream, substream, address, access, privilege, attributes, tag);
	}

	/** The same with another address. */
	public Transaction at(long other) {
		return new Transaction(stream, substream, other, access, privilege, attributes, stallTag);
	}

	/** The same as another kind of access. */
	Transaction as(Access other, Privilege by) {
		return new Transaction(stream, substream, address, other, by, attributes, stallTag);
	}

	boolean isPrivileged() {
		return privilege != Privilege.UNPRIVILEGED;
	}
}
