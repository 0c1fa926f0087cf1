package io.stagewalk.translation.oracle;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.memory.VA;
import io.stagewalk.translation.AbortSyndrome;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.DataTransfer;
import io.stagewalk.translation.FaultOrigin;
import io.stagewalk.translation.Privilege;
import io.stagewalk.translation.ProcessingElement;
import io.stagewalk.translation.Regime;
import io.stagewalk.translation.Translation;
import io.stagewalk.translation.Walker;

/** The engine, with its syndromes and its updates of descriptors. */
final class EngineMmu implements Mmu {
	private final AbortCase asked;
	private final ProcessingElement core;
	private final SortedMap<Long, Long> changed = new TreeMap<>();

	EngineMmu(AbortCase asked) {
		this.asked = asked;
		this.core = EngineTranslator.core(asked.machine());
	}

	@Override
	public Reached access(AbortProbe probe, NaiveAccess.Type type, long va) {
		var access = switch (type) {
			case READ -> Access.READ;
			case WRITE -> Access.WRITE;
			case FETCH -> Access.EXECUTE;
		};
		boolean ofHost = core.isHost() && core.hcr().tge();
		boolean asUnprivileged = access != Access.EXECUTE && probe.opcode().isUnprivileged() && (probe.level() == 1 || ofHost);
		var privilege = probe.level() == 0 || asUnprivileged ? Privilege.UNPRIVILEGED
				: asked.pan() ? Privilege.PRIVILEGED_NEVER_UNPRIVILEGED : Privilege.PRIVILEGED;
		var regime = probe.level() == 2 ? core.isHost() ? Regime.EL2_0 : Regime.EL2 : ofHost ? Regime.EL2_0 : Regime.EL1_0;
		boolean toEl2 = probe.level() == 2 || ofHost;
		var translation = new Walker(new Memory(), core.regime(regime)).walk(new VA(va), access, privilege);
		translation.updates().forEach(update -> changed.put(update.address().value(), update.after()));
		return switch (translation) {
			case Translation.Fault fault -> {
				int el = toEl2 || fault.origin() != FaultOrigin.STAGE1 ? 2 : 1;
				yield abort(el, AbortSyndrome.of(fault, transfer(probe), source(probe, el)));
			}
			case Translation.Translated done -> {
				long pa = done.pa().value();
				int el = toEl2 ? 2 : 1;
				yield pa < Machine.RAM_END ? new Reached.At(pa)
						: abort(el, AbortSyndrome.ofExternalAbort(new VA(va), access, transfer(probe), source(probe, el)));
			}
		};
	}

	@Override
	public Reached fetch(int level, long va) {
		return access(new AbortProbe(level, null, 0, va), NaiveAccess.Type.FETCH, va);
	}

	private static AbortSyndrome.Source source(AbortProbe probe, int el) {
		return el == probe.level() ? AbortSyndrome.Source.SAME_LEVEL : AbortSyndrome.Source.LOWER_LEVEL;
	}

	private static Reached.Abort abort(int el, AbortSyndrome syndrome) {
		return new Reached.Abort(el, syndrome.esr(), syndrome.far().orElseThrow().value(), syndrome.hpfar());
	}

	private static DataTransfer transfer(AbortProbe probe) {
		var opcode = probe.opcode();
		if (opcode == null || !opcode.isDescribed()) {
			return DataTransfer.Other.NOT_DESCRIBED;
		}
		return new DataTransfer.SingleRegister(opcode.size,
				opcode.isSigned() ? DataTransfer.Extension.SIGN : DataTransfer.Extension.ZERO, probe.register(),
				opcode.isWide() ? DataTransfer.Width.X : DataTransfer.Width.W,
				opcode.isOrdered() ? DataTransfer.Ordering.ACQUIRE_RELEASE : DataTransfer.Ordering.PLAIN);
	}

	@Override
	public SortedMap<Long, Long> updates() {
		return changed;
	}

	private final class Memory implements PhysicalMemory {
		private final Map<Long, Long> before = asked.machine().memory();

		@Override
		public boolean isPresent(long address) {
			return Machine.isPresent(address);
		}

		@Override
		public long read64(long address) {
			var now = changed.get(address);
			return now != null ? now : before.getOrDefault(address, 0L);
		}
	}
}
