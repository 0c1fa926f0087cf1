package io.stagewalk.translation.smmu.naive;

/** @see "SMMUv3 IHI 0070, 5.2.2 Validity of STE, 5.4.2 Validity of CD" */
final class NaiveLegality {
	private NaiveLegality() {
	}

	static boolean isSteIllegal(Bits512 ste, NaiveIds ids) {
		if (!ste.is(0)) {
			return true;
		}
		int config = (int) ste.get(3, 1);
		if (config < 4) {
			return false;
		}
		boolean stage1 = (config & 1) == 1;
		boolean stage2 = (config & 2) == 2;
		if (stage1 && !ids.idr0(1) || stage2 && !ids.idr0(0)) {
			return true;
		}
		int strw = ids.idr0(1) && ids.idr0(9) && config == 5 ? (int) ste.get(95, 94) : 0;
		int eats = ids.idr0(10) && config != 4 ? (int) ste.get(93, 92) : 0;
		boolean s2s = ste.is(185);
		if (eats == 2 && (config != 7 || s2s || ids.idr0(11)) || eats == 1 && s2s && stage2
				|| eats == 3 && ids.idr3(15) && strw != 0 || (strw & 1) == 1) {
			return true;
		}
		int stallModel = (int) ids.idr0(25, 24);
		if (stage1) {
			boolean many = ids.ssidsize() != 0 && ste.get(63, 59) != 0;
			if (ste.is(91) && stallModel != 0 || many && ste.get(63, 59) > ids.ssidsize()
					|| many && !ids.idr0(19) && (ste.get(5, 4) == 1 || ste.get(5, 4) == 2)
					|| ste.get(55, 6) << 6 >>> (stage2 ? ids.ias() : ids.oas()) != 0) {
				return true;
			}
		}
		boolean aa64 = ste.is(179);
		if (stage2 && (!aa64 && ids.idr3(8) && ste.is(89) || s2s && stallModel == 1 || !s2s && stallModel == 2
				|| !aa64 && !ids.idr0(2) || aa64 && !ids.idr0(3)
				|| (ste.is(184) || ste.is(183)) && (!aa64 || ids.idr0(7, 6) == 0) || ste.is(183) && ids.idr0(7, 6) == 1
				|| ste.is(180) && ids.idr0(22, 21) == 2 || !ste.is(180) && ids.idr0(22, 21) == 3
				|| aa64 && isStage2Inconsistent(ste, ids))) {
			return true;
		}
		return config != 4 && ids.idr0(0) && !ids.idr0(18) && ste.get(143, 136) != 0 && strw == 0;
	}

	private static boolean isStage2Inconsistent(Bits512 ste, NaiveIds ids) {
		int granule = NaiveIds.tg0(ste.get(175, 174));
		if (granule == 0 || !ids.hasGranule(granule)) {
			return true;
		}
		boolean ds = ids.ds() && ste.is(195) && granule != 16;
		int size = ids.size(ste.get(178, 176));
		if (ste.get(243, 196) << 4 >>> (granule == 16 || ds ? size : Math.min(48, size)) != 0) {
			return true;
		}
		int t0sz = (int) ste.get(165, 160);
		int most = !ids.idr3(9) ? 39 : granule == 16 ? 47 : 48;
		if (t0sz > most || t0sz < Math.max(granule == 16 || ds ? 12 : 16, 64 - ids.ias())) {
			return true;
		}
		int sl0 = (int) ste.get(167, 166);
		int oas = ids.oas();
		boolean sl2 = ste.is(194) && ds && granule == 12;
		boolean invalid = switch (granule) {
			case 12 -> sl2 ? sl0 != 0 || oas < 52 : sl0 == 2 && oas < 44 || sl0 == 3 && !ids.idr3(9);
			case 14 -> sl0 == 3 && (!ds || oas < 52) || sl0 == 2 && oas < 42;
			default -> sl0 == 3 || sl0 == 2 && oas < 44;
		};
		int rootBits = 64 - t0sz - NaiveWalk.shift(granule, startLevel(ste, ids));
		return invalid || rootBits < 1 || rootBits > granule - 3 + 4;
	}

	static int startLevel(Bits512 ste, NaiveIds ids) {
		int sl0 = (int) ste.get(167, 166);
		int granule = NaiveIds.tg0(ste.get(175, 174));
		if (granule != 12) {
			return 3 - sl0;
		}
		return ids.ds() && ste.is(195) && ste.is(194) ? -1 : sl0 == 3 ? 3 : 2 - sl0;
	}

	/** @param world 1, 2, or 20 for EL2&amp;0 */
	static boolean isCdIllegal(Bits512 cd, Bits512 ste, NaiveIds ids, int world) {
		if (!cd.is(31)) {
			return true;
		}
		int stallModel = (int) ids.idr0(25, 24);
		boolean stall = cd.is(44);
		if (ste.is(91) && stall || ids.idr0(26) && !cd.is(46) || stallModel == 1 && stall || stallModel == 2 && !stall) {
			return true;
		}
		boolean epd0 = world != 2 && cd.is(14);
		boolean epd1 = world == 2 || cd.is(30);
		if (!(epd0 && epd1) && (ids.idr0(22, 21) == 2 && cd.is(15) || ids.idr0(22, 21) == 3 && !cd.is(15))) {
			return true;
		}
		boolean aa64 = cd.is(41);
		if (!aa64 && (!ids.idr0(2) || world == 20) || aa64 && (!ids.idr0(3) || ste.is(2) && !ste.is(179))) {
			return true;
		}
		if (aa64 && ((cd.is(43) || cd.is(42)) && ids.idr0(7, 6) == 0 || cd.is(42) && ids.idr0(7, 6) == 1)) {
			return true;
		}
		if (world != 2 && !ids.idr0(12) && cd.get(63, 56) != 0) {
			return true;
		}
		return aa64 && (!epd0 && isRangeBad(cd, ids, NaiveIds.tg0(cd.get(7, 6)), cd.get(5, 0), cd.get(115, 68) << 4)
				|| !epd1 && isRangeBad(cd, ids, NaiveIds.tg1(cd.get(23, 22)), cd.get(21, 16), cd.get(179, 132) << 4));
	}

	private static boolean isRangeBad(Bits512 cd, NaiveIds ids, int granule, long txsz, long ttb) {
		if (granule == 0 || !ids.hasGranule(granule)) {
			return true;
		}
		boolean wide = granule == 16 || ids.ds() && cd.is(186);
		int size = ids.size(cd.get(34, 32));
		int most = !ids.idr3(9) ? 39 : granule == 16 ? 47 : 48;
		return txsz < (wide && ids.vax() ? 12 : 16) || txsz > most || ttb >>> (wide ? size : Math.min(48, size)) != 0;
	}
}
