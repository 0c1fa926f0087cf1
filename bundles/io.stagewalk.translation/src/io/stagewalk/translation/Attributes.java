package io.stagewalk.translation;

/**
 * Memory types in the inner loops: bits [7:0] as in {@link MemoryAttributes#encoding}, SH in bits [9:8], bit 10 for
 * Non-secure memory. What two stages say together follows from both.
 *
 * @see "Arm ARM DDI 0487, D8.6.6 Combining stage 1 and stage 2 memory attributes"
 */
final class Attributes {
	static final int SH_SHIFT = 8;
	static final int NON_SECURE = 1 << 10;
	static final int DEVICE_NGNRNE = 0;
	static final int NON_CACHEABLE = 0x44;
	/** Inner and outer Write-Through, read-allocate. */
	static final int WRITE_THROUGH = 0xaa;
	static final int WRITE_BACK = 0xff;
	static final int HALF_NON_CACHEABLE = 0b0100;
	private static final int OUTER_SHAREABLE = 2;

	private Attributes() {
	}

	static int packed(int type, int sh) {
		return type | sh << SH_SHIFT;
	}

	static boolean isDevice(int type) {
		return (type & 0xf0) == 0;
	}

	/** Of a half that is not Non-cacheable. */
	static boolean isWriteBack(int half) {
		return (half & 0b0100) != 0;
	}

	/**
	 * A byte of MAIR_ELx without what does not concern caches: FEAT_XS and tagged memory have encodings of their own, and
	 * reserved ones are taken for their nearest neighbour.
	 */
	static int ofMair(int attr) {
		return switch (attr) {
			case 0x40 -> NON_CACHEABLE;
			case 0xa0 -> WRITE_THROUGH;
			case 0xf0 -> WRITE_BACK;
			default -> isDevice(attr) ? attr & 0b1100 : (attr & 15) == 0 ? attr & 0xf0 | HALF_NON_CACHEABLE : attr;
		};
	}

	/**
	 * With the shareability that takes effect: Device and Non-cacheable memory is Outer Shareable.
	 *
	 * @see "Arm ARM DDI 0487, EffectiveShareability"
	 */
	static int effective(int packed) {
		int type = packed & 0xff;
		return isDevice(type) || type == NON_CACHEABLE ? packed & ~(3 << SH_SHIFT) | OUTER_SHAREABLE << SH_SHIFT : packed;
	}

	/** The wider of two SH fields: outer before inner before non-shareable. */
	static int wider(int a, int b) {
		return a == OUTER_SHAREABLE || b == OUTER_SHAREABLE ? OUTER_SHAREABLE : Math.max(a, b);
	}

	/** Whether MemAttr of a stage-2 descriptor is Device. */
	static boolean isStage2Device(int memAttr, boolean forced) {
		return (memAttr & (forced ? 0b0100 : 0b1100)) == 0;
	}

	/**
	 * What stage 2 makes of a memory type of stage 1, without FEAT_S2FWB.
	 *
	 * @param uncached HCR_EL2.CD or ID, as the access is
	 * @see "Arm ARM DDI 0487, S2CombineS1MemAttrs"
	 */
	static int combine(int stage1, int memAttr, boolean uncached) {
		boolean device1 = isDevice(stage1);
		boolean device2 = isStage2Device(memAttr, false);
		if (device1 || device2) {
			return !device2 ? stage1 : !device1 ? (memAttr & 3) << 2 : Math.min(stage1, (memAttr & 3) << 2);
		}
		if (uncached) {
			return NON_CACHEABLE;
		}
		return half(stage1 >>> 4, memAttr >>> 2) << 4 | half(stage1 & 15, memAttr & 3);
	}

	/**
	 * Non-cacheable before Write-Through before Write-Back; the allocation hints are those of stage 1.
	 *
	 * @param stage2 two bits of MemAttr; the reserved 0b00 counts as Non-cacheable
	 */
	private static int half(int stage1, int stage2) {
		return switch (stage2) {
			case 0b11 -> stage1;
			case 0b10 -> stage1 != HALF_NON_CACHEABLE && isWriteBack(stage1) ? stage1 & 0b1011 : stage1;
			default -> HALF_NON_CACHEABLE;
		};
	}

	/**
	 * What stage 2 makes of a memory type of stage 1 with FEAT_S2FWB in effect.
	 *
	 * @see "Arm ARM DDI 0487, AArch64.S2ApplyFWBMemAttrs"
	 */
	static int combineForced(int stage1, int memAttr, boolean uncached) {
		boolean device1 = isDevice(stage1);
		int result = switch (memAttr & 7) {
			case 0, 1, 2, 3 -> device1 ? Math.min(stage1, (memAttr & 3) << 2) : (memAttr & 3) << 2;
			case 7 -> stage1;
			case 6 -> device1 ? WRITE_BACK : writeBack(stage1 >>> 4) << 4 | writeBack(stage1 & 15);
			// 4 is reserved and taken for Non-cacheable
			default -> device1 ? stage1 : NON_CACHEABLE;
		};
		return uncached && !isDevice(result) ? NON_CACHEABLE : result;
	}

	private static int writeBack(int half) {
		return half == HALF_NON_CACHEABLE ? 0b1111 : half | 0b0100;
	}
}
