package io.stagewalk.translation.smmuv2;

import io.stagewalk.translation.Access;
import io.stagewalk.translation.Bits;
import io.stagewalk.translation.FaultKind;
import io.stagewalk.translation.FaultOrigin;
import io.stagewalk.translation.Translation;

/**
 * What a context fault leaves in the registers of a context bank that held no fault before.
 *
 * @param bank   number of the context bank
 * @param fsr    SMMU_CBn_FSR
 * @param far    SMMU_CBn_FAR: the address that stage 1 translates; an IPA where there is no stage 1
 * @param fsynr0 SMMU_CBn_FSYNR0
 * @param ipafar SMMU_CBn_IPAFAR: the page that stage 2 was asked for; 0 in a bank of stage 1
 * @see "SMMUv2 IHI 0062, 10 SMMU_CBn_FSR, SMMU_CBn_FSYNR0"
 */
public record ContextFaultRegisters(int bank, int fsr, long far, int fsynr0, long ipafar) {
	private static final int TRANSLATION = 1 << 1;
	private static final int ACCESS_FLAG = 1 << 2;
	private static final int PERMISSION = 1 << 3;
	private static final int EXTERNAL = 1 << 4;
	private static final int ADDRESS_SIZE = 1 << 7;
	private static final int FORMAT_AARCH64 = 2 << 9;
	private static final int STALLED = 1 << 30;
	private static final int S1PTWF = 1 << 3;
	private static final int WNR = 1 << 4;
	private static final int PNU = 1 << 5;
	private static final int IND = 1 << 6;
	private static final int PTWF = 1 << 10;

	/**
	 * @param bank  of the stage that faulted
	 * @param first bank that the stream leads to
	 */
	static ContextFaultRegisters of(int bank, int first, DeviceAccess access, Translation.Fault fault) {
		boolean stage2 = fault.origin() != FaultOrigin.STAGE1;
		boolean external = fault.kind() == FaultKind.EXTERNAL_ABORT_ON_WALK;
		int fsynr0 = fault.level() & 3 | flag(fault.origin() == FaultOrigin.STAGE2_ON_WALK, S1PTWF)
				| flag(access.access() == Access.WRITE, WNR) | flag(access.isPrivileged(), PNU)
				| flag(access.access() == Access.EXECUTE, IND) | flag(external, PTWF) | (stage2 && bank != first ? first << 16 : 0);
		long ipa = fault.ipa().map(address -> Bits.inPlace(address.value(), 47, 12)).orElse(0L);
		return new ContextFaultRegisters(bank, status(fault.kind()) | FORMAT_AARCH64, fault.input().value(), fsynr0, ipa);
	}

	/** The same of an access that stalls. */
	ContextFaultRegisters stalled() {
		return new ContextFaultRegisters(bank, fsr | STALLED, far, fsynr0, ipafar);
	}

	private static int flag(boolean set, int bit) {
		return set ? bit : 0;
	}

	private static int status(FaultKind kind) {
		return switch (kind) {
			case TRANSLATION -> TRANSLATION;
			case ACCESS_FLAG -> ACCESS_FLAG;
			case PERMISSION -> PERMISSION;
			case EXTERNAL_ABORT_ON_WALK -> EXTERNAL;
			case ADDRESS_SIZE -> ADDRESS_SIZE;
		};
	}
}
