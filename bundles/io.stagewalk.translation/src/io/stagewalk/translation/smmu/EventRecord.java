package io.stagewalk.translation.smmu;

import io.stagewalk.memory.StreamID;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.Bits;
import io.stagewalk.translation.Translation;

/**
 * An event record as the SMMU writes it into its event queue: 32 bytes.
 *
 * @see "SMMUv3 IHI 0070, 7.3 Event records"
 */
public record EventRecord(long dword0, long dword1, long dword2, long dword3) {
	/** Bytes. */
	public static final int SIZE = 32;

	public static final int C_BAD_STREAMID = 0x02;
	public static final int F_STE_FETCH = 0x03;
	public static final int C_BAD_STE = 0x04;
	public static final int F_WALK_EABT = 0x0b;
	public static final int F_TRANSLATION = 0x10;
	public static final int F_ADDR_SIZE = 0x11;
	public static final int F_ACCESS = 0x12;
	public static final int F_PERMISSION = 0x13;

	private static final int RNW = 35;
	private static final int IND = 34;
	private static final int S2 = 39;
	private static final int CLASS_SHIFT = 40;
	/** CLASS: the fault came of translating the input address, not that of a stage-1 table or a context descriptor. */
	private static final long CLASS_IN = 2;

	/** An event that concerns the stream as a whole. */
	static EventRecord ofConfiguration(int type, StreamID stream) {
		return new EventRecord(header(type, stream), 0, 0, 0);
	}

	/** The stream table entry could not be fetched from that address. */
	static EventRecord ofEntryFetch(StreamID stream, long address) {
		return new EventRecord(header(F_STE_FETCH, stream), 0, 0, Bits.inPlace(address, 51, 3));
	}

	/**
	 * A stage-2 fault of a device's access. The IPA field gives whole pages; an external abort has the address of the
	 * descriptor in its place.
	 */
	static EventRecord ofFault(StreamID stream, Translation.Fault fault) {
		int type = switch (fault.kind()) {
			case TRANSLATION -> F_TRANSLATION;
			case ADDRESS_SIZE -> F_ADDR_SIZE;
			case ACCESS_FLAG -> F_ACCESS;
			case PERMISSION -> F_PERMISSION;
			case EXTERNAL_ABORT_ON_WALK -> F_WALK_EABT;
		};
		long details = 1L << S2 | CLASS_IN << CLASS_SHIFT | (fault.access() == Access.WRITE ? 0 : 1L << RNW)
				| (fault.access() == Access.EXECUTE ? 1L << IND : 0);
		long address = fault.input().value();
		long cause = fault.unreadable().map(unread -> Bits.inPlace(unread.value(), 51, 3)).orElse(Bits.inPlace(address, 51, 12));
		return new EventRecord(header(type, stream), details, address, cause);
	}

	private static long header(int type, StreamID stream) {
		return type | stream.index() << 32;
	}

	/** Event number, DW0[7:0]. */
	public int type() {
		return (int) Bits.field(dword0, 7, 0);
	}

	public StreamID stream() {
		return new StreamID((int) (dword0 >>> 32));
	}

	/** The address that the device gave; 0 in events that have none. */
	public long inputAddress() {
		return dword2;
	}

	/** The specification's name of the event. */
	public String name() {
		return switch (type()) {
			case C_BAD_STREAMID -> "C_BAD_STREAMID";
			case F_STE_FETCH -> "F_STE_FETCH";
			case C_BAD_STE -> "C_BAD_STE";
			case F_WALK_EABT -> "F_WALK_EABT";
			case F_TRANSLATION -> "F_TRANSLATION";
			case F_ADDR_SIZE -> "F_ADDR_SIZE";
			case F_ACCESS -> "F_ACCESS";
			case F_PERMISSION -> "F_PERMISSION";
			default -> String.format("event 0x%02x", type());
		};
	}

	@Override
	public String toString() {
		return String.format("%s (0x%02x) StreamID %s, address 0x%08x", name(), type(), stream(), inputAddress());
	}
}
