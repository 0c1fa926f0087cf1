package io.stagewalk.translation.oracle;

/** The end of a walk that found no address. */
final class NaiveFault extends Exception {
	private static final long serialVersionUID = 1;

	enum Kind {
		ADDRESS_SIZE(0b000000, 0b101001), TRANSLATION(0b000100, 0b101011), ACCESS_FLAG(0b001000, 0), PERMISSION(0b001100, 0),
		EXTERNAL_ON_WALK(0b010100, 0b010011);

		private final int level0;
		private final int levelMinus1;

		Kind(int level0, int levelMinus1) {
			this.level0 = level0;
			this.levelMinus1 = levelMinus1;
		}
	}

	final Kind kind;
	final int level;
	/** 1 or 2. */
	final int stage;
	/** Stage 2 of the walk of stage 1. */
	final boolean onStage1Walk;
	/** What stage 2 was asked for. */
	long ipa;

	NaiveFault(Kind kind, int level, int stage, boolean onStage1Walk) {
		super(kind + " at level " + level + " of stage " + stage, null, false, false);
		this.kind = kind;
		this.level = level;
		this.stage = stage;
		this.onStage1Walk = onStage1Walk;
	}

	/** The same at another level. */
	NaiveFault at(int other) {
		var fault = new NaiveFault(kind, other, stage, onStage1Walk);
		fault.ipa = ipa;
		return fault;
	}

	/** DFSC, or FST of PAR_EL1. */
	int statusCode() {
		return level < 0 ? kind.levelMinus1 : kind.level0 + level;
	}
}
