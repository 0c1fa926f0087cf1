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
		var operation = probe.operation();
		var memory = new NaiveMemory(machine.memory());
		try {
			var stage2 = new NaiveStage2(this, machine, memory);
			var stage1 = new NaiveStage1(this, NaiveStage1Control.of(machine, operation, probe.address()), memory, stage2);
			var output = stage1.translate(probe.address());
			if (operation.isTwoStage() && stage2.isEnabled()) {
				var access = operation.isWrite() ? NaiveStage2.Access.WRITE : NaiveStage2.Access.READ;
				return success(stage2.translate(output, access));
			}
			return success(deviates(Deviation.SHAREABILITY_OF_DESCRIPTOR) ? output : output.withEffectiveShareability());
		} catch (NaiveFault fault) {
			return failure(fault);
		}
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
