package io.stagewalk.cli;

import java.util.ArrayList;

import io.stagewalk.translation.Access;

/** What {@code --access} may name. */
final class AccessNames extends ArrayList<String> {
	private static final long serialVersionUID = 1L;

	AccessNames() {
		super(NameConverter.names(Access.values()));
	}

	/** From what was typed. */
	static final class Converter extends NameConverter<Access> {
		Converter() {
			super(Access.values());
		}
	}
}
