package io.stagewalk.boot.linux.pci;

import io.stagewalk.boot.linux.pci.ScanFunction.Found;
import io.stagewalk.boot.machine.Acpica;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.trace.Function;

/**
 * {@code pci_scan_slot}: function 0, and the others if it says that there are others.
 *
 * @param next    function to be asked
 * @param bridges of the functions so far, one bit each
 * @param ports   those of the bridges that are ports of PCI Express
 * @param newcomer what has just been found, and is made a device
 */
record ScanSlot(ConfigWindow ecam, int bus, int device, int next, int bridges, int ports, Newcomer newcomer) implements Activation {
	private static final int FUNCTIONS = 8;

	/** How far a function is that was found. */
	enum Progress {
		ASKING, ADDING, ADDED
	}

	/** The function that was asked last. */
	record Newcomer(int function, Progress progress) {
		Newcomer in(Progress other) {
			return new Newcomer(function, other);
		}
	}

	static ScanSlot of(ConfigWindow ecam, int bus, int device) {
		return new ScanSlot(ecam, bus, device, 0, 0, 0, new Newcomer(-1, Progress.ASKING));
	}

	/** Of the result: whether a function is a bridge. */
	static boolean isBridge(long result, int function) {
		return (result >> function & 1) != 0;
	}

	/** Of the result: whether a function is a port. */
	static boolean isPort(long result, int function) {
		return (result >> FUNCTIONS + function & 1) != 0;
	}

	@Override
	public Function function() {
		return PciFunctions.PCI_SCAN_SLOT;
	}

	@Override
	public Transition step(Machine machine) {
		if (newcomer.progress == Progress.ADDING) {
			var function = new Acpica.Function(ecam.segment(), bus, device, newcomer.function);
			return Transition.call(machine, with(newcomer.in(Progress.ADDED)), machine.acpica().kernel().newcomers().added(machine, function));
		}
		return next >= FUNCTIONS ? Transition.finish(machine, new Result.Value((long) ports << FUNCTIONS | bridges))
				: Transition.call(machine, this, ScanFunction.at(ecam.registers(bus, device, next)));
	}

	@Override
	public Activation returned(Result result) {
		if (!(result instanceof Result.Value value)) {
			return Activation.super.returned(result);
		}
		if (newcomer.progress == Progress.ADDED) {
			return with(newcomer.in(Progress.ASKING));
		}
		long found = value.value();
		boolean present = (found & Found.PRESENT) != 0;
		// a function above 0 makes the device one of several functions, whatever its own header says
		boolean more = next > 0 || present && (found & Found.MULTIFUNCTION) != 0;
		int bridge = present && (found & Found.BRIDGE) != 0 ? 1 << next : 0;
		int port = bridge != 0 && (found & Found.PORT) != 0 ? bridge : 0;
		return new ScanSlot(ecam, bus, device, more ? next + 1 : FUNCTIONS, bridges | bridge, ports | port,
				new Newcomer(next, present ? Progress.ADDING : Progress.ASKING));
	}

	private ScanSlot with(Newcomer other) {
		return new ScanSlot(ecam, bus, device, next, bridges, ports, other);
	}
}
