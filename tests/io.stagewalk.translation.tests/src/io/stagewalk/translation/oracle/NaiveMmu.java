package io.stagewalk.translation.oracle;

import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

import io.stagewalk.translation.oracle.NaiveAccess.Level;
import io.stagewalk.translation.oracle.NaiveAccess.Origin;
import io.stagewalk.translation.oracle.NaiveFault.Kind;
import io.stagewalk.translation.oracle.NaiveStage1Control.Regime;

/**
 * The naive walker, with syndromes as the pseudocode has them.
 *
 * @see "Arm ARM DDI 0487, AArch64.FaultSyndrome, LSInstructionSyndrome, IPAValid, AArch64.DataAbort"
 */
final class NaiveMmu implements Mmu {
	private static final int SYNCHRONOUS_EXTERNAL = 0b010000;

	private final NaiveWalker walker;
	private final AbortCase asked;
	private final Map<Long, Long> memory;

	NaiveMmu(AbortCase asked, NaiveWalker walker) {
		this.walker = walker;
		this.asked = asked;
		this.memory = new TreeMap<>(asked.machine().memory());
	}

	@Override
	public Reached access(AbortProbe probe, NaiveAccess.Type type, long va) throws NotAskable {
		boolean unprivileged = !probe.isFetch() && type != NaiveAccess.Type.FETCH && probe.opcode().isUnprivileged()
				&& (probe.level() == 1 || asked.isHost());
		var level = unprivileged || probe.level() == 0 ? Level.UNPRIVILEGED
				: asked.pan() ? Level.PRIVILEGED_WITH_PAN : Level.PRIVILEGED;
		var access = new NaiveAccess(regime(probe.level()), type, level, Origin.INSTRUCTION);
		var now = new NaiveMemory(memory);
		try {
			long pa = walker.translate(asked.machine(), access, va, now).output().address();
			if (pa < Machine.RAM_END) {
				return new Reached.At(pa);
			}
			long esr = syndrome(probe, access, target(probe, false)) | SYNCHRONOUS_EXTERNAL;
			return new Reached.Abort(target(probe, false), esr, va, OptionalLong.empty());
		} catch (NaiveFault fault) {
			return abort(probe, access, va, fault);
		} finally {
			memory.putAll(now.updated());
		}
	}

	@Override
	public Reached fetch(int level, long va) throws NotAskable {
		return access(new AbortProbe(level, null, 0, va), NaiveAccess.Type.FETCH, va);
	}

	private Regime regime(int level) {
		boolean host = NaiveAccess.isHost(asked.machine());
		return level == 2 ? host ? Regime.EL20 : Regime.EL2 : asked.isHost() ? Regime.EL20 : Regime.EL10;
	}

	private int target(AbortProbe probe, boolean secondStage) {
		return secondStage || probe.level() == 2 || asked.isHost() ? 2 : 1;
	}

	private Reached abort(AbortProbe probe, NaiveAccess access, long va, NaiveFault fault) throws NotAskable {
		boolean ofLeaf = fault.kind == Kind.ACCESS_FLAG || fault.kind == Kind.PERMISSION;
		if (ofLeaf && fault.level < 0) {
			throw new NotAskable("no status code");
		}
		boolean secondStage = fault.stage == 2;
		int target = target(probe, secondStage);
		long esr = syndrome(probe, access, target) | (fault.onStage1Walk ? 1 << 7 : 0) | fault.statusCode();
		boolean external = fault.kind == Kind.EXTERNAL_ON_WALK && !walker.deviates(Deviation.INSTRUCTION_TOLD_OF_EXTERNAL_ABORT);
		if (secondStage && !fault.onStage1Walk && !access.isFetch() && !external) {
			esr |= instruction(probe);
		}
		boolean ipaValid = switch (fault.kind) {
			case ADDRESS_SIZE, TRANSLATION, ACCESS_FLAG -> secondStage;
			case PERMISSION -> fault.onStage1Walk;
			case EXTERNAL_ON_WALK -> false;
		};
		return new Reached.Abort(target, esr, va, ipaValid ? OptionalLong.of(fault.ipa >>> 12 << 4) : OptionalLong.empty());
	}

	/** EC, IL and WnR. */
	private long syndrome(AbortProbe probe, NaiveAccess access, int target) {
		long same = target == probe.level() ? 1 : 0;
		if (access.isFetch()) {
			return 0x20 + same << 26 | 1L << 25;
		}
		boolean told = same == 1 && target == 2 && walker.deviates(Deviation.INSTRUCTION_TOLD_OF_EL2);
		return 0x24 + same << 26 | 1L << 25 | (access.isWrite() ? 1 << 6 : 0) | (told ? instruction(probe) : 0);
	}

	/** ISV, SAS, SSE, SRT, SF and AR, from bit 24 down to bit 14. */
	private static long instruction(AbortProbe probe) {
		var opcode = probe.opcode();
		if (!opcode.isDescribed()) {
			return 0;
		}
		int size = switch (opcode.size) {
			case 1 -> 0;
			case 2 -> 1;
			case 4 -> 2;
			default -> 3;
		};
		return 1L << 24 | size << 22 | (opcode.isSigned() ? 1 << 21 : 0) | probe.register() << 16
				| (opcode.isWide() ? 1 << 15 : 0) | (opcode.isOrdered() ? 1 << 14 : 0);
	}

	@Override
	public SortedMap<Long, Long> updates() {
		var changed = new TreeMap<Long, Long>();
		memory.forEach((address, value) -> {
			if (!value.equals(asked.machine().memory().get(address))) {
				changed.put(address, value);
			}
		});
		return changed;
	}
}
