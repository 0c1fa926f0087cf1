package io.stagewalk.memory;

/**
 * The number by which an SMMU knows a device.
 *
 * @param value 0 to 2³²−1, as an unsigned number
 * @see "SMMUv3 IHI 0070, 3.2 Stream numbering"
 */
public record StreamID(int value) {

	/** The index into the stream table. */
	public long index() {
		return Integer.toUnsignedLong(value);
	}

	@Override
	public String toString() {
		return "0x" + Integer.toHexString(value);
	}
}
