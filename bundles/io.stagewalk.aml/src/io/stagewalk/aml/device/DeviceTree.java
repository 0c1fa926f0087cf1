package io.stagewalk.aml.device;

import java.util.ArrayList;
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

	/**
	 * The same tree, with the resources of devices for which Linux does not evaluate them: what is not there, what nobody takes.
	 * That it fails for one of these is a problem more.
	 */
	public DeviceTree completed(Firmware firmware) {
		var all = new ArrayList<AcpiDevice>();
		var wrong = new ArrayList<>(problems);
		for (var device : devices) {
			var details = device.details();
			if (details.resources().isPresent()) {
				all.add(device);
			} else {
				var asked = Answers.ask(firmware, reader -> reader.resources(device.path(), "_CRS"));
				all.add(device.with(details.withResources(asked.value(), details.possible(), details.dma())));
				wrong.addAll(asked.problems());
			}
		}
		return new DeviceTree(all, wrong);
	}
}
