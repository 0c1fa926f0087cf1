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
 * The commands of an SMMUv3 that invalidate cached translations, of Non-secure streams and of EL3.
 *
 * @see "SMMUv3 IHI 0070, 4.4 TLB invalidation of cached VMSA-format translation table descriptors"
 */
public enum SmmuTlbCommand {
	CMD_TLBI_NH_ALL(0x10, Regime.EL1_0, Takes.VMID, AsidMatch.ANY),
	CMD_TLBI_NH_ASID(0x11, Regime.EL1_0, Takes.VMID, AsidMatch.NON_GLOBAL),
	CMD_TLBI_NH_VA(0x12, Regime.EL1_0, Takes.VMID_AND_ADDRESS, AsidMatch.WITH_GLOBAL),
	CMD_TLBI_NH_VAA(0x13, Regime.EL1_0, Takes.VMID_AND_ADDRESS, AsidMatch.ANY),
	CMD_TLBI_EL3_ALL(0x18, Regime.EL3, Takes.NOTHING, AsidMatch.ANY),
	CMD_TLBI_EL3_VA(0x1a, Regime.EL3, Takes.ADDRESS, AsidMatch.ANY),
	CMD_TLBI_EL2_ALL(0x20, Regime.EL2, Takes.NOTHING, AsidMatch.ANY),
	CMD_TLBI_EL2_VA(0x22, Regime.EL2, Takes.ADDRESS, AsidMatch.WITH_GLOBAL),
	CMD_TLBI_EL2_VAA(0x23, Regime.EL2, Takes.ADDRESS, AsidMatch.ANY),
	CMD_TLBI_S12_VMALL(0x28, Regime.EL1_0, Takes.VMID, AsidMatch.ANY),
	CMD_TLBI_S2_IPA(0x2a, Regime.EL1_0, Takes.VMID_AND_ADDRESS, AsidMatch.ANY),
	CMD_TLBI_NSNH_ALL(0x30, Regime.EL1_0, Takes.NOTHING, AsidMatch.ANY);

	/** Which fields of the command count. */
	private enum Takes {
		NOTHING, VMID, ADDRESS, VMID_AND_ADDRESS
	}

	private static final int PAGE_SHIFT = 12;

	private final int opcode;
	private final Regime regime;
	private final Takes takes;
	private final AsidMatch match;

	SmmuTlbCommand(int opcode, Regime regime, Takes takes, AsidMatch match) {
		this.opcode = opcode;
		this.regime = regime;
		this.takes = takes;
		this.match = match;
	}

	public int opcode() {
		return opcode;
	}

	/**
	 * What a command removes.
	 *
	 * @param dword0 with the opcode in bits [7:0]
	 * @return empty if it is no such command
	 */
	public static Optional<TlbInvalidation> decode(long dword0, long dword1) {
		for (var command : values()) {
			if (command.opcode == (dword0 & 0xff)) {
				return Optional.of(command.of(dword0, dword1));
			}
		}
		return Optional.empty();
	}

	private TlbInvalidation of(long dword0, long dword1) {
		boolean ofOne = takes == Takes.VMID || takes == Takes.VMID_AND_ADDRESS;
		var vmid = ofOne ? OptionalInt.of((int) Bits.field(dword0, 47, 32)) : OptionalInt.empty();
		var owner = new TlbInvalidation.Owner(vmid, (int) Bits.field(dword0, 63, 48), match);
		boolean addressed = takes == Takes.ADDRESS || takes == Takes.VMID_AND_ADDRESS;
		var where = addressed ? where(dword0, dword1) : TlbInvalidation.Where.ALL;
		return new TlbInvalidation(name(), regime, kinds(), owner, where);
	}

	private Set<Kind> kinds() {
		return switch (this) {
			case CMD_TLBI_S12_VMALL, CMD_TLBI_NSNH_ALL -> EnumSet.allOf(Kind.class);
			case CMD_TLBI_S2_IPA -> EnumSet.of(Kind.STAGE2);
			case CMD_TLBI_NH_ALL, CMD_TLBI_NH_ASID, CMD_TLBI_NH_VA, CMD_TLBI_NH_VAA, CMD_TLBI_EL3_ALL, CMD_TLBI_EL3_VA,
					CMD_TLBI_EL2_ALL, CMD_TLBI_EL2_VA, CMD_TLBI_EL2_VAA -> EnumSet.of(Kind.STAGE1, Kind.COMBINED);
		};
	}

	/** With TG = 0 one page of 4 KiB or the leaf that holds it, else (NUM + 1) · 2^SCALE pages of the granule. */
	private TlbInvalidation.Where where(long dword0, long dword1) {
		int tg = (int) Bits.field(dword1, 11, 10);
		var levels = Bits.isSet(dword1, 0) ? Levels.LAST : Levels.ALL;
		long first = this == CMD_TLBI_S2_IPA ? Bits.inPlace(dword1, 51, PAGE_SHIFT) : Bits.inPlace(dword1, 63, PAGE_SHIFT);
		if (tg == 0) {
			return new TlbInvalidation.Where(Optional.of(AddressRange.ofLength(first, 1L << PAGE_SHIFT)), levels,
					OptionalInt.empty());
		}
		int shift = tg == 1 ? 12 : tg == 2 ? 14 : 16;
		long aligned = first >>> shift << shift;
		// 2^31 pages is more than any command can name that hardware takes
		long length = Bits.field(dword0, 16, 12) + 1 << Bits.field(dword0, 24, 20) + shift;
		long last = Long.compareUnsigned(aligned + length - 1, aligned) < 0 ? -1 : aligned + length - 1;
		int level = (int) Bits.field(dword1, 9, 8);
		return new TlbInvalidation.Where(Optional.of(new AddressRange(aligned, last)), levels,
				level == 0 ? OptionalInt.empty() : OptionalInt.of(level));
	}
}
