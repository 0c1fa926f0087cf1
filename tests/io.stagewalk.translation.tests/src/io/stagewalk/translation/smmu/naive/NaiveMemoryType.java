package io.stagewalk.translation.smmu.naive;

/**
 * A memory type with its hints, spelled out.
 *
 * @param gathering dd of a Device type; −1 for Normal memory
 * @see "SMMUv3 IHI 0070, 13.1 SMMU handling of attributes"
 */
record NaiveMemoryType(int gathering, Half outer, Half inner, int sh) {
	private static final Half DEFAULT = new Half(Half.NC, true, true, false);

	/** Hints are kept where the type has none, so that a later cacheable type has them. */
	record Half(int type, boolean ra, boolean wa, boolean tr) {
		static final int NC = 0;
		static final int WT = 1;
		static final int WB = 2;

		Half of(int other) {
			return new Half(other, ra, wa, tr);
		}

		Half with(Half hints) {
			return new Half(type, ra && hints.ra, wa && hints.wa, tr || hints.tr);
		}

		int mair() {
			if (type == NC) {
				return 4;
			}
			int allocate = (ra ? 2 : 0) + (wa ? 1 : 0);
			boolean isTransient = tr && allocate != 0;
			return allocate + (type == WB ? 4 : 0) + (isTransient ? 0 : 8);
		}
	}

	static NaiveMemoryType ofMair(int attr, int sh) {
		if (attr >> 4 == 0) {
			return new NaiveMemoryType(attr >> 2, DEFAULT, DEFAULT, sh);
		}
		return new NaiveMemoryType(-1, half(attr >> 4), half(attr & 15), sh);
	}

	private static Half half(int nibble) {
		if (nibble == 4) {
			return DEFAULT;
		}
		if (nibble == 0) {
			return new Half(Half.WT, true, true, true);
		}
		boolean back = nibble >= 12 || nibble > 4 && nibble < 8;
		return new Half(back ? Half.WB : Half.WT, (nibble & 2) != 0, (nibble & 1) != 0, nibble < 8);
	}

	boolean isDevice() {
		return gathering >= 0;
	}

	private boolean isNonCacheable() {
		return outer.type == Half.NC && inner.type == Half.NC;
	}

	int mair() {
		return isDevice() ? gathering << 2 : outer.mair() << 4 | inner.mair();
	}

	NaiveMemoryType consistent() {
		return isDevice() || isNonCacheable() ? new NaiveMemoryType(gathering, outer, inner, 2) : this;
	}

	/** @param memAttr as in a stage-2 descriptor */
	NaiveMemoryType replaced(int memAttr) {
		int[] types = { 0, Half.NC, Half.WT, Half.WB };
		if (memAttr < 4) {
			return new NaiveMemoryType(memAttr, DEFAULT, DEFAULT, sh);
		}
		if ((memAttr & 3) == 0) {
			return new NaiveMemoryType(0, DEFAULT, DEFAULT, sh);
		}
		// what has no hints has the default ones
		var out = isDevice() || outer.type == Half.NC ? DEFAULT : outer;
		var in = isDevice() || inner.type == Half.NC ? DEFAULT : inner;
		int toOuter = types[memAttr >> 2];
		int toInner = types[memAttr & 3];
		return new NaiveMemoryType(-1, toOuter == Half.NC ? DEFAULT : out.of(toOuter), toInner == Half.NC ? DEFAULT
				: in.of(toInner),
				sh);
	}

	NaiveMemoryType hinted(boolean ra, boolean wa, boolean tr) {
		return isDevice() ? this
				: new NaiveMemoryType(-1, outer.type == Half.NC ? outer : new Half(outer.type, ra, wa, tr),
						inner.type == Half.NC ? inner : new Half(inner.type, ra, wa, tr), sh);
	}

	NaiveMemoryType shared(int to) {
		return new NaiveMemoryType(gathering, outer, inner, to);
	}

	/** Stage 1 gives the type, and both the hints. */
	NaiveMemoryType stage1(NaiveMemoryType given) {
		return new NaiveMemoryType(given.gathering, given.outer.with(outer), given.inner.with(inner), given.sh);
	}

	/** Without and with S2FWB. */
	NaiveMemoryType stage2(int memAttr, int stage2Sh, boolean forced) {
		int both = sh == 2 || stage2Sh == 2 ? 2 : sh == 3 || stage2Sh == 3 ? 3 : 0;
		return (forced ? forced(memAttr & 7) : combined(memAttr)).shared(both).consistent();
	}

	private NaiveMemoryType combined(int memAttr) {
		if (memAttr < 4) {
			return new NaiveMemoryType(isDevice() ? Math.min(gathering, memAttr) : memAttr, outer, inner, sh);
		}
		if (isDevice()) {
			return this;
		}
		// 0b00 of the inner half is reserved, and taken for Non-cacheable
		int most = memAttr >> 2;
		int mostInner = Math.max(memAttr & 3, 1);
		return new NaiveMemoryType(-1, outer.of(Math.min(outer.type, most - 1)),
				inner.of(Math.min(inner.type, mostInner - 1)), sh);
	}

	private NaiveMemoryType forced(int memAttr) {
		if (memAttr < 4) {
			return new NaiveMemoryType(isDevice() ? Math.min(gathering, memAttr) : memAttr, outer, inner, sh);
		}
		return switch (memAttr) {
			case 7 -> this;
			case 6 -> new NaiveMemoryType(-1, outer.of(Half.WB), inner.of(Half.WB), sh);
			default -> isDevice() ? this : new NaiveMemoryType(-1, outer.of(Half.NC), inner.of(Half.NC), sh);
		};
	}
}
