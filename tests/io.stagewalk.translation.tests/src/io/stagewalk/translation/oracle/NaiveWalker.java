package io.stagewalk.translation.oracle;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Address translation once more, slow and literal: after the pseudocode of the Arm ARM, and sharing nothing with the engine.
 * Where the architecture leaves a choice it takes that of QEMU, as long as QEMU's is one of those permitted: a TxSZ out of
 * bounds faults, the Contiguous bit and nT are not looked at, hardware that may update the access flag reports no access flag
 * fault, and stage 1 passes the shareability of its descriptor on to stage 2.
 *
 * @see "Arm ARM DDI 0487, J1.1 AArch64.AT, AArch64.S1Translate, AArch64.S2Translate, AArch64.EncodePAR"
 */
public final class NaiveWalker implements Translator {
	/** There is no such fault at level -1; QEMU 7.2 stops with an assertion where its deviations lead there. */
	static final long NO_ANSWER = -1;

	private static final int DATA_ABORT_SAME_EL = 0x25;

	private final Set<Deviation> deviations;

	/** As the architecture has it. */
	public NaiveWalker() {
		this(EnumSet.noneOf(Deviation.class));
	}

	public NaiveWalker(Set<Deviation> deviations) {
		this.deviations = deviations;
	}

	boolean deviates(Deviation deviation) {
		return deviations.contains(deviation);
	}

	@Override
	public long par(AtCase machine, Probe probe) {
		var access = NaiveAccess.of(machine, probe.operation());
		try {
			return success(translate(machine, access, probe.address(), new NaiveMemory(machine.memory())).output());
		} catch (NaiveFault fault) {
			return failure(fault);
		}
	}

	/** An output, and whether it is Non-secure memory if the regime is Secure. */
	record Located(NaiveOutput output, boolean namesNonSecure) {
	}

	/** Through all stages that the access goes through. */
	Located translate(AtCase machine, NaiveAccess access, long va, NaiveMemory memory) throws NaiveFault {
		var stage2 = new NaiveStage2(this, machine, access, memory);
		var stage1 = new NaiveStage1(this, NaiveStage1Control.of(machine, access, va), memory, stage2);
		var output = stage1.translate(va);
		boolean both = access.regime() == NaiveStage1Control.Regime.EL10 && access.origin() != NaiveAccess.Origin.AT_STAGE1;
		if (both && stage2.isEnabled()) {
			return new Located(stage2.translate(output, access.ofStage2()), true);
		}
		return new Located(deviates(Deviation.SHAREABILITY_OF_DESCRIPTOR) ? output : output.withEffectiveShareability(),
				stage1.namesNonSecure());
	}

	/** Whether hardware updates descriptors for it. */
	boolean updates(NaiveAccess access) {
		return access.origin() == NaiveAccess.Origin.INSTRUCTION || deviates(Deviation.UPDATES_DESCRIPTORS);
	}

	/** Bit 11 is RES1; NS, bit 9, is 1 for a Non-secure address; SH is in bits 8:7. */
	private static long success(NaiveOutput output) {
		return (long) output.attributes() << 56 | output.address() & 0xf_ffff_ffff_f000L | 1 << 11 | 1 << 9
				| output.shareability() << 7;
	}

	/** S is bit 9, PTW bit 8, FST bits 6:1, F bit 0. */
	private static long failure(NaiveFault fault) {
		if (fault.level < 0 && (fault.kind == NaiveFault.Kind.ACCESS_FLAG || fault.kind == NaiveFault.Kind.PERMISSION)) {
			return NO_ANSWER;
		}
		if (fault.kind == NaiveFault.Kind.EXTERNAL_ON_WALK) {
			return EXCEPTION | syndrome(fault);
		}
		return 1 << 11 | (fault.stage == 2 ? 1 << 9 : 0) | (fault.onStage1Walk ? 1 << 8 : 0) | fault.statusCode() << 1 | 1;
	}

	/** IL is bit 25, CM bit 8, S1PTW bit 7, WnR bit 6 (1 for an AT instruction). */
	private static long syndrome(NaiveFault fault) {
		return (long) DATA_ABORT_SAME_EL << 26 | 1L << 25 | 1 << 8 | (fault.onStage1Walk ? 1 << 7 : 0) | 1 << 6 | fault.statusCode();
	}

	/** Every deviation of QEMU 7.2. */
	public static NaiveWalker likeQemu() {
		return new NaiveWalker(EnumSet.allOf(Deviation.class));
	}

	/** Bits 51:48 of an address, beside the rest. */
	static long join(int high, long low) {
		return (long) high << 48 | low;
	}

	static long bits(long value, int high, int low) {
		return value >>> low & (1L << high - low + 1) - 1;
	}

	static int outputBits(Cpu cpu, int ps, int most) {
		int[] sizes = { 32, 36, 40, 42, 44, 48, 52, 56 };
		return Math.min(sizes[ps], Math.min(most, cpu.paBits()));
	}

	static boolean is(Map<Register, Long> registers, Register register, int bit) {
		return register.bit(registers, bit);
	}
}
