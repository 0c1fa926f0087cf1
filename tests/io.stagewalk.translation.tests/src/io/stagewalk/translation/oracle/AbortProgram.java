package io.stagewalk.translation.oracle;

import java.util.OptionalLong;

import io.stagewalk.translation.oracle.AbortOutcome.Effect;
import io.stagewalk.translation.oracle.Mmu.NotAskable;
import io.stagewalk.translation.oracle.Mmu.Reached;

/**
 * What the program does for one probe, if a given MMU translates.
 *
 * @see "tests/oracles/qemu-abort/abort.S"
 */
final class AbortProgram {
	private static final long SVC = 0x15L << 26 | 1 << 25;
	/** Behind the instruction that is asked about. */
	private static final int MADE = 0xc0de;
	private static final int ZERO_REGISTER = 31;
	private static final int OF_SAME_LEVEL = 0x200;
	private static final int OF_LOWER_LEVEL = 0x400;

	private final AbortCase asked;
	private final AbortProbe probe;
	private final Mmu mmu;
	/** The 16 bytes of memory that are looked at. */
	private long watched = Machine.DATA;
	private Effect effect;

	AbortProgram(AbortCase asked, AbortProbe probe, Mmu mmu) {
		this.asked = asked;
		this.probe = probe;
		this.mmu = mmu;
		this.effect = effect(probe.register() == ZERO_REGISTER ? 0 : probe.address());
	}

	AbortOutcome run() throws NotAskable {
		if (probe.isFetch()) {
			return switch (mmu.access(probe, NaiveAccess.Type.FETCH, probe.address())) {
				case Reached.Abort abort -> taken(abort);
				case Reached.At at -> called(identity(data(at)));
			};
		}
		return switch (mmu.access(probe, NaiveAccess.Type.FETCH, asked.code() + AbortCase.SLOT)) {
			case Reached.Abort abort -> taken(abort);
			case Reached.At at when at.pa() != Machine.CODE + AbortCase.SLOT -> throw new NotAskable("other code");
			case Reached.At at -> switch (mmu.access(probe, type(), probe.address())) {
				case Reached.Abort abort -> taken(abort);
				case Reached.At made -> {
					make(data(made));
					yield called(MADE);
				}
			};
		};
	}

	private NaiveAccess.Type type() {
		return probe.opcode().isStore() ? NaiveAccess.Type.WRITE : NaiveAccess.Type.READ;
	}

	/** Of the 16 bytes of memory that the program is to look at and put back. */
	long watched() {
		return watched;
	}

	private static long data(Reached.At at) throws NotAskable {
		if (!Machine.isData(at.pa())) {
			throw new NotAskable("0x" + Long.toHexString(at.pa()));
		}
		return at.pa();
	}

	/** The immediate of the SVC at an address of {@link Machine#DATA}. */
	private static int identity(long pa) {
		return (int) (pa >>> 2 ^ pa >>> 18) & 0xffff;
	}

	/** A doubleword of {@link Machine#DATA}. */
	private static long content(long pa) {
		return word(pa + 4) << 32 | word(pa);
	}

	private static long word(long pa) {
		return 0xd400_0001L | identity(pa) << 5;
	}

	private Effect effect(long register) {
		return new Effect(register, content(watched), content(watched + 8));
	}

	private AbortOutcome called(int immediate) throws NotAskable {
		int el = probe.level() == 2 || probe.level() == 0 && asked.isHost() ? 2 : 1;
		vector(el);
		return new AbortOutcome(el, SVC | immediate, 0, OptionalLong.empty(), effect, mmu.updates());
	}

	private AbortOutcome taken(Reached.Abort abort) throws NotAskable {
		vector(abort.el());
		return new AbortOutcome(abort.el(), abort.esr(), abort.far(), abort.hpfar(), effect, mmu.updates());
	}

	private void vector(int el) throws NotAskable {
		int offset = el == probe.level() ? OF_SAME_LEVEL : OF_LOWER_LEVEL;
		long vbar = el == 1 ? asked.vbar1() : asked.vbar2();
		if (el == 2 && !asked.isEl2Mapped()) {
			return;
		}
		if (!mmu.fetch(el, vbar + offset).equals(new Reached.At(Machine.CODE + offset))) {
			throw new NotAskable("no vectors");
		}
	}

	/** Loads or stores. */
	private void make(long pa) {
		var opcode = probe.opcode();
		watched = pa & -16;
		int size = opcode.elementSize();
		boolean bigEndian = isBigEndian();
		if (!opcode.isStore()) {
			long value = swapped(content(pa & -8) >>> (pa & 7) * 8, size, bigEndian);
			effect = effect(probe.register() == ZERO_REGISTER ? 0 : extended(value, opcode));
			return;
		}
		long[] memory = { content(watched), content(watched + 8) };
		store(memory, pa, probe.register(), bigEndian);
		if (opcode.isPair()) {
			store(memory, pa + size, probe.second(), bigEndian);
		}
		effect = new Effect(probe.register() == ZERO_REGISTER ? 0 : probe.address(), memory[0], memory[1]);
	}

	private void store(long[] memory, long pa, int register, boolean bigEndian) {
		int size = probe.opcode().elementSize();
		long value = swapped(register == ZERO_REGISTER ? 0 : probe.address(), size, bigEndian);
		int shift = (int) (pa & 7) * 8;
		int word = (int) (pa >>> 3) & 1;
		memory[word] = memory[word] & ~(mask(size) << shift) | value << shift;
	}

	private static long mask(int size) {
		return -1L >>> Long.SIZE - size * 8;
	}

	private static long swapped(long value, int size, boolean bigEndian) {
		return bigEndian ? Long.reverseBytes(value) >>> Long.SIZE - size * 8 : value & mask(size);
	}

	private static long extended(long value, Opcode opcode) {
		if (!opcode.isSigned()) {
			return value;
		}
		int unused = Long.SIZE - opcode.size * 8;
		long signed = value << unused >> unused;
		return opcode.isWide() ? signed : signed & 0xffff_ffffL;
	}

	/** SCTLR_ELx.EE of who makes the access; E0E is 0. */
	private boolean isBigEndian() {
		var registers = asked.machine().registers();
		return switch (probe.level()) {
			case 1 -> Register.SCTLR_EL1.bit(registers, 25);
			case 2 -> Register.SCTLR_EL2.bit(registers, 25);
			default -> false;
		};
	}
}
