package io.stagewalk.translation;

import java.util.Optional;
import java.util.Set;

/**
 * All that a stage-1 translation needs to know beside memory.
 *
 * @param upper               the range of TTBR1_ELx; empty in a regime of one range
 * @param mair                MAIR_ELx
 * @param physicalAddressBits PAMax, which an address must not pass while stage 1 is off
 */
public record Stage1Regime(Regime regime, SecurityState security, Set<Control> controls, Stage1Range lower,
		Optional<Stage1Range> upper, long mair, int physicalAddressBits) {

	/** What is on. */
	public enum Control {
		/** Stage 1 translates; if not, an address is its own output. */
		ENABLED,
		/** Data may be cached. */
		CACHEABLE,
		/** Instructions may be cached. */
		INSTRUCTION_CACHEABLE,
		/** HCR_EL2.DC: with stage 1 off, memory is Write-Back. */
		DEFAULT_CACHEABLE,
		/** What can be written cannot be executed. */
		WXN,
		/** PAN is about what EL0 can execute, too. */
		EPAN,
		/** Hardware sets the access flag. */
		HA,
		/** Hardware keeps the dirty state. */
		HD,
		/** Of an SMMU: the access flag is not looked at. */
		AFFD,
		/** Of an SMMU: privileged accesses never reach what unprivileged ones can. */
		PAN
	}

	public Stage1Regime {
		controls = Set.copyOf(controls);
	}

	/**
	 * EL1&0, above stage 2 if that is on.
	 *
	 * @see "Arm ARM DDI 0487, AArch64.S1Enabled; D24.2 HCR_EL2.{DC, TGE}"
	 */
	public static Stage1Regime el1(Stage1Registers registers, HCR hcr, SecurityState security, Features features) {
		var controls = controls(registers, Regime.EL1_0, features);
		boolean dc = hcr.dc() && !hcr.isHostOfEl0(features);
		if (dc || hcr.tge()) {
			controls.remove(Control.ENABLED);
		}
		if (dc) {
			controls.add(Control.DEFAULT_CACHEABLE);
		}
		return of(registers, Regime.EL1_0, security, features, controls);
	}

	/** EL2, EL2&0 or EL3. */
	public static Stage1Regime of(Stage1Registers registers, Regime regime, SecurityState security, Features features) {
		return of(registers, regime, security, features, controls(registers, regime, features));
	}

	private static Stage1Regime of(Stage1Registers registers, Regime regime, SecurityState security, Features features,
			Set<Control> controls) {
		var tcr = new TCR(registers.tcr(), regime);
		var endianness = Endianness.ofBit(registers.ee());
		var lower = Stage1Range.of(tcr, TCR.Range.LOWER, registers.ttbr0(), endianness, features);
		var upper = regime.hasTwoRanges()
				? Optional.of(Stage1Range.of(tcr, TCR.Range.UPPER, registers.ttbr1(), endianness, features))
				: Optional.<Stage1Range>empty();
		return new Stage1Regime(regime, security, controls, lower, upper, registers.mair(), features.physicalAddressBits());
	}

	private static Set<Control> controls(Stage1Registers registers, Regime regime, Features features) {
		var tcr = new TCR(registers.tcr(), regime);
		boolean ha = tcr.ha() && features.has(Feature.HAF);
		var controls = new Flags<>(Control.class);
		controls.add(Control.ENABLED, registers.m());
		controls.add(Control.CACHEABLE, registers.c());
		controls.add(Control.INSTRUCTION_CACHEABLE, registers.i());
		controls.add(Control.WXN, registers.wxn());
		controls.add(Control.EPAN, registers.epan() && features.has(Feature.PAN3));
		controls.add(Control.HA, ha);
		controls.add(Control.HD, ha && tcr.hd() && features.has(Feature.HAFDBS));
		return controls.set();
	}

	public boolean has(Control control) {
		return controls.contains(control);
	}

	/** The range that an address belongs to: bit 55 decides where there are two. */
	public Stage1Range range(long address) {
		return upper.isPresent() && Bits.isSet(address, 55) ? upper.get() : lower;
	}

	/** MAIR_ELx.Attr of an index, 0 to 7. */
	public int mair(int index) {
		return (int) (mair >>> index * Byte.SIZE) & 0xff;
	}
}
