package io.stagewalk.translation.smmuv2;

import io.stagewalk.translation.Access;
import io.stagewalk.translation.Bits;
import io.stagewalk.translation.MemoryAttributes;
import io.stagewalk.translation.Privilege;
import io.stagewalk.translation.Shareability;

/**
 * A stream mapping register group: which StreamIDs it matches, and what becomes of them.
 *
 * @param smr  SMMU_SMRn
 * @param s2cr SMMU_S2CRn
 * @see "SMMUv2 IHI 0062, 9.6 SMMU_SMRn, SMMU_S2CRn"
 */
public record StreamMapping(int smr, int s2cr) {
	private static final int NON_CACHEABLE = 0x44;

	/** S2CR.TYPE. */
	public enum Type {
		TRANSLATION, BYPASS, FAULT
	}

	/** How StreamIDs are compared. */
	enum Matching {
		/** 15 bits at most, SMR.VALID. */
		ORDINARY,
		/** 16 bits, S2CR.EXIDVALID. */
		EXTENDED
	}

	/** Whether this group matches a StreamID: all bits that are not masked are equal. */
	boolean matches(long stream, Matching matching) {
		boolean extended = matching == Matching.EXTENDED;
		boolean valid = extended ? Bits.isSet(s2cr, 10) : Bits.isSet(smr, 31);
		int width = extended ? 16 : 15;
		long mask = Bits.field(smr, 15 + width, 16);
		long id = Bits.field(smr, width - 1, 0);
		return valid && ((stream ^ id) & ~mask) == 0;
	}

	/** TYPE; the reserved value faults. */
	public Type type() {
		return switch ((int) Bits.field(s2cr, 17, 16)) {
			case 0 -> Type.TRANSLATION;
			case 1 -> Type.BYPASS;
			default -> Type.FAULT;
		};
	}

	/** CBNDX: the context bank of a stream that is translated. */
	public int cbndx() {
		return (int) Bits.field(s2cr, 7, 0);
	}

	/** PRIVCFG, INSTCFG, MTCFG with MemAttr, SHCFG. */
	DeviceAccess apply(DeviceAccess in) {
		var privilege = switch ((int) Bits.field(s2cr, 25, 24)) {
			case 2 -> Privilege.UNPRIVILEGED;
			case 3 -> Privilege.PRIVILEGED;
			default -> in.privilege();
		};
		var access = in.access() == Access.WRITE ? Access.WRITE : switch ((int) Bits.field(s2cr, 27, 26)) {
			case 2 -> Access.READ;
			case 3 -> Access.EXECUTE;
			default -> in.access();
		};
		int encoding = Bits.isSet(s2cr, 11) ? type((int) Bits.field(s2cr, 15, 12)) : in.attributes().encoding();
		var shareability = switch ((int) Bits.field(s2cr, 9, 8)) {
			case 1 -> Shareability.OUTER;
			case 2 -> Shareability.INNER;
			case 3 -> Shareability.NON_SHAREABLE;
			default -> in.attributes().shareability();
		};
		boolean outer = encoding >>> 4 == 0 || encoding == NON_CACHEABLE;
		return new DeviceAccess(in.stream(), in.address(), access, privilege,
				new MemoryAttributes(encoding, outer ? Shareability.OUTER : shareability));
	}

	/** MemAttr is encoded as in a stage-2 descriptor. */
	private static int type(int memAttr) {
		return memAttr >>> 2 == 0 ? memAttr << 2 : half(memAttr >>> 2) << 4 | half(memAttr & 3);
	}

	private static int half(int field) {
		return field == 3 ? 0b1111 : field == 2 ? 0b1011 : 0b0100;
	}
}
