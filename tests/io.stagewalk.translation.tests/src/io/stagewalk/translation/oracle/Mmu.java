package io.stagewalk.translation.oracle;

import java.util.OptionalLong;
import java.util.SortedMap;

/** Translates the accesses of one probe, one after the other, and says what abort they end in. */
interface Mmu {

	/** @param va of what the probe asks for, or of the code around it */
	Reached access(AbortProbe probe, NaiveAccess.Type type, long va) throws NotAskable;

	/** A fetch of the exception level that has taken an exception. */
	Reached fetch(int level, long va) throws NotAskable;

	/** Doublewords of the case's memory that are different now. */
	SortedMap<Long, Long> updates();

	/** Where an access ends. */
	sealed interface Reached {
		/** In memory. */
		record At(long pa) implements Reached {
		}

		/** In an abort. */
		record Abort(int el, long esr, long far, OptionalLong hpfar) implements Reached {
		}
	}

	/** The program would not survive the answer, or QEMU would not. */
	final class NotAskable extends Exception {
		private static final long serialVersionUID = 1;

		NotAskable(String why) {
			super(why, null, false, false);
		}
	}
}
