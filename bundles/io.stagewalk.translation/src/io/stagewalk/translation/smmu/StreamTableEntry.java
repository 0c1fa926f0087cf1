package io.stagewalk.translation.smmu;

import io.stagewalk.memory.PA;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.translation.Bits;
import io.stagewalk.translation.Stage2Regime;
import io.stagewalk.translation.VTCR;
import io.stagewalk.translation.VTTBR;

/**
 * A stream table entry: 64 bytes, of which the first four doublewords hold all that stage 2 needs.
 *
 * @see "SMMUv3 IHI 0070, 5.2 Stream Table Entry"
 */
public record StreamTableEntry(long dword0, long dword1, long dword2, long dword3) {
	/** Bytes. */
	public static final int SIZE = 64;
	/** STE.Config: stage 1 bypass, stage 2 translate. */
	public static final int CONFIG_STAGE2 = 0b110;
	public static final int CONFIG_BYPASS = 0b100;
	/** Any Config with bit 2 clear aborts. */
	public static final int CONFIG_ABORT = 0b000;

	private static final long VALID = 1;
	/** SHCFG = 0b01: use the incoming shareability. */
	private static final long SHCFG_INCOMING = 1L << 44;
	private static final long S2AA64 = 1L << 51;
	private static final long S2PTW = 1L << 54;
	private static final long S2R = 1L << 58;

	/** An entry that lets the SMMU use a domain's own stage-2 tables, as a driver that shares them writes it. */
	public static StreamTableEntry sharing(VTTBR vttbr, VTCR vtcr) {
		// T0SZ, SL0, IRGN0, ORGN0, SH0 and TG0 stand in VTCR_EL2[15:0] in the order in which S2T0SZ to S2TG stand here
		long stage2 = Bits.field(vtcr.value(), 15, 0) << 32 | (long) vtcr.ps() << 48 | S2AA64 | S2PTW | S2R;
		return new StreamTableEntry(VALID | CONFIG_STAGE2 << 1, SHCFG_INCOMING, stage2 | vttbr.vmid(), vttbr.baddr());
	}

	/** An entry that ends every access of the stream. */
	public static StreamTableEntry aborting() {
		return new StreamTableEntry(VALID | CONFIG_ABORT << 1, SHCFG_INCOMING, 0, 0);
	}

	static StreamTableEntry read(PhysicalMemory memory, long address) {
		return new StreamTableEntry(memory.read64(address), memory.read64(address + 8), memory.read64(address + 16),
				memory.read64(address + 24));
	}

	public boolean isValid() {
		return Bits.isSet(dword0, 0);
	}

	public int config() {
		return (int) Bits.field(dword0, 3, 1);
	}

	public int s2vmid() {
		return (int) Bits.field(dword2, 15, 0);
	}

	/** S2AA64: tables in the VMSAv8-64 format. */
	public boolean s2aa64() {
		return Bits.isSet(dword2, 51);
	}

	/** S2R: record stage-2 faults as events. */
	public boolean s2r() {
		return Bits.isSet(dword2, 58);
	}

	/** Physical address of the stage-2 root. */
	public PA s2ttb() {
		return new PA(Bits.inPlace(dword3, 51, 4));
	}

	/** The regime that the stage-2 fields describe; one that is not consistent makes the entry illegal. */
	Stage2Regime stage2() {
		var vtcr = new VTCR(Bits.field(dword2, 47, 32) | Bits.field(dword2, 50, 48) << 16);
		return Stage2Regime.of(VTTBR.of(s2vmid(), s2ttb().value()), vtcr);
	}
}
