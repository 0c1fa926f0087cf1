package io.stagewalk.aml.device;

import java.util.List;
import java.util.Optional;

import io.stagewalk.aml.syntax.NamePath;

/**
 * The devices of a machine.
 *
 * @param devices  in the order in which Linux made them
 * @param problems objects that could not be evaluated or understood; what depends on them is left out
 */
public record DeviceTree(List<AcpiDevice> devices, List<EvaluationException> problems) {
	public DeviceTree {
		devices = List.copyOf(devices);
		problems = List.copyOf(problems);
	}

	public Optional<AcpiDevice> at(NamePath path) {
		return devices.stream().filter(device -> device.path().equals(path)).findFirst();
	}
}
