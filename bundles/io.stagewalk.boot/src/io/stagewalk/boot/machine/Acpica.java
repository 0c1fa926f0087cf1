package io.stagewalk.boot.machine;

import java.util.Optional;
import java.util.OptionalLong;

import io.stagewalk.aml.device.DeviceScan;
import io.stagewalk.aml.device.Initialization;
import io.stagewalk.aml.machine.State;
import io.stagewalk.aml.persistent.Chain;
import io.stagewalk.boot.version.LinuxVersion;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.RangeSet;

/**
 * What the ACPI subsystem of Dom0's kernel holds.
 *
 * @param interpreter    of AML, with the namespace
 * @param initialization how far {@code _REG} and {@code _INI} are
 * @param scan           how far the search for devices is
 * @param windows        that are mapped for operation regions, the newest first
 * @param accesses       to memory that the evaluation that is going on has made
 * @param kernel         that it is part of
 */
public record Acpica(State interpreter, Initialization initialization, DeviceScan scan, Chain<Window> windows, int accesses,
		Kernel kernel) {

	/**
	 * What it runs in.
	 *
	 * @param memory that is mapped for nobody but the kernel itself
	 */
	public record Kernel(LinuxVersion version, RangeSet memory) {
	}

	/**
	 * What an operation region has mapped.
	 *
	 * @param region its number in the namespace, which no other ever has
	 */
	public record Window(int region, AddressRange range) {
	}

	/** Before anything was done. */
	public static Acpica begin(State interpreter, OptionalLong hiddenUart, Kernel kernel) {
		return new Acpica(interpreter, Initialization.begin(), DeviceScan.begin(kernel.version().rules().hiding(hiddenUart)), Chain.empty(), 0, kernel);
	}

	public Acpica with(State changed) {
		return new Acpica(changed, initialization, scan, windows, accesses, kernel);
	}

	public Acpica with(Initialization changed) {
		return new Acpica(interpreter, changed, scan, windows, accesses, kernel);
	}

	public Acpica with(DeviceScan changed) {
		return new Acpica(interpreter, initialization, changed, windows, accesses, kernel);
	}

	public Acpica with(Window mapped) {
		return new Acpica(interpreter, initialization, scan, windows.with(mapped), accesses, kernel);
	}

	/** Something is begun: its accesses are counted from 0 on. */
	public Acpica beginning(State begun) {
		return new Acpica(begun, initialization, scan, windows, 0, kernel);
	}

	public Acpica withOneAccess() {
		return new Acpica(interpreter, initialization, scan, windows, accesses + 1, kernel);
	}

	/** The newest window of a region that has all of a range. */
	public Optional<Window> window(int region, AddressRange range) {
		for (var window : windows) {
			if (window.region == region && window.range.contains(range)) {
				return Optional.of(window);
			}
		}
		return Optional.empty();
	}
}
