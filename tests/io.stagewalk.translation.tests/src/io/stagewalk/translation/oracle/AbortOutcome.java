package io.stagewalk.translation.oracle;

import java.util.OptionalLong;
import java.util.SortedMap;

/**
 * What became of an access.
 *
 * @param el      exception level that took the exception
 * @param esr     its ESR_ELx; of an SVC where the access was made
 * @param far     its FAR_ELx; 0 where the access was made
 * @param hpfar   HPFAR_EL2; empty where it says nothing
 * @param effect  what was read and written
 * @param updates the doublewords of the tables that are different now
 */
record AbortOutcome(int el, long esr, long far, OptionalLong hpfar, Effect effect, SortedMap<Long, Long> updates) {

	/**
	 * @param register    Rt afterwards
	 * @param first       doubleword of memory afterwards, of the 16 bytes that the address is in
	 */
	record Effect(long register, long first, long second) {
	}

	/** An SVC of AArch64. */
	static boolean isSupervisorCall(long esr) {
		return esr >>> 26 == 0x15;
	}

	/** The same without what the register says where it says nothing. */
	AbortOutcome withoutHpfar() {
		return new AbortOutcome(el, esr, far, OptionalLong.empty(), effect, updates);
	}

	@Override
	public String toString() {
		return "EL%d ESR 0x%08x FAR 0x%x HPFAR %s %s updates %s".formatted(el, esr, far,
				hpfar.isPresent() ? "0x" + Long.toHexString(hpfar.getAsLong()) : "none", effect, updates);
	}
}
