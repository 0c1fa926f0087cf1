package io.stagewalk.translation;

import java.util.Optional;

/**
 * A core by all that decides its translations: what it can do, and what its registers hold.
 *
 * @param el3 of the secure monitor; {@link Stage1Registers#OFF} where it is not known
 */
public record ProcessingElement(Features features, Stage1Registers el1, Stage1Registers el2, Stage1Registers el3, HCR hcr,
		VTCR vtcr, VTTBR vttbr) {

	/** Whether a host operating system runs at EL2, whose regime is then EL2&0. */
	public boolean isHost() {
		return features.has(Feature.VHE) && hcr.e2h();
	}

	/** The same while a guest runs on it, if a host does now. */
	public ProcessingElement ofGuest() {
		return new ProcessingElement(features, el1, el2, el3, hcr.ofGuest(), vtcr, vttbr);
	}

	/** The stage 2 that is on; empty if none is. */
	public Optional<Stage2Regime> stage2() {
		return hcr.isStage2On(features) ? Optional.of(stage2Regime()) : Optional.empty();
	}

	/** The stage 2 that the registers describe, on or not. */
	public Stage2Regime stage2Regime() {
		return Stage2Regime.of(vttbr, vtcr, hcr, Endianness.ofBit(el2.ee()), features);
	}

	/** Stage 1 of a regime, in Non-secure state (EL3: Secure). */
	public Stage1Regime stage1(Regime regime) {
		return switch (regime) {
			case EL1_0 -> Stage1Regime.el1(el1, hcr, SecurityState.NON_SECURE, features);
			case EL2, EL2_0 -> Stage1Regime.of(el2, regime, SecurityState.NON_SECURE, features);
			case EL3 -> Stage1Regime.of(el3, regime, SecurityState.SECURE, features);
		};
	}

	/** A regime with all the stages that are on. */
	public TranslationRegime regime(Regime regime) {
		var first = stage1(regime);
		return regime == Regime.EL1_0 ? stage2().map(second -> TranslationRegime.of(first, second)).orElse(TranslationRegime.of(first))
				: TranslationRegime.of(first);
	}
}
