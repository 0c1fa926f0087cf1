package io.stagewalk.cli;

import java.util.ArrayList;

/** What {@code --regime} may name. */
enum LevelChoice {
	EL1, EL2, EL3;

	/** What may be typed. */
	static final class Names extends ArrayList<String> {
		private static final long serialVersionUID = 1L;

		Names() {
			super(NameConverter.names(values()));
		}
	}

	/** From what was typed. */
	static final class Converter extends NameConverter<LevelChoice> {
		Converter() {
			super(values());
		}
	}
}
