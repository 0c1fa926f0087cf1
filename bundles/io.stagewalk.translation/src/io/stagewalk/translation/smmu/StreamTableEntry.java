package io.stagewalk.translation.smmu;

import java.util.List;

import io.stagewalk.memory.PA;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.translation.Bits;
import io.stagewalk.translation.Endianness;

/**
 * A stream table entry, 64 bytes.
 *
 * @param dwords eight doublewords
 * @see "SMMUv3 IHI 0070, 5.2 Stream Table Entry"
 */
public record StreamTableEntry(List<Long> dwords) {
	/** Bytes. */
	public static final int SIZE = 64;
	/** STE.Config: both stages bypass. */
	public static final int CONFIG_BYPASS = 0b100;
	/** STE.Config: stage 1 translates. */
	public static final int CONFIG_STAGE1 = 0b101;
	/** STE.Config: stage 1 bypasses, stage 2 translates. */
	public static final int CONFIG_STAGE2 = 0b110;
	/** STE.Config: both stages translate. */
	public static final int CONFIG_NESTED = 0b111;
	/** Any Config with bit 2 clear aborts. */
	public static final int CONFIG_ABORT = 0b000;

	public StreamTableEntry {
		dwords = List.copyOf(dwords);
		if (dwords.size() != Dwords.OF_ENTRY) {
			throw new IllegalArgumentException("a stream table entry of " + dwords.size() + " doublewords");
		}
	}

	/** An entry whose last four doublewords are 0. */
	public StreamTableEntry(long dword0, long dword1, long dword2, long dword3) {
		this(Dwords.padded(dword0, dword1, dword2, dword3));
	}

	/** The entry at an address; doublewords that cannot be read are 0. */
	public static StreamTableEntry read(PhysicalMemory memory, long address) {
		return new StreamTableEntry(Dwords.read(memory, address, Dwords.OF_ENTRY));
	}

	/** A doubleword, 0 to 7. */
	public long dword(int index) {
		return dwords.get(index);
	}

	private int field(int dword, int high, int low) {
		return (int) Bits.field(dword(dword), high, low);
	}

	private boolean bit(int dword, int bit) {
		return Bits.isSet(dword(dword), bit);
	}

	/** V. */
	public boolean isValid() {
		return bit(0, 0);
	}

	/** Config, 0 to 7. */
	public int config() {
		return field(0, 3, 1);
	}

	/** Config[2]: whether anything can pass. */
	public boolean passes() {
		return bit(0, 3);
	}

	/** Whether Config has stage 1 translate. */
	public boolean hasStage1() {
		return passes() && bit(0, 1);
	}

	/** Whether Config has stage 2 translate. */
	public boolean hasStage2() {
		return passes() && bit(0, 2);
	}

	/** S1Fmt: 0 and 3 linear, 1 two levels with leaves of 4 KiB, 2 with leaves of 64 KiB. */
	public int s1fmt() {
		return field(0, 5, 4);
	}

	/** S1ContextPtr: address of a context descriptor or a table of them; an IPA with stage 2, else a PA. */
	public long s1ContextPtr() {
		return Bits.inPlace(dword(0), 55, 6);
	}

	/** S1CDMax: log2 of the number of context descriptors. */
	public int s1cdmax() {
		return field(0, 63, 59);
	}

	/** S1DSS: what becomes of transactions without a SubstreamID: 1 bypass stage 1, 2 use descriptor 0, else terminate. */
	public int s1dss() {
		return field(1, 1, 0);
	}

	/** S1CIR: inner cacheability of reads of context descriptors. */
	public int s1cir() {
		return field(1, 3, 2);
	}

	/** S1COR: outer cacheability of reads of context descriptors. */
	public int s1cor() {
		return field(1, 5, 4);
	}

	/** S1CSH: shareability of reads of context descriptors. */
	public int s1csh() {
		return field(1, 7, 6);
	}

	/** S1PIE: context descriptors may use permission indirection. */
	public boolean s1pie() {
		return bit(1, 24);
	}

	/** S2FWB. */
	public boolean s2fwb() {
		return bit(1, 25);
	}

	/** S1MPAM. */
	public boolean s1mpam() {
		return bit(1, 26);
	}

	/** S1STALLD: context descriptors must not ask for stalls. */
	public boolean s1stalld() {
		return bit(1, 27);
	}

	/** EATS: 1 full ATS, 2 split-stage, 3 full with checks. */
	public int eats() {
		return field(1, 29, 28);
	}

	/** STRW: 0 for EL1, 2 for EL2. */
	public int strw() {
		return field(1, 31, 30);
	}

	/** MTCFG: whether MemAttr replaces the memory type. */
	public int mtcfg() {
		return field(1, 36, 36);
	}

	/** ALLOCCFG: allocation hints. */
	public int alloccfg() {
		return field(1, 40, 37);
	}

	/** SHCFG: shareability; 1 as it comes in. */
	public int shcfg() {
		return field(1, 45, 44);
	}

	/** What the entry makes of the attributes of a transaction. */
	AttributeOverrides overrides() {
		return new AttributeOverrides(field(1, 35, 32), mtcfg(), alloccfg(), shcfg(), field(1, 49, 48), field(1, 51, 50));
	}

	public int s2vmid() {
		return field(2, 15, 0);
	}

	/** S2T0SZ: the IPA has 64 − S2T0SZ bits. */
	public int s2t0sz() {
		return field(2, 37, 32);
	}

	/** S2SL0: start level, encoded. */
	public int s2sl0() {
		return field(2, 39, 38);
	}

	/** S2IR0: inner cacheability of stage-2 walks. */
	public int s2ir0() {
		return field(2, 41, 40);
	}

	/** S2OR0: outer cacheability of stage-2 walks. */
	public int s2or0() {
		return field(2, 43, 42);
	}

	/** S2SH0: shareability of stage-2 walks. */
	public int s2sh0() {
		return field(2, 45, 44);
	}

	/** S2TG: granule: 0 is 4 KiB, 1 is 64 KiB, 2 is 16 KiB. */
	public int s2tg() {
		return field(2, 47, 46);
	}

	/** S2PS: output address size, encoded. */
	public int s2ps() {
		return field(2, 50, 48);
	}

	/** S2AA64: tables in the VMSAv8-64 format. */
	public boolean s2aa64() {
		return bit(2, 51);
	}

	/** S2ENDI: byte order of stage-2 descriptors. */
	public Endianness s2endi() {
		return bit(2, 52) ? Endianness.BIG : Endianness.LITTLE;
	}

	/** S2AFFD: the access flag is not looked at. */
	public boolean s2affd() {
		return bit(2, 53);
	}

	/** S2PTW: reading tables of stage 1 and context descriptors from Device memory faults. */
	public boolean s2ptw() {
		return bit(2, 54);
	}

	/** S2HD: hardware keeps the dirty state. */
	public boolean s2hd() {
		return bit(2, 55);
	}

	/** S2HA: hardware sets the access flag. */
	public boolean s2ha() {
		return bit(2, 56);
	}

	/** S2S: stage-2 faults stall. */
	public boolean s2s() {
		return bit(2, 57);
	}

	/** S2R: record stage-2 faults as events. */
	public boolean s2r() {
		return bit(2, 58);
	}

	/** S2HAFT: hardware sets access flags in table descriptors. */
	public boolean s2haft() {
		return bit(2, 59);
	}

	/** S2PIE: permission indirection. */
	public boolean s2pie() {
		return bit(2, 60);
	}

	/** S2POE: permission overlays. */
	public boolean s2poe() {
		return bit(2, 61);
	}

	/** S2SL0_2: the start level is −1. */
	public boolean s2sl02() {
		return bit(3, 2);
	}

	/** S2DS: 52-bit addresses with 4 KiB and 16 KiB pages. */
	public boolean s2ds() {
		return bit(3, 3);
	}

	/** Physical address of the stage-2 root. */
	public PA s2ttb() {
		return new PA(Bits.inPlace(dword(3), 51, 4));
	}

	/** VMSPtr: physical address of the virtual machine structure. */
	public long vmsPtr() {
		return Bits.inPlace(dword(5), 55, 12);
	}
}
