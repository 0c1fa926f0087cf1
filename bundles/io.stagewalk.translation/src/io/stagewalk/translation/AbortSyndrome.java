package io.stagewalk.translation;

/**
 * What the registers of EL2 say after a stage-2 abort of a lower exception level.
 *
 * @param esr   ESR_EL2
 * @param hpfar HPFAR_EL2: the faulting IPA's page in bits [43:4], nothing of its offset
 * @see "Arm ARM DDI 0487, ESR_EL2, ISS encoding for an exception from a Data Abort; HPFAR_EL2"
 */
public record AbortSyndrome(long esr, long hpfar) {
	private static final long EC_INSTRUCTION_ABORT_LOWER = 0x20;
	private static final long EC_DATA_ABORT_LOWER = 0x24;
	private static final long IL = 1L << 25;
	private static final long ISV = 1L << 24;
	private static final long WNR = 1L << 6;
	private static final int SAS_SHIFT = 22;

	/**
	 * The syndrome of an access that an ordinary load, store or fetch made. The model executes no instructions, so the
	 * transfer register SRT is given as 0, with no sign extension; everything else is what a core would report.
	 *
	 * @param size of the access in bytes: 1, 2, 4 or 8
	 */
	public static AbortSyndrome of(Translation.Fault fault, int size) {
		long status = fault.kind().statusCode(fault.level());
		long esr = switch (fault.access()) {
			case EXECUTE -> EC_INSTRUCTION_ABORT_LOWER << 26 | IL | status;
			case READ, WRITE -> EC_DATA_ABORT_LOWER << 26 | IL | ISV | (long) Integer.numberOfTrailingZeros(size) << SAS_SHIFT
					| (size == 8 ? 1L << 15 : 0) | (fault.access() == Access.WRITE ? WNR : 0) | status;
		};
		return new AbortSyndrome(esr, Bits.field(fault.input().value(), 51, 12) << 4);
	}
}
