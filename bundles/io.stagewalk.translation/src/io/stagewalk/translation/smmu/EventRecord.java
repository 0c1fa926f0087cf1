package io.stagewalk.translation.smmu;

import java.util.OptionalInt;

import io.stagewalk.memory.StreamID;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.Bits;

/**
 * An event record as the SMMU writes it into its event queue: 32 bytes.
 *
 * @see "SMMUv3 IHI 0070, 7.3 Event records"
 */
public record EventRecord(long dword0, long dword1, long dword2, long dword3) {
	/** Bytes. */
	public static final int SIZE = 32;

	public static final int F_UUT = 0x01;
	public static final int C_BAD_STREAMID = 0x02;
	public static final int F_STE_FETCH = 0x03;
	public static final int C_BAD_STE = 0x04;
	public static final int F_BAD_ATS_TREQ = 0x05;
	public static final int F_STREAM_DISABLED = 0x06;
	public static final int F_TRANSL_FORBIDDEN = 0x07;
	public static final int C_BAD_SUBSTREAMID = 0x08;
	public static final int F_CD_FETCH = 0x09;
	public static final int C_BAD_CD = 0x0a;
	public static final int F_WALK_EABT = 0x0b;
	public static final int F_TRANSLATION = 0x10;
	public static final int F_ADDR_SIZE = 0x11;
	public static final int F_ACCESS = 0x12;
	public static final int F_PERMISSION = 0x13;
	public static final int F_TLB_CONFLICT = 0x20;
	public static final int F_CFG_CONFLICT = 0x21;
	public static final int E_PAGE_REQUEST = 0x24;
	public static final int F_VMS_FETCH = 0x25;

	private static final int SSV = 11;
	private static final int SUBSTREAM_SHIFT = 12;
	private static final int STALL = 31;
	private static final int PNU = 33;
	private static final int IND = 34;
	private static final int RNW = 35;
	private static final int S2 = 39;
	private static final int CLASS_SHIFT = 40;
	private static final int TTRNW = 44;

	/** CLASS: what was being read or translated when the fault came, by its encoding. */
	public enum OperationClass {
		/** A context descriptor was being fetched. */
		CD,
		/** A stage-1 table was being walked. */
		TT,
		/** The input address, or what stage 1 made of it. */
		IN
	}

	/** A configuration error, with the SubstreamID if there was one. */
	static EventRecord ofConfiguration(int type, Transaction transaction) {
		return new EventRecord(header(type, transaction), 0, 0, 0);
	}

	/** F_STREAM_DISABLED, which has nothing but the StreamID. */
	static EventRecord ofDisabledStream(StreamID stream) {
		return new EventRecord(F_STREAM_DISABLED | stream.index() << 32, 0, 0, 0);
	}

	/** C_BAD_SUBSTREAMID, whose SubstreamID is always valid. */
	static EventRecord ofBadSubstream(Transaction transaction) {
		long substream = transaction.substream().orElse(0);
		return new EventRecord(C_BAD_SUBSTREAMID | substream << SUBSTREAM_SHIFT | transaction.stream().index() << 32, 0, 0, 0);
	}

	/** A structure could not be fetched from that physical address. */
	static EventRecord ofFetch(int type, Transaction transaction, long address) {
		return new EventRecord(header(type, transaction), 0, 0, Bits.inPlace(address, 55, 3));
	}

	/**
	 * A fault of a translation.
	 *
	 * @param transaction after what the stream table entry makes of it
	 * @param s2          which stage, 0 for stage 1
	 * @param cause       doubleword 3: page of the IPA, or address of the descriptor that could not be read
	 */
	static EventRecord ofFault(int type, Transaction transaction, int s2, OperationClass operation, long cause) {
		boolean read = transaction.access() != Access.WRITE;
		long details = (long) s2 << S2 | (long) operation.ordinal() << CLASS_SHIFT | bit(read, RNW)
				| bit(transaction.access() == Access.EXECUTE, IND) | bit(transaction.isPrivileged(), PNU);
		return new EventRecord(header(type, transaction), details, transaction.address(), cause);
	}

	/** The same with TTRnW: the descriptor of stage 1 was being read, not updated. */
	EventRecord withTableRead() {
		return new EventRecord(dword0, dword1 | 1L << TTRNW, dword2, dword3);
	}

	/** The same of a transaction that stalled. */
	EventRecord stalled(int tag) {
		return new EventRecord(dword0, dword1 | 1L << STALL | tag, dword2, dword3);
	}

	private static long bit(boolean set, int position) {
		return set ? 1L << position : 0;
	}

	private static long header(int type, Transaction transaction) {
		var substream = transaction.substream();
		long ssid = substream.isPresent() ? (long) substream.getAsInt() << SUBSTREAM_SHIFT | 1 << SSV : 0;
		return type | ssid | transaction.stream().index() << 32;
	}

	/** Event number, DW0[7:0]. */
	public int type() {
		return (int) Bits.field(dword0, 7, 0);
	}

	public StreamID stream() {
		return new StreamID((int) (dword0 >>> 32));
	}

	/** SubstreamID; empty if the transaction had none, or the event has no room for it. */
	public OptionalInt substream() {
		return Bits.isSet(dword0, SSV) || type() == C_BAD_SUBSTREAMID
				? OptionalInt.of((int) Bits.field(dword0, 31, SUBSTREAM_SHIFT)) : OptionalInt.empty();
	}

	/** RnW, of an event that has it. */
	public boolean isRead() {
		return Bits.isSet(dword1, RNW);
	}

	/** PnU, of an event that has it. */
	public boolean isPrivileged() {
		return Bits.isSet(dword1, PNU);
	}

	/** InD, of an event that has it. */
	public boolean isInstruction() {
		return Bits.isSet(dword1, IND);
	}

	/** Whether the transaction waits for software; {@link #stallTag} names it. */
	public boolean isStalled() {
		return Bits.isSet(dword1, STALL) && type() >= F_TRANSLATION && type() <= F_PERMISSION;
	}

	/** STAG. */
	public int stallTag() {
		return (int) Bits.field(dword1, 15, 0);
	}

	/** S2: whether stage 2 faulted. */
	public boolean isOfStage2() {
		return Bits.isSet(dword1, S2);
	}

	/** CLASS; the reserved value is IN here. */
	public OperationClass operationClass() {
		var all = OperationClass.values();
		return all[(int) Math.min(Bits.field(dword1, CLASS_SHIFT + 1, CLASS_SHIFT), all.length - 1)];
	}

	/** The address that the device gave; 0 in events that have none. */
	public long inputAddress() {
		return dword2;
	}

	/** The page of the IPA that stage 2 was asked for, of an event that has it. */
	public long ipa() {
		return Bits.inPlace(dword3, 55, 12);
	}

	/** Where a structure or descriptor could not be fetched from, of an event that has it. */
	public long fetchAddress() {
		return Bits.inPlace(dword3, 55, 3);
	}

	/** The specification's name of the event. */
	public String name() {
		return switch (type()) {
			case F_UUT -> "F_UUT";
			case C_BAD_STREAMID -> "C_BAD_STREAMID";
			case F_STE_FETCH -> "F_STE_FETCH";
			case C_BAD_STE -> "C_BAD_STE";
			case F_BAD_ATS_TREQ -> "F_BAD_ATS_TREQ";
			case F_STREAM_DISABLED -> "F_STREAM_DISABLED";
			case F_TRANSL_FORBIDDEN -> "F_TRANSL_FORBIDDEN";
			case C_BAD_SUBSTREAMID -> "C_BAD_SUBSTREAMID";
			case F_CD_FETCH -> "F_CD_FETCH";
			case C_BAD_CD -> "C_BAD_CD";
			case F_WALK_EABT -> "F_WALK_EABT";
			case F_TRANSLATION -> "F_TRANSLATION";
			case F_ADDR_SIZE -> "F_ADDR_SIZE";
			case F_ACCESS -> "F_ACCESS";
			case F_PERMISSION -> "F_PERMISSION";
			case F_TLB_CONFLICT -> "F_TLB_CONFLICT";
			case F_CFG_CONFLICT -> "F_CFG_CONFLICT";
			case E_PAGE_REQUEST -> "E_PAGE_REQUEST";
			case F_VMS_FETCH -> "F_VMS_FETCH";
			default -> String.format("event 0x%02x", type());
		};
	}

	@Override
	public String toString() {
		return String.format("%s (0x%02x) StreamID %s, address 0x%08x", name(), type(), stream(), inputAddress());
	}
}
