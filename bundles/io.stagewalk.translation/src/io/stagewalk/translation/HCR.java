package io.stagewalk.translation;

/**
 * HCR_EL2, as far as it bears on translation.
 *
 * @see "Arm ARM DDI 0487, D24.2 HCR_EL2"
 */
public record HCR(long value) {
	/** Stage 2 is on, nothing else. */
	public static final HCR STAGE2_ON = new HCR(1);
	private static final long TGE = 1L << 27;

	/** VM: stage 2 is on. */
	public boolean vm() {
		return Bits.isSet(value, 0);
	}

	/** PTW: a stage-1 walk that stage 2 leads into Device memory is a Permission fault; not looked at with {@link #tge}. */
	public boolean ptw() {
		return Bits.isSet(value, 2);
	}

	/** DC: stage 1 of EL1&0 is off and gives Write-Back, and stage 2 counts as on; not under {@link #isHostOfEl0}. */
	public boolean dc() {
		return Bits.isSet(value, 12);
	}

	/** TGE: nothing runs at EL1, whose stage 1 counts as off; with {@link #e2h}, EL0 belongs to the host at EL2. */
	public boolean tge() {
		return Bits.isSet(value, 27);
	}

	/** CD: stage 2 makes data Non-cacheable. */
	public boolean cd() {
		return Bits.isSet(value, 32);
	}

	/** ID: stage 2 makes instruction fetches Non-cacheable. */
	public boolean id() {
		return Bits.isSet(value, 33);
	}

	/** E2H: a host operating system runs at EL2. */
	public boolean e2h() {
		return Bits.isSet(value, 34);
	}

	/** FWB: stage 2 may force Write-Back. */
	public boolean fwb() {
		return Bits.isSet(value, 46);
	}

	/** Whether EL0 belongs to a host at EL2, on a core that has FEAT_VHE: {E2H, TGE} = {1, 1}, where VM and DC count as 0. */
	public boolean isHostOfEl0(Features features) {
		return features.has(Feature.VHE) && e2h() && tge();
	}

	/** Whether stage 2 translates: VM, or DC, which makes VM 1, but neither for a host at EL2. */
	public boolean isStage2On(Features features) {
		return (vm() || dc()) && !isHostOfEl0(features);
	}

	/** The same while a guest runs: TGE is 0. */
	public HCR ofGuest() {
		return new HCR(value & ~TGE);
	}
}
