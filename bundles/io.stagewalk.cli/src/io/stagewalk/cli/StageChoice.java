package io.stagewalk.cli;

import java.util.ArrayList;

/** What {@code --stage} may name. */
enum StageChoice {
	STAGE1("1"), STAGE2("2"), BOTH("1+2"), SMMU("smmu");

	private final String text;

	StageChoice(String text) {
		this.text = text;
	}

	boolean hasStage1() {
		return this != STAGE2;
	}

	@Override
	public String toString() {
		return text;
	}

	/** What may be typed. */
	static final class Names extends ArrayList<String> {
		private static final long serialVersionUID = 1L;

		Names() {
			super(NameConverter.names(values()));
		}
	}

	/** From what was typed. */
	static final class Converter extends NameConverter<StageChoice> {
		Converter() {
			super(values());
		}
	}
}
