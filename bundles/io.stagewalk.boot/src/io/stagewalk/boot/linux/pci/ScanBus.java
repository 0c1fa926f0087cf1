package io.stagewalk.boot.linux.pci;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;

/**
 * {@code pci_scan_child_bus_extend}: all slots of a bus, then behind the bridges that firmware has numbered, then behind those
 * that Linux has to number. Ends with the highest bus below it.
 *
 * @param behind  what leads to the bus
 * @param slot    the next one
 * @param bridges that were found, in order
 * @param turn    how many bridges were looked at, in both passes together
 * @param max     highest bus so far
 * @param scanned buses that were scanned already, which only overlapping numbers lead to again
 */
record ScanBus(ConfigWindow ecam, int bus, Behind behind, int slot, List<Bridge> bridges, int turn, int max,
		List<BusRange> scanned) implements Activation {
	private static final int SLOTS = 32;

	/** What leads to a bus. */
	enum Behind {
		ROOT, BRIDGE,
		/** Of PCI Express: there is only device 0. */
		PORT
	}

	/** A bridge of the bus. @param numbered what the first pass made of its bus numbers */
	record Bridge(int device, int function, Behind kind, Numbered numbered) {
	}

	/** Who gives a bridge its bus numbers. */
	enum Numbered {
		BY_FIRMWARE, BY_LINUX
	}

	static ScanBus root(ConfigWindow ecam, int bus) {
		return new ScanBus(ecam, bus, Behind.ROOT, 0, List.of(), 0, bus, List.of());
	}

	static ScanBus below(ConfigWindow ecam, int bus, Behind behind, List<BusRange> scanned) {
		return new ScanBus(ecam, bus, behind, 0, List.of(), 0, bus, scanned);
	}

	@Override
	public Function function() {
		return PciFunctions.PCI_SCAN_CHILD_BUS_EXTEND;
	}

	@Override
	public Transition step(Machine machine) {
		if (!ecam.covers(bus)) {
			var note = String.format("bus %02x is outside of ECAM's %s: nothing is read", bus, ecam.buses());
			return Transition.finish(machine, new Effect.Noted(note), new Result.Value(bus));
		}
		if (slot < SLOTS) {
			return Transition.call(machine, this, ScanSlot.of(ecam, bus, slot));
		}
		if (turn < 2 * bridges.size()) {
			var pass = turn < bridges.size() ? ScanBridge.Pass.FIRST : ScanBridge.Pass.SECOND;
			return Transition.call(machine, this, ScanBridge.of(ecam, bus, current(), pass).after(max, scanned));
		}
		return Transition.finish(machine, new Result.Value(max));
	}

	private Bridge current() {
		return bridges.get(turn % bridges.size());
	}

	@Override
	public Activation returned(Result result) {
		if (!(result instanceof Result.Value value)) {
			return Activation.super.returned(result);
		}
		return slot < SLOTS ? withSlot(value.value()) : withBridge(value.value());
	}

	private ScanBus withSlot(long found) {
		var all = new ArrayList<>(bridges);
		for (int function = 0; function < 8; function++) {
			if (ScanSlot.isBridge(found, function)) {
				var kind = ScanSlot.isPort(found, function) ? Behind.PORT : Behind.BRIDGE;
				all.add(new Bridge(slot, function, kind, Numbered.BY_FIRMWARE));
			}
		}
		return new ScanBus(ecam, bus, behind, behind == Behind.PORT ? SLOTS : slot + 1, List.copyOf(all), turn, max, scanned);
	}

	private ScanBus withBridge(long returned) {
		var outcome = ScanBridge.Outcome.of(returned);
		var all = new ArrayList<>(bridges);
		if (outcome.isToBeNumbered()) {
			var bridge = current();
			all.set(turn % bridges.size(), new Bridge(bridge.device, bridge.function, bridge.kind, Numbered.BY_LINUX));
		}
		var done = new ArrayList<>(scanned);
		outcome.below().ifPresent(done::add);
		return new ScanBus(ecam, bus, behind, slot, List.copyOf(all), turn + 1, outcome.max(), List.copyOf(done));
	}
}
