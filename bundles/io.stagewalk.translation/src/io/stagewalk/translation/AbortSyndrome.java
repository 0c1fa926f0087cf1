package io.stagewalk.translation;

import java.util.Optional;
import java.util.OptionalLong;

import io.stagewalk.memory.Address;
import io.stagewalk.memory.VA;

/**
 * What the registers of the exception level that takes an abort say.
 *
 * @param esr   ESR_EL1 or ESR_EL2
 * @param far   FAR_ELx; empty where only the IPA of the access is modelled
 * @param hpfar HPFAR_EL2, the faulting IPA's page in bits [43:4] and nothing of its offset; empty where the architecture
 *     leaves it UNKNOWN: for stage 1, for an external abort, and for a Permission fault of stage 2 that is not on a walk
 * @see "Arm ARM DDI 0487, ESR_EL2, ISS encoding for an exception from a Data Abort; HPFAR_EL2; AArch64.FaultSyndrome, IPAValid"
 */
public record AbortSyndrome(long esr, Optional<VA> far, OptionalLong hpfar) {
	private static final int EC_SHIFT = 26;
	private static final long EC_INSTRUCTION_ABORT_LOWER = 0x20;
	private static final long EC_DATA_ABORT_LOWER = 0x24;
	private static final long IL = 1L << 25;
	private static final long ISV = 1L << 24;
	private static final int SAS_SHIFT = 22;
	private static final long SSE = 1L << 21;
	private static final int SRT_SHIFT = 16;
	private static final long SF = 1L << 15;
	private static final long AR = 1L << 14;
	private static final long CM = 1L << 8;
	private static final long S1PTW = 1L << 7;
	private static final long WNR = 1L << 6;
	private static final long SYNCHRONOUS_EXTERNAL_ABORT = 0b010000;

	/** Where an abort comes from, seen from the level that takes it. */
	public enum Source {
		LOWER_LEVEL, SAME_LEVEL
	}

	/**
	 * An abort of a lower exception level, by an ordinary load, store or fetch. The model executes no instructions, so the
	 * transfer register SRT is given as 0, with no sign extension; everything else is what a core would report.
	 *
	 * @param size of the access in bytes: 1, 2, 4 or 8
	 */
	public static AbortSyndrome of(Translation.Fault fault, int size) {
		return of(fault, DataTransfer.SingleRegister.ofSize(size), Source.LOWER_LEVEL);
	}

	/** @param transfer of the instruction; not looked at for a fetch */
	public static AbortSyndrome of(Translation.Fault fault, DataTransfer transfer, Source source) {
		long status = fault.kind().statusCode(fault.level()) | (fault.origin() == FaultOrigin.STAGE2_ON_WALK ? S1PTW : 0);
		long instruction = isInstructionTold(fault) ? instruction(transfer) : 0;
		return new AbortSyndrome(esr(fault.access(), transfer, source) | instruction | status, far(fault.input()), hpfar(fault));
	}

	/** To a hypervisor only, which may emulate it; not where the walk of stage 1 failed, nor for an external abort. */
	private static boolean isInstructionTold(Translation.Fault fault) {
		return fault.origin() == FaultOrigin.STAGE2 && fault.access() != Access.EXECUTE
				&& fault.kind() != FaultKind.EXTERNAL_ABORT_ON_WALK;
	}

	/**
	 * Of an access that translates, to where nothing answers. The bits that an implementation may choose, EA and FnV, are 0.
	 *
	 * @param input as it was asked for
	 */
	public static AbortSyndrome ofExternalAbort(Address input, Access access, DataTransfer transfer, Source source) {
		return new AbortSyndrome(esr(access, transfer, source) | SYNCHRONOUS_EXTERNAL_ABORT, far(input), OptionalLong.empty());
	}

	/** {@code ESR_ELx 0x93820007, FAR_ELx 0xffff800008000010, HPFAR_EL2 0x90000}. */
	@Override
	public String toString() {
		return "ESR_ELx 0x" + Long.toHexString(esr) + far.map(address -> ", FAR_ELx " + address).orElse("")
				+ (hpfar.isPresent() ? ", HPFAR_EL2 0x" + Long.toHexString(hpfar.getAsLong()) : "");
	}

	private static long esr(Access access, DataTransfer transfer, Source source) {
		long same = source == Source.SAME_LEVEL ? 1 : 0;
		return IL | switch (access) {
			case EXECUTE -> EC_INSTRUCTION_ABORT_LOWER + same << EC_SHIFT;
			case READ, WRITE -> EC_DATA_ABORT_LOWER + same << EC_SHIFT
					| (transfer == DataTransfer.Other.MAINTENANCE ? CM | WNR : access == Access.WRITE ? WNR : 0);
		};
	}

	private static long instruction(DataTransfer transfer) {
		return switch (transfer) {
			case DataTransfer.SingleRegister one -> ISV | (long) Integer.numberOfTrailingZeros(one.size()) << SAS_SHIFT
					| (one.extension() == DataTransfer.Extension.SIGN ? SSE : 0) | (long) one.register() << SRT_SHIFT
					| (one.width() == DataTransfer.Width.X ? SF : 0)
					| (one.ordering() == DataTransfer.Ordering.ACQUIRE_RELEASE ? AR : 0);
			case DataTransfer.Other other -> 0;
		};
	}

	private static Optional<VA> far(Address input) {
		return input instanceof VA va ? Optional.of(va) : Optional.empty();
	}

	private static OptionalLong hpfar(Translation.Fault fault) {
		boolean defined = switch (fault.kind()) {
			case ADDRESS_SIZE, TRANSLATION, ACCESS_FLAG -> fault.origin() != FaultOrigin.STAGE1;
			case PERMISSION -> fault.origin() == FaultOrigin.STAGE2_ON_WALK;
			case EXTERNAL_ABORT_ON_WALK -> false;
		};
		return defined ? OptionalLong.of(Bits.field(fault.faultingIpa().value(), 51, 12) << 4) : OptionalLong.empty();
	}
}
