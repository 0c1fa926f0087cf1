package io.stagewalk.boot.linux.pci;

import java.util.List;
import java.util.Optional;

import io.stagewalk.boot.machine.Acpica;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;

/**
 * {@code pci_scan_bridge_extend}: in the first pass behind a bridge whose bus numbers make sense, in the second behind one that
 * gets them now. Ends with an {@link Outcome}.
 *
 * @param parent  bus that the bridge is on
 * @param max     highest bus so far
 * @param scanned buses that were scanned already
 * @param state   how far it is
 * @param child   the bus behind it, once known
 */
record ScanBridge(ConfigWindow ecam, int parent, ScanBus.Bridge bridge, Pass pass, int max, List<BusRange> scanned,
		State state, BusRange child) implements Activation {
	private static final int PRIMARY_BUS = 0x18;
	private static final int MAX_BUS = 255;

	enum Pass {
		FIRST, SECOND
	}

	/** How far it is. */
	enum State {
		ASKING, TO_BE_NUMBERED, ADDING, NUMBERING, SCANNING, ENDING, ENDED_UNSEEN
	}

	/**
	 * What came of it, as the number that the function returns.
	 *
	 * @param max   highest bus now
	 * @param below the buses that were scanned
	 */
	record Outcome(int max, Optional<BusRange> below, boolean isToBeNumbered) {

		static Outcome of(long returned) {
			int first = (int) (returned >> 8 & 0xff);
			var below = first == 0 ? Optional.<BusRange> empty() : Optional.of(new BusRange(first, (int) (returned >> 16 & 0xff)));
			return new Outcome((int) (returned & 0xff), below, (returned >> 24 & 1) != 0);
		}

		Result result() {
			long first = below.map(BusRange::first).orElse(0);
			long last = below.map(BusRange::last).orElse(0);
			return new Result.Value(max | first << 8 | last << 16 | (isToBeNumbered ? 1L << 24 : 0));
		}
	}

	static ScanBridge of(ConfigWindow ecam, int parent, ScanBus.Bridge bridge, Pass pass) {
		return new ScanBridge(ecam, parent, bridge, pass, parent, List.of(), State.ASKING, new BusRange(0, 0));
	}

	ScanBridge after(int highest, List<BusRange> done) {
		return new ScanBridge(ecam, parent, bridge, pass, highest, done, state, child);
	}

	@Override
	public Function function() {
		return PciFunctions.PCI_SCAN_BRIDGE_EXTEND;
	}

	@Override
	public Transition step(Machine machine) {
		return switch (state) {
			case ASKING -> Transition.call(machine, this, ConfigAccess.read(registers(), PRIMARY_BUS, Integer.BYTES));
			case TO_BE_NUMBERED -> Transition.finish(machine,
					new Effect.Noted(String.format("bridge configuration invalid (%s), reconfiguring", child)),
					new Outcome(max, Optional.empty(), true).result());
			case ADDING -> {
				// the bus is made before the bridge is told its number
				var next = in(pass == Pass.SECOND ? State.NUMBERING : State.SCANNING, child);
				var leading = new Acpica.Function(ecam.segment(), parent, bridge.device(), bridge.function());
				yield Transition.call(machine, next, machine.acpica().kernel().newcomers().busAdded(machine, leading, child.first()));
			}
			case NUMBERING -> Transition.call(machine, in(State.SCANNING, child), ConfigAccess.write(registers(), PRIMARY_BUS));
			case SCANNING -> Transition.call(machine, in(State.ENDING, child),
					ScanBus.below(ecam, child.first(), bridge.kind(), scanned));
			case ENDING -> Transition.finish(machine, new Outcome(max, Optional.of(child), false).result());
			case ENDED_UNSEEN -> Transition.finish(machine, new Outcome(max, Optional.empty(), false).result());
		};
	}

	private FunctionRegisters registers() {
		return ecam.registers(parent, bridge.device(), bridge.function());
	}

	private ScanBridge in(State next, BusRange buses) {
		return new ScanBridge(ecam, parent, bridge, pass, max, scanned, next, buses);
	}

	@Override
	public Activation returned(Result result) {
		if (!(result instanceof Result.Value value)) {
			return Activation.super.returned(result);
		}
		return switch (state) {
			case ASKING -> asked((int) value.value());
			case ENDING -> scannedTo((int) value.value());
			case TO_BE_NUMBERED, ADDING, NUMBERING, SCANNING, ENDED_UNSEEN -> this;
		};
	}

	/** Of a bridge that firmware numbered its own numbers count, even if there are higher ones behind it. */
	private ScanBridge scannedTo(int highest) {
		int known = pass == Pass.FIRST ? Math.max(max, child.last()) : highest;
		return new ScanBridge(ecam, parent, bridge, pass, known, scanned, state,
				new BusRange(child.first(), Math.max(child.last(), highest)));
	}

	private ScanBridge asked(int buses) {
		int secondary = buses >> 8 & 0xff;
		int subordinate = buses >> 16 & 0xff;
		if (bridge.numbered() == ScanBus.Numbered.BY_LINUX) {
			// ours are numbered one after the other
			return max >= MAX_BUS ? in(State.ENDED_UNSEEN, child) : in(State.ADDING, new BusRange(max + 1, max + 1));
		}
		if (pass == Pass.SECOND) {
			return in(State.ENDED_UNSEEN, child);
		}
		int primary = buses & 0xff;
		boolean hardWired = primary == 0 && secondary != 0 && subordinate != 0;
		if (primary != parent && !hardWired || secondary <= parent || secondary > subordinate) {
			return in(State.TO_BE_NUMBERED, secondary > subordinate ? new BusRange(0, secondary) : new BusRange(secondary, subordinate));
		}
		var behind = new BusRange(secondary, subordinate);
		boolean seen = scanned.stream().anyMatch(range -> range.contains(secondary));
		return seen ? new ScanBridge(ecam, parent, bridge, pass, Math.max(max, subordinate), scanned, State.ENDED_UNSEEN, behind)
				: in(State.ADDING, behind);
	}
}
