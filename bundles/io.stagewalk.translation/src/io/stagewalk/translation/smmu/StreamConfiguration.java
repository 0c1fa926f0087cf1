package io.stagewalk.translation.smmu;

import java.util.HashSet;
import java.util.Set;

import io.stagewalk.translation.Bits;
import io.stagewalk.translation.Endianness;
import io.stagewalk.translation.Features;
import io.stagewalk.translation.Granule;
import io.stagewalk.translation.HCR;
import io.stagewalk.translation.Stage1Range;
import io.stagewalk.translation.Stage1Regime;
import io.stagewalk.translation.Stage1Registers;
import io.stagewalk.translation.Stage2Regime;
import io.stagewalk.translation.SecurityState;
import io.stagewalk.translation.TCR.Range;
import io.stagewalk.translation.TableFormat;
import io.stagewalk.translation.TableTree;
import io.stagewalk.translation.VTCR;
import io.stagewalk.translation.VTTBR;

/**
 * Makes of stream table entries and context descriptors what the walker works with. The fields mean what those of VTCR_EL2
 * and TCR_ELx mean, and are put where these registers have them.
 */
final class StreamConfiguration {
	private static final long SCTLR_M_C_I = 1 | 1 << 2 | 1 << 12;
	private static final int WIDE = 52;

	private final SmmuFeatures features;

	StreamConfiguration(SmmuFeatures features) {
		this.features = features;
	}

	/** The granule of STE.S2TG or CD.TG0. */
	static Granule granuleOfTg0(int field) {
		return field == 0 ? Granule.KIB4 : field == 1 ? Granule.KIB64 : Granule.KIB16;
	}

	/** The granule of CD.TG1. */
	static Granule granuleOfTg1(int field) {
		return field == 1 ? Granule.KIB16 : field == 3 ? Granule.KIB64 : Granule.KIB4;
	}

	static Granule granule(ContextDescriptor descriptor, Range range) {
		return range == Range.LOWER ? granuleOfTg0(descriptor.tg(range)) : granuleOfTg1(descriptor.tg(range));
	}

	/** Output address size in effect, of an encoding of IPS or S2PS. */
	int outputBits(int encoded) {
		// 0b111 behaves as 0b110 for tables in the VMSAv8-64 format
		return Math.min(Math.min(SmmuFeatures.addressBits(encoded), WIDE), features.outputAddressBits());
	}

	StreamWorld world(StreamTableEntry entry, SmmuRegisters registers) {
		if (entry.config() != StreamTableEntry.CONFIG_STAGE1 || !features.hyp() || entry.strw() == 0) {
			return StreamWorld.EL1;
		}
		return registers.e2h() ? StreamWorld.EL2_E2H : StreamWorld.EL2;
	}

	/** The stage 2 of an entry, as the entry says, whether that is legal or not. */
	Stage2Regime stage2(StreamTableEntry entry) {
		// T0SZ to TG0 stand in VTCR_EL2[15:0] in the order in which S2T0SZ to S2TG stand here
		long vtcr = Bits.field(entry.dword(2), 47, 32) | (long) entry.s2ps() << 16 | bit(entry.s2ha(), 21) | bit(entry.s2hd(), 22)
				| bit(entry.s2ds(), 32) | bit(entry.s2sl02(), 33);
		var hcr = new HCR(1 | bit(entry.s2ptw(), 2) | bit(entry.s2fwb(), 46));
		// the input size is bounded by the intermediate address size, the output size by the physical one
		var regime = Stage2Regime.of(VTTBR.of(entry.s2vmid(), 0), new VTCR(vtcr), hcr, entry.s2endi(),
				features.engine(features.intermediateAddressBits()));
		int outputBits = Math.min(regime.tables().outputBits(), features.outputAddressBits());
		var tables = regime.tables();
		var shape = tables.isConsistent() && entry.s2t0sz() >= leastT0sz(entry) ? TableTree.Shape.CONSISTENT
				: TableTree.Shape.INCONSISTENT;
		long root = shape == TableTree.Shape.CONSISTENT
				? aligned(entry.s2ttb().value(), tables, outputBits(entry.s2ps())) : entry.s2ttb().value();
		var rooted = new TableTree(tables.format(), root, tables.inputBits(), tables.startLevel(), outputBits,
				tables.endianness(), shape);
		return new Stage2Regime(rooted, entry.s2vmid(), with(regime.controls(), Stage2Regime.Control.AFFD, entry.s2affd()),
				shareability(regime.shareability()));
	}

	/** SH as the SMMU takes it: the reserved value is non-shareable. */
	private static int shareability(int sh) {
		return sh == 1 ? 0 : sh;
	}

	/** Least S2T0SZ that is legal. */
	private int leastT0sz(StreamTableEntry entry) {
		boolean wide = granuleOfTg0(entry.s2tg()) == Granule.KIB64 || features.ds() && entry.s2ds();
		return Math.max(wide ? 12 : 16, 64 - features.intermediateAddressBits());
	}

	/** The stage 1 of a legal descriptor. */
	Stage1Regime stage1(ContextDescriptor descriptor, StreamWorld world) {
		Features engine = features.engine();
		long sctlr = SCTLR_M_C_I | bit(descriptor.wxn(), 19) | bit(descriptor.endi() == Endianness.BIG, 25)
				| bit(descriptor.epan(), 57);
		long tcr = world.hasTwoRanges() ? twoRanges(descriptor) : oneRange(descriptor);
		var registers = new Stage1Registers(sctlr, tcr, mair(descriptor.mair()), 0, 0);
		var regime = Stage1Regime.of(registers, world.regime(), SecurityState.NON_SECURE, engine);
		var controls = with(with(regime.controls(), Stage1Regime.Control.AFFD, descriptor.affd()), Stage1Regime.Control.PAN,
				descriptor.pan());
		return new Stage1Regime(regime.regime(), regime.security(), controls, rooted(regime.lower(), descriptor, Range.LOWER),
				regime.upper().map(range -> rooted(range, descriptor, Range.UPPER)), regime.mair(),
				regime.physicalAddressBits());
	}

	private static long twoRanges(ContextDescriptor d) {
		long tcr = 0;
		for (var range : Range.values()) {
			boolean low = range == Range.LOWER;
			tcr |= (long) d.txsz(range) << (low ? 0 : 16) | bit(d.epd(range), low ? 7 : 23) | (long) d.sh(range) << (low ? 12 : 28)
					| (long) d.tg(range) << (low ? 14 : 30) | bit(d.tbi(range), low ? 37 : 38) | bit(d.had(range), low ? 41 : 42)
					| bit(d.e0pd(range), low ? 55 : 56);
		}
		return tcr | (long) d.ips() << 32 | bit(d.ha(), 39) | bit(d.hd(), 40) | bit(d.ds(), 59);
	}

	private static long oneRange(ContextDescriptor d) {
		var range = Range.LOWER;
		return d.txsz(range) | (long) d.sh(range) << 12 | (long) d.tg(range) << 14 | (long) d.ips() << 16 | bit(d.tbi(range), 20)
				| bit(d.ha(), 21) | bit(d.hd(), 22) | bit(d.had(range), 24) | bit(d.ds(), 32);
	}

	private Stage1Range rooted(Stage1Range range, ContextDescriptor descriptor, Range which) {
		long root = aligned(descriptor.ttb(which), range.tables(), outputBits(descriptor.ips()));
		return new Stage1Range(range.tables().withRoot(root), range.controls(), shareability(range.shareability()));
	}

	/** A root as the SMMU aligns it: to its size, and to 64 bytes at least where addresses have 52 bits. */
	private static long aligned(long root, TableTree tables, int outputBits) {
		int sizeLog2 = tables.inputBits() - tables.format().shift(tables.startLevel()) + 3;
		boolean wide = outputBits >= WIDE && tables.format() != TableFormat.KIB4 && tables.format() != TableFormat.KIB16;
		return root & ~Bits.mask(Math.max(sizeLog2, wide ? 6 : 0));
	}

	/** Reserved encodings as the SMMU takes them: a Normal type without an inner half is inner Write-Through Transient. */
	private static long mair(long mair) {
		long result = mair;
		for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
			boolean normal = (mair >>> shift + 4 & 15) != 0;
			if (normal && (mair >>> shift & 15) == 0) {
				result |= 3L << shift;
			}
		}
		return result;
	}

	private static <C> Set<C> with(Set<C> controls, C control, boolean set) {
		if (!set) {
			return controls;
		}
		var more = new HashSet<>(controls);
		more.add(control);
		return more;
	}

	private static long bit(boolean set, int position) {
		return set ? 1L << position : 0;
	}
}
