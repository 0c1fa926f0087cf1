package io.stagewalk.translation;

import java.util.EnumSet;
import java.util.Set;

/** Collects the constants whose condition holds. */
final class Flags<E extends Enum<E>> {
	private final EnumSet<E> set;

	Flags(Class<E> type) {
		set = EnumSet.noneOf(type);
	}

	Flags<E> add(E constant, boolean condition) {
		if (condition) {
			set.add(constant);
		}
		return this;
	}

	Set<E> set() {
		return set;
	}
}
