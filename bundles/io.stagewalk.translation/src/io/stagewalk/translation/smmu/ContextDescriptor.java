package io.stagewalk.translation.smmu;

import java.util.List;

import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.translation.Bits;
import io.stagewalk.translation.Endianness;
import io.stagewalk.translation.TCR.Range;

/**
 * A context descriptor, 64 bytes: stage 1 of a stream or substream.
 *
 * @param dwords eight doublewords
 * @see "SMMUv3 IHI 0070, 5.4 Context Descriptor"
 */
public record ContextDescriptor(List<Long> dwords) {
	/** Bytes. */
	public static final int SIZE = 64;

	public ContextDescriptor {
		dwords = List.copyOf(dwords);
		if (dwords.size() != Dwords.OF_ENTRY) {
			throw new IllegalArgumentException("a context descriptor of " + dwords.size() + " doublewords");
		}
	}

	/** A descriptor whose last four doublewords are 0. */
	public ContextDescriptor(long dword0, long dword1, long dword2, long dword3) {
		this(Dwords.padded(dword0, dword1, dword2, dword3));
	}

	/** The descriptor at a physical address; doublewords that cannot be read are 0. */
	public static ContextDescriptor read(PhysicalMemory memory, long address) {
		return new ContextDescriptor(Dwords.read(memory, address, Dwords.OF_ENTRY));
	}

	/** A doubleword, 0 to 7. */
	public long dword(int index) {
		return dwords.get(index);
	}

	private int field(int high, int low) {
		return (int) Bits.field(dword(0), high, low);
	}

	private boolean bit(int bit) {
		return Bits.isSet(dword(0), bit);
	}

	private static boolean isLower(Range range) {
		return range == Range.LOWER;
	}

	/** T0SZ, T1SZ: addresses of the range have 64 − TxSZ bits. */
	public int txsz(Range range) {
		return isLower(range) ? field(5, 0) : field(21, 16);
	}

	/** TG0: 0 is 4 KiB, 1 is 64 KiB, 2 is 16 KiB; TG1: 1 is 16 KiB, 2 is 4 KiB, 3 is 64 KiB. */
	public int tg(Range range) {
		return isLower(range) ? field(7, 6) : field(23, 22);
	}

	/** IR0, IR1: inner cacheability of walks. */
	public int ir(Range range) {
		return isLower(range) ? field(9, 8) : field(25, 24);
	}

	/** OR0, OR1: outer cacheability of walks. */
	public int or(Range range) {
		return isLower(range) ? field(11, 10) : field(27, 26);
	}

	/** SH0, SH1: shareability of walks, and with DS of memory. */
	public int sh(Range range) {
		return isLower(range) ? field(13, 12) : field(29, 28);
	}

	/** EPD0, EPD1: walks of the range are disabled. */
	public boolean epd(Range range) {
		return bit(isLower(range) ? 14 : 30);
	}

	/** ENDI: byte order of stage-1 descriptors. */
	public Endianness endi() {
		return bit(15) ? Endianness.BIG : Endianness.LITTLE;
	}

	/** V. */
	public boolean isValid() {
		return bit(31);
	}

	/** IPS: output address size, encoded. */
	public int ips() {
		return field(34, 32);
	}

	/** AFFD: the access flag is not looked at. */
	public boolean affd() {
		return bit(35);
	}

	/** WXN: what can be written cannot be executed. */
	public boolean wxn() {
		return bit(36);
	}

	/** TBI0, TBI1: the top byte of addresses is ignored. */
	public boolean tbi(Range range) {
		return bit(isLower(range) ? 38 : 39);
	}

	/** PAN: privileged data accesses do not reach what unprivileged ones can. */
	public boolean pan() {
		return bit(40);
	}

	/** AA64: tables in the VMSAv8-64 format. */
	public boolean aa64() {
		return bit(41);
	}

	/** HD: hardware keeps the dirty state. */
	public boolean hd() {
		return bit(42);
	}

	/** HA: hardware sets the access flag. */
	public boolean ha() {
		return bit(43);
	}

	/** S: faults stall. */
	public boolean s() {
		return bit(44);
	}

	/** R: faults are recorded. */
	public boolean r() {
		return bit(45);
	}

	/** A: what is terminated gets an abort; else it reads as zero and its writes are ignored. */
	public boolean a() {
		return bit(46);
	}

	/** ASET: the address space identifier is not one of those of the cores. */
	public boolean aset() {
		return bit(47);
	}

	public int asid() {
		return field(63, 48);
	}

	private long second(Range range) {
		return dword(isLower(range) ? 1 : 2);
	}

	/** HAD0, HAD1: permissions of table descriptors are ignored. */
	public boolean had(Range range) {
		return Bits.isSet(second(range), 1);
	}

	/** E0PD0, E0PD1: unprivileged accesses find nothing in the range. */
	public boolean e0pd(Range range) {
		return Bits.isSet(second(range), 2);
	}

	/** HAFT: hardware sets access flags in table descriptors. */
	public boolean haft() {
		return Bits.isSet(dword(1), 3);
	}

	/** TTB0, TTB1: where the tables of a range begin; an IPA with stage 2, else a PA. */
	public long ttb(Range range) {
		return Bits.inPlace(second(range), 51, 4);
	}

	/** EPAN: PAN is about what unprivileged accesses can execute, too. */
	public boolean epan() {
		return Bits.isSet(dword(1), 59);
	}

	/** DS: 52-bit addresses with 4 KiB and 16 KiB pages. */
	public boolean ds() {
		return Bits.isSet(dword(2), 58);
	}

	/** PIE: permission indirection. */
	public boolean pie() {
		return Bits.isSet(dword(2), 59);
	}

	/** MAIR1 and MAIR0. */
	public long mair() {
		return dword(3);
	}
}
