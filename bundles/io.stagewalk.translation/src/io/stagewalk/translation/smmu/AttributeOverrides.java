package io.stagewalk.translation.smmu;

import io.stagewalk.translation.Access;
import io.stagewalk.translation.Bits;
import io.stagewalk.translation.MemoryAttributes;
import io.stagewalk.translation.Privilege;
import io.stagewalk.translation.Shareability;

/**
 * What a stream table entry, or SMMU_GBPA while the SMMU is off, makes of the attributes of a transaction.
 *
 * @see "SMMUv3 IHI 0070, 13.1.4 Replace, 13.1.7 Ensuring consistent output attributes"
 */
record AttributeOverrides(int memAttr, int mtcfg, int alloccfg, int shcfg, int privcfg, int instcfg) {
	private static final int USE_INCOMING = 1;
	private static final int OVERRIDE_OFF = 0b10;
	private static final int OVERRIDE_ON = 0b11;
	private static final int WRITE_THROUGH = 0b1000;
	private static final int WRITE_BACK = 0b1100;
	private static final int HALF_NON_CACHEABLE = 0b0100;
	/** Read and write allocate, not transient. */
	private static final int DEFAULT_HINTS = 0b110;

	static AttributeOverrides ofGbpa(int gbpa) {
		return new AttributeOverrides((int) Bits.field(gbpa, 3, 0), (int) Bits.field(gbpa, 4, 4), (int) Bits.field(gbpa, 11, 8),
				(int) Bits.field(gbpa, 13, 12), (int) Bits.field(gbpa, 17, 16), (int) Bits.field(gbpa, 19, 18));
	}

	/** The transaction with its attributes replaced, as far as the SMMU can. */
	Transaction apply(Transaction in, SmmuFeatures features) {
		var changed = in;
		if (features.attrPermsOvr()) {
			changed = changed.as(access(in.access()), privilege(in.privilege()));
		}
		return changed.withAttributes(features.attrTypesOvr() ? types(in.attributes()) : consistent(in.attributes().encoding(),
				in.attributes().shareability().sh()));
	}

	private Privilege privilege(Privilege in) {
		return privcfg == OVERRIDE_OFF ? Privilege.UNPRIVILEGED : privcfg == OVERRIDE_ON ? Privilege.PRIVILEGED : in;
	}

	/** Writes are data always. */
	private Access access(Access in) {
		if (in == Access.WRITE) {
			return in;
		}
		return instcfg == OVERRIDE_OFF ? Access.READ : instcfg == OVERRIDE_ON ? Access.EXECUTE : in;
	}

	private MemoryAttributes types(MemoryAttributes in) {
		int encoding = in.encoding();
		if (mtcfg == 1) {
			encoding = replaced(encoding);
		}
		if ((alloccfg & 0b1000) != 0 && encoding >>> 4 != 0) {
			encoding = withHints(encoding >>> 4, alloccfg & 7) << 4 | withHints(encoding & 15, alloccfg & 7);
		}
		return consistent(encoding, shcfg == USE_INCOMING ? in.shareability().sh() : shcfg);
	}

	/** MemAttr is encoded as in a stage-2 descriptor without FEAT_S2FWB; what is reserved there is Device-nGnRnE here. */
	private int replaced(int in) {
		int outer = memAttr >>> 2;
		int inner = memAttr & 3;
		if (outer == 0) {
			return inner << 2;
		}
		return inner == 0 ? 0 : half(outer, in >>> 4, in) << 4 | half(inner, in & 15, in);
	}

	private static int half(int wanted, int in, int whole) {
		return switch (wanted) {
			case 1 -> HALF_NON_CACHEABLE;
			case 2 -> withHints(WRITE_THROUGH, hints(in, whole));
			default -> withHints(WRITE_BACK, hints(in, whole));
		};
	}

	private static boolean isCacheable(int half, int whole) {
		return whole >>> 4 != 0 && half != HALF_NON_CACHEABLE;
	}

	/** Read-allocate, write-allocate, transient. */
	private static int hints(int half, int whole) {
		return isCacheable(half, whole) ? (half & 3) << 1 | ((half & 0b1000) == 0 ? 1 : 0) : DEFAULT_HINTS;
	}

	private static int withHints(int half, int hints) {
		if (half == HALF_NON_CACHEABLE) {
			return half;
		}
		int allocate = hints >>> 1;
		boolean transientHint = (hints & 1) != 0 && allocate != 0;
		return half & 0b0100 | allocate | (transientHint ? 0 : 0b1000);
	}

	/**
	 * What a translation gives, with the allocation hints of the transaction: no-allocate and transient win.
	 *
	 * @see "SMMUv3 IHI 0070, 13.4.2 Stage 1 memory attributes"
	 */
	static MemoryAttributes withHintsOf(MemoryAttributes incoming, MemoryAttributes translated) {
		int whole = translated.encoding();
		if (whole >>> 4 == 0) {
			return translated;
		}
		int in = incoming.encoding();
		int outer = combined(whole >>> 4, hints(in >>> 4, in));
		return new MemoryAttributes(outer << 4 | combined(whole & 15, hints(in & 15, in)), translated.shareability());
	}

	private static int combined(int half, int hints) {
		if (half == HALF_NON_CACHEABLE) {
			return half;
		}
		int own = hints(half, 0xff);
		return withHints(half, own & hints & 0b110 | (own | hints) & 1);
	}

	/** Device and Non-cacheable memory is Outer Shareable. */
	static MemoryAttributes consistent(int encoding, int sh) {
		boolean cacheable = encoding >>> 4 != 0 && encoding != (HALF_NON_CACHEABLE << 4 | HALF_NON_CACHEABLE);
		return new MemoryAttributes(encoding, cacheable ? Shareability.of(sh) : Shareability.OUTER);
	}
}
