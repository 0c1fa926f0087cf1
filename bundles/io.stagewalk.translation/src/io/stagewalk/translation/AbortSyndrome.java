package io.stagewalk.translation;

import java.util.Optional;

import io.stagewalk.memory.VA;

/**
 * What the registers of the exception level that takes an abort say.
 *
 * @param esr   ESR_EL1 or ESR_EL2
 * @param far   FAR_ELx; empty where only the IPA of the access is modelled
 * @param hpfar HPFAR_EL2 of a stage-2 abort: the faulting IPA's page in bits [43:4], nothing of its offset. 0 for stage 1
 * @see "Arm ARM DDI 0487, ESR_EL2, ISS encoding for an exception from a Data Abort; HPFAR_EL2"
 */
public record AbortSyndrome(long esr, Optional<VA> far, long hpfar) {
	private static final int EC_SHIFT = 26;
	private static final long EC_INSTRUCTION_ABORT_LOWER = 0x20;
	private static final long EC_DATA_ABORT_LOWER = 0x24;
	private static final long IL = 1L << 25;
	private static final long ISV = 1L << 24;
	private static final int SAS_SHIFT = 22;
	private static final long SF = 1L << 15;
	private static final long S1PTW = 1L << 7;
	private static final long WNR = 1L << 6;

	/** Where an abort comes from, seen from the level that takes it. */
	public enum Source {
		LOWER_LEVEL, SAME_LEVEL
	}

	/** An abort of a lower exception level. */
	public static AbortSyndrome of(Translation.Fault fault, int size) {
		return of(fault, size, Source.LOWER_LEVEL);
	}

	/**
	 * The syndrome of an access that an ordinary load, store or fetch made. The model executes no instructions, so the
	 * transfer register SRT is given as 0, with no sign extension; everything else is what a core would report.
	 *
	 * @param size of the access in bytes: 1, 2, 4 or 8
	 */
	public static AbortSyndrome of(Translation.Fault fault, int size, Source source) {
		long same = source == Source.SAME_LEVEL ? 1 : 0;
		long common = IL | (fault.origin() == FaultOrigin.STAGE2_ON_WALK ? S1PTW : 0) | fault.kind().statusCode(fault.level());
		long esr = switch (fault.access()) {
			case EXECUTE -> EC_INSTRUCTION_ABORT_LOWER + same << EC_SHIFT | common;
			case READ, WRITE -> EC_DATA_ABORT_LOWER + same << EC_SHIFT | common | instruction(fault, size)
					| (fault.access() == Access.WRITE ? WNR : 0);
		};
		var far = fault.input() instanceof VA va ? Optional.of(va) : Optional.<VA>empty();
		return new AbortSyndrome(esr, far, fault.ipa().map(ipa -> Bits.field(ipa.value(), 51, 12) << 4).orElse(0L));
	}

	/** The instruction is told to a hypervisor only, which may emulate it, and not where the walk of stage 1 failed. */
	private static long instruction(Translation.Fault fault, int size) {
		return fault.origin() != FaultOrigin.STAGE2 ? 0
				: ISV | (long) Integer.numberOfTrailingZeros(size) << SAS_SHIFT | (size == Long.BYTES ? SF : 0);
	}
}
