package io.stagewalk.translation.tlb;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.translation.Bits;
import io.stagewalk.translation.Regime;
import io.stagewalk.translation.tlb.TlbEntry.Kind;
import io.stagewalk.translation.tlb.TlbInvalidation.AsidMatch;
import io.stagewalk.translation.tlb.TlbInvalidation.Levels;

/**
 * The TLBI instructions, without their shareability domain (IS, OS), which makes no difference to what is removed.
 *
 * @see "Arm ARM DDI 0487, C5.5 A64 System instructions for TLB maintenance"
 */
public enum TlbiOperation {
	VMALLE1(Regime.EL1_0, Selects.STAGE1, Operand.NONE, AsidMatch.ANY),
	VMALLS12E1(Regime.EL1_0, Selects.BOTH, Operand.NONE, AsidMatch.ANY),
	ALLE1(Regime.EL1_0, Selects.BOTH_OF_ALL, Operand.NONE, AsidMatch.ANY),
	ASIDE1(Regime.EL1_0, Selects.STAGE1, Operand.NONE, AsidMatch.NON_GLOBAL),
	VAE1(Regime.EL1_0, Selects.STAGE1, Operand.VA, AsidMatch.WITH_GLOBAL),
	VAAE1(Regime.EL1_0, Selects.STAGE1, Operand.VA, AsidMatch.ANY),
	VALE1(Regime.EL1_0, Selects.STAGE1, Operand.VA_LAST, AsidMatch.WITH_GLOBAL),
	VAALE1(Regime.EL1_0, Selects.STAGE1, Operand.VA_LAST, AsidMatch.ANY),
	RVAE1(Regime.EL1_0, Selects.STAGE1, Operand.RANGE, AsidMatch.WITH_GLOBAL),
	RVAAE1(Regime.EL1_0, Selects.STAGE1, Operand.RANGE, AsidMatch.ANY),
	RVALE1(Regime.EL1_0, Selects.STAGE1, Operand.RANGE_LAST, AsidMatch.WITH_GLOBAL),
	RVAALE1(Regime.EL1_0, Selects.STAGE1, Operand.RANGE_LAST, AsidMatch.ANY),
	IPAS2E1(Regime.EL1_0, Selects.STAGE2, Operand.IPA, AsidMatch.ANY),
	IPAS2LE1(Regime.EL1_0, Selects.STAGE2, Operand.IPA_LAST, AsidMatch.ANY),
	RIPAS2E1(Regime.EL1_0, Selects.STAGE2, Operand.IPA_RANGE, AsidMatch.ANY),
	RIPAS2LE1(Regime.EL1_0, Selects.STAGE2, Operand.IPA_RANGE_LAST, AsidMatch.ANY),
	ALLE2(Regime.EL2, Selects.STAGE1_OF_ALL, Operand.NONE, AsidMatch.ANY),
	VAE2(Regime.EL2, Selects.STAGE1_OF_ALL, Operand.VA, AsidMatch.WITH_GLOBAL),
	VALE2(Regime.EL2, Selects.STAGE1_OF_ALL, Operand.VA_LAST, AsidMatch.WITH_GLOBAL),
	RVAE2(Regime.EL2, Selects.STAGE1_OF_ALL, Operand.RANGE, AsidMatch.WITH_GLOBAL),
	RVALE2(Regime.EL2, Selects.STAGE1_OF_ALL, Operand.RANGE_LAST, AsidMatch.WITH_GLOBAL),
	ALLE3(Regime.EL3, Selects.STAGE1_OF_ALL, Operand.NONE, AsidMatch.ANY),
	VAE3(Regime.EL3, Selects.STAGE1_OF_ALL, Operand.VA, AsidMatch.WITH_GLOBAL),
	VALE3(Regime.EL3, Selects.STAGE1_OF_ALL, Operand.VA_LAST, AsidMatch.WITH_GLOBAL);

	/** Cached translations of which stages, and whether only of the current VMID. */
	private enum Selects {
		/** What is of stage 2 alone stays. */
		STAGE1, STAGE1_OF_ALL,
		/** What holds both stages stays: only the invalidation of stage 1 removes that. */
		STAGE2, BOTH, BOTH_OF_ALL;

		Set<Kind> kinds() {
			return switch (this) {
				case STAGE1, STAGE1_OF_ALL -> EnumSet.of(Kind.STAGE1, Kind.COMBINED);
				case STAGE2 -> EnumSet.of(Kind.STAGE2);
				case BOTH, BOTH_OF_ALL -> EnumSet.allOf(Kind.class);
			};
		}

		boolean isOfAll() {
			return this == STAGE1_OF_ALL || this == BOTH_OF_ALL;
		}
	}

	/** What the register of the instruction holds. */
	private enum Operand {
		NONE, VA, VA_LAST, RANGE, RANGE_LAST, IPA, IPA_LAST, IPA_RANGE, IPA_RANGE_LAST
	}

	private static final int PAGE_SHIFT = 12;
	private static final int TG_16_KIB = 2;

	private final Regime regime;
	private final Selects selects;
	private final Operand operand;
	private final AsidMatch match;

	TlbiOperation(Regime regime, Selects selects, Operand operand, AsidMatch match) {
		this.regime = regime;
		this.selects = selects;
		this.operand = operand;
		this.match = match;
	}

	/** The instruction on all addresses; for one that takes a register, with 0 in it. */
	public TlbInvalidation ofVmid(int vmid) {
		return of(0, vmid);
	}

	/**
	 * What the instruction removes.
	 *
	 * @param register Xt; not looked at by an instruction that takes none
	 * @param vmid     VTTBR_EL2.VMID
	 */
	public TlbInvalidation of(long register, int vmid) {
		var machine = selects.isOfAll() ? OptionalInt.empty() : OptionalInt.of(vmid);
		var owner = new TlbInvalidation.Owner(machine, (int) Bits.field(register, 63, 48), match);
		return new TlbInvalidation(name(), regime, selects.kinds(), owner, where(register));
	}

	/**
	 * What the instruction removes when a host at EL2 executes it, HCR_EL2.{E2H, TGE} = {1, 1}: those of EL1 and EL2 that are
	 * about stage 1 are then about EL2&0. The others do what they always do, of VMID 0. With E2H = 1 alone it is those of EL2
	 * only; for those of EL1, {@link #of} it is.
	 *
	 * @param register Xt; not looked at by an instruction that takes none
	 */
	public TlbInvalidation ofHost(long register) {
		boolean stage1 = selects == Selects.STAGE1 || selects == Selects.STAGE1_OF_ALL;
		if (!stage1 || regime == Regime.EL3) {
			return of(register, 0);
		}
		var owner = new TlbInvalidation.Owner(OptionalInt.empty(), (int) Bits.field(register, 63, 48), match);
		return new TlbInvalidation(name(), Regime.EL2_0, selects.kinds(), owner, where(register));
	}

	/** An instruction that takes one address, for that address: the register that it takes. */
	public static long register(long address, int asid) {
		return (long) asid << 48 | Bits.field(address, 55, PAGE_SHIFT);
	}

	private TlbInvalidation.Where where(long register) {
		return switch (operand) {
			case NONE -> TlbInvalidation.Where.ALL;
			case VA -> page(signed(register << PAGE_SHIFT, 55), register, Levels.ALL);
			case VA_LAST -> page(signed(register << PAGE_SHIFT, 55), register, Levels.LAST);
			case IPA -> page(Bits.field(register, 39, 0) << PAGE_SHIFT, register, Levels.ALL);
			case IPA_LAST -> page(Bits.field(register, 39, 0) << PAGE_SHIFT, register, Levels.LAST);
			case RANGE -> range(register, Levels.ALL, Long.SIZE - 1);
			case RANGE_LAST -> range(register, Levels.LAST, Long.SIZE - 1);
			case IPA_RANGE -> range(register, Levels.ALL, 0);
			case IPA_RANGE_LAST -> range(register, Levels.LAST, 0);
		};
	}

	/** TTL, bits [47:44], tells a granule and a level. */
	private static TlbInvalidation.Where page(long address, long register, Levels levels) {
		var ttl = leafLevel((int) Bits.field(register, 47, 46), (int) Bits.field(register, 45, 44));
		return new TlbInvalidation.Where(Optional.of(AddressRange.ofLength(address, 1L << PAGE_SHIFT)), levels, ttl);
	}

	/**
	 * Which leaves software promises. Level 0 of 4 KiB and level 1 of 16 KiB have leaves with FEAT_LPA2 only; without it they
	 * promise nothing, and that is what they are taken for.
	 *
	 * @param tg 0 for no promise
	 */
	private static OptionalInt leafLevel(int tg, int level) {
		return tg == 0 || level == 0 || tg == TG_16_KIB && level == 1 ? OptionalInt.empty() : OptionalInt.of(level);
	}

	private static long signed(long value, int sign) {
		int unused = Long.SIZE - 1 - sign;
		return value << unused >> unused;
	}

	/**
	 * (NUM + 1) · 2^(5 · SCALE + 1) pages from BaseADDR on. The reserved TG removes nothing here; a range that passes the
	 * top of the address space ends there. BaseADDR is that of a regime without 52-bit addresses of LPA2.
	 *
	 * @param signedFrom 63 for a VA, whose uppermost bit continues; 0 for an IPA
	 */
	private static TlbInvalidation.Where range(long register, Levels levels, int signedFrom) {
		int tg = (int) Bits.field(register, 47, 46);
		int shift = tg == 1 ? 12 : tg == TG_16_KIB ? 14 : 16;
		long base = Bits.field(register, 36, 0) << shift;
		long first = signedFrom == 0 ? base : signed(base, 36 + shift);
		long length = Bits.field(register, 43, 39) + 1 << 5 * (int) Bits.field(register, 45, 44) + 1 + shift;
		long last = Long.compareUnsigned(first + length - 1, first) < 0 ? -1 : first + length - 1;
		// no leaf is of level −2
		var ttl = tg == 0 ? OptionalInt.of(-2) : leafLevel(tg, (int) Bits.field(register, 38, 37));
		return new TlbInvalidation.Where(Optional.of(new AddressRange(first, last)), levels, ttl);
	}
}
