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
	 * The same tree, with the resources of devices for which Linux does not keep them: what is not there, what nobody takes; and with
	 * what it reads only when drivers come. That it fails for one of these is a problem more.
	 */
	public DeviceTree completed(Firmware firmware) {
		var all = new ArrayList<AcpiDevice>();
		var wrong = new ArrayList<>(problems);
		for (var device : devices) {
			var later = Answers.ask(firmware, reader -> Taking.later(device.path(), device.handler(), reader));
			wrong.addAll(later.problems());
			var details = device.details().with(later.value());
			if (details.resources().isEmpty()) {
				var asked = Answers.ask(firmware, reader -> reader.resources(device.path(), "_CRS"));
				details = details.withResources(asked.value(), details.possible());
				wrong.addAll(asked.problems());
			}
			all.add(device.with(details));
		}
		return new DeviceTree(all, wrong);
	}
}
