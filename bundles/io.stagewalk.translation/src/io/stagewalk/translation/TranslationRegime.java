package io.stagewalk.translation;

import java.util.Optional;

/**
 * What an address goes through: stage 1, stage 2, or both.
 *
 * @param stage1 empty where the input is an IPA
 * @param stage2 empty where nothing lies below stage 1
 * @param extent how far
 */
public record TranslationRegime(Optional<Stage1Regime> stage1, Optional<Stage2Regime> stage2, Extent extent) {

	/** How far a translation goes where both stages are there. */
	public enum Extent {
		/** Through all stages. */
		ALL,
		/** Through stage 1 only, whose tables stage 2 translates all the same: the output is an IPA. */
		STAGE1
	}

	public TranslationRegime {
		if (stage1.isEmpty() && (stage2.isEmpty() || extent == Extent.STAGE1)) {
			throw new IllegalArgumentException("a translation regime without the stage that it ends with");
		}
	}

	/** From VA to PA with no stage 2. */
	public static TranslationRegime of(Stage1Regime stage1) {
		return new TranslationRegime(Optional.of(stage1), Optional.empty(), Extent.ALL);
	}

	/** From IPA to PA. */
	public static TranslationRegime of(Stage2Regime stage2) {
		return new TranslationRegime(Optional.empty(), Optional.of(stage2), Extent.ALL);
	}

	/** From VA to PA by way of an IPA. */
	public static TranslationRegime of(Stage1Regime stage1, Stage2Regime stage2) {
		return new TranslationRegime(Optional.of(stage1), Optional.of(stage2), Extent.ALL);
	}

	/** The same, to the IPA only. */
	public TranslationRegime stage1Only() {
		return new TranslationRegime(stage1, stage2, Extent.STAGE1);
	}
}
