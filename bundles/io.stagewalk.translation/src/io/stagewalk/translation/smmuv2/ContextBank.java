package io.stagewalk.translation.smmuv2;

import java.util.HashSet;

import io.stagewalk.translation.Bits;
import io.stagewalk.translation.Endianness;
import io.stagewalk.translation.HCR;
import io.stagewalk.translation.Regime;
import io.stagewalk.translation.SecurityState;
import io.stagewalk.translation.Stage1Regime;
import io.stagewalk.translation.Stage1Registers;
import io.stagewalk.translation.Stage2Regime;
import io.stagewalk.translation.TableTree;
import io.stagewalk.translation.VTCR;
import io.stagewalk.translation.VTTBR;

/**
 * A translation context bank, with the attributes that stand elsewhere.
 *
 * @param cbar  SMMU_CBARn
 * @param cba2r SMMU_CBA2Rn
 * @param sctlr SMMU_CBn_SCTLR
 * @param tcr   SMMU_CBn_TCR, and SMMU_CBn_TCR2 above it
 * @param ttbr0 SMMU_CBn_TTBR0
 * @param ttbr1 SMMU_CBn_TTBR1, of stage 1
 * @param mair  SMMU_CBn_MAIR0, and SMMU_CBn_MAIR1 above it, of stage 1
 * @see "SMMUv2 IHI 0062, 10 Stage 1 translation context bank format and following"
 */
public record ContextBank(int cbar, int cba2r, int sctlr, long tcr, long ttbr0, long ttbr1, long mair) {
	private static final long ADDRESS = Bits.inPlace(-1, 47, 0);
	private static final int[] SIGN_BITS = { 31, 35, 39, 41, 43, 47 };

	/** CBAR.TYPE. */
	public enum Type {
		STAGE2, STAGE1_STAGE2_BYPASS, STAGE1_STAGE2_FAULT, STAGE1_STAGE2
	}

	public Type type() {
		return Type.values()[(int) Bits.field(cbar, 17, 16)];
	}

	/** CBAR.CBNDX: the bank of the stage 2 below a stage 1. */
	public int cbndx() {
		return (int) Bits.field(cbar, 15, 8);
	}

	/** CBAR.HYPC: of a hypervisor, where stage 2 is bypassed. */
	public boolean hypc() {
		return type() == Type.STAGE1_STAGE2_BYPASS && Bits.isSet(cbar, 10);
	}

	/** CBA2R.VA64: tables in the AArch64 format. */
	public boolean va64() {
		return Bits.isSet(cba2r, 0);
	}

	/** CBAR.VMID, 8 bits. */
	public int vmid() {
		return (int) Bits.field(cbar, 7, 0);
	}

	/** SCTLR.M: the bank translates. */
	public boolean m() {
		return Bits.isSet(sctlr, 0);
	}

	/** SCTLR.AFFD: the access flag is not looked at. */
	public boolean affd() {
		return Bits.isSet(sctlr, 3);
	}

	/** SCTLR.E: byte order of descriptors. */
	public Endianness e() {
		return Bits.isSet(sctlr, 4) ? Endianness.BIG : Endianness.LITTLE;
	}

	/** SCTLR.CFRE: a fault gives the device an abort. */
	public boolean cfre() {
		return Bits.isSet(sctlr, 5);
	}

	/** SCTLR.CFIE: a fault raises an interrupt. */
	public boolean cfie() {
		return Bits.isSet(sctlr, 6);
	}

	/** SCTLR.CFCFG: a fault stalls. */
	public boolean cfcfg() {
		return Bits.isSet(sctlr, 7);
	}

	/**
	 * An address of fewer than 64 bits as stage 1 takes it: its sign goes on upwards.
	 *
	 * @param upstreamBits of the address as it comes in
	 * @see "SMMUv2 IHI 0062, SMMU_CBn_TCR2.SEP"
	 */
	long extended(long address, int upstreamBits) {
		int sep = (int) Bits.field(tcr, 49, 47);
		int sign = sep < SIGN_BITS.length ? Math.min(SIGN_BITS[sep], upstreamBits - 1) : upstreamBits - 1;
		long in = address & Bits.mask(upstreamBits);
		return Bits.isSet(in, sign) ? in | -1L << upstreamBits : in;
	}

	/** Stage 1 as the bank describes it: TCR and TCR2 are as TCR_EL1. */
	Stage1Regime stage1(SmmuV2Features features) {
		long control = 1 | 1 << 2 | 1 << 12 | (long) Bits.bit(sctlr, 9) << 19 | (e() == Endianness.BIG ? 1 << 25 : 0);
		long known = tcr & Bits.mask(39);
		var registers = new Stage1Registers(control, known, mair, ttbr0 & ADDRESS, ttbr1 & ADDRESS);
		var regime = Stage1Regime.of(registers, Regime.EL1_0, SecurityState.NON_SECURE,
				features.engine(features.outputAddressBits()));
		if (!affd()) {
			return regime;
		}
		var controls = new HashSet<>(regime.controls());
		controls.add(Stage1Regime.Control.AFFD);
		return new Stage1Regime(regime.regime(), regime.security(), controls, regime.lower(), regime.upper(), regime.mair(),
				regime.physicalAddressBits());
	}

	/** Stage 2 as the bank describes it: TCR is as VTCR_EL2. */
	Stage2Regime stage2(SmmuV2Features features) {
		var hcr = new HCR(1 | (long) Bits.bit(sctlr, 13) << 2);
		var regime = Stage2Regime.of(VTTBR.of(vmid(), ttbr0 & ADDRESS), new VTCR(Bits.field(tcr, 18, 0)), hcr, e(),
				features.engine(features.intermediateAddressBits()));
		var t = regime.tables();
		var tables = new TableTree(t.format(), t.root(), t.inputBits(), t.startLevel(),
				Math.min(t.outputBits(), features.outputAddressBits()), t.endianness(), t.shape());
		var controls = new HashSet<>(regime.controls());
		if (affd()) {
			controls.add(Stage2Regime.Control.AFFD);
		}
		return new Stage2Regime(tables, regime.vmid(), controls, regime.shareability());
	}
}
