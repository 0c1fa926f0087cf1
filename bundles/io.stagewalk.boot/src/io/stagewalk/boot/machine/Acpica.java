package io.stagewalk.boot.machine;

import java.util.Optional;

import io.stagewalk.aml.device.DeviceScan;
import io.stagewalk.aml.device.Initialization;
import io.stagewalk.aml.machine.State;
import io.stagewalk.aml.persistent.Chain;
import io.stagewalk.memory.AddressRange;

/**
 * What the ACPI subsystem of Dom0's kernel holds.
 *
 * @param interpreter    of AML, with the namespace
 * @param initialization how far {@code _REG} and {@code _INI} are
 * @param scan           how far the search for devices is
 * @param windows        that are mapped for operation regions, the newest first
 */
public record Acpica(State interpreter, Initialization initialization, DeviceScan scan, Chain<Window> windows) {

	/**
	 * What an operation region has mapped.
	 *
	 * @param region its number in the namespace, which no other ever has
	 */
	public record Window(int region, AddressRange range) {
	}

	public Acpica with(State changed) {
		return new Acpica(changed, initialization, scan, windows);
	}

	public Acpica with(Initialization changed) {
		return new Acpica(interpreter, changed, scan, windows);
	}

	public Acpica with(DeviceScan changed) {
		return new Acpica(interpreter, initialization, changed, windows);
	}

	public Acpica with(Window mapped) {
		return new Acpica(interpreter, initialization, scan, windows.with(mapped));
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
