package io.stagewalk.translation;

/**
 * VTTBR_EL2: where the stage-2 tables begin, and for which virtual machine.
 *
 * @see "Arm ARM DDI 0487, D23.2 VTTBR_EL2"
 */
public record VTTBR(long value) {

	public static VTTBR of(int vmid, long base) {
		return new VTTBR((long) vmid << 48 | base);
	}

	/** Physical address of the (first) root table. Bit 0 is CnP, not part of the address. */
	public long baddr() {
		return Bits.inPlace(value, 47, 1);
	}

	/** 16 bits, of which {@link Stage2Regime} takes 8 unless VTCR_EL2.VS is 1 and the core has FEAT_VMID16. */
	public int vmid() {
		return (int) Bits.field(value, 63, 48);
	}
}
