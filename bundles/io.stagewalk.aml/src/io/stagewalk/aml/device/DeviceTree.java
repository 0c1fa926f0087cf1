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
	 * The same tree, with what of it Linux does not evaluate while it scans: resources of what is not there and of what nobody takes,
	 * windows for DMA, routes of interrupts, dependencies. That it fails for one of these is a problem more.
	 */
	public DeviceTree completed(Firmware firmware) {
		var all = new ArrayList<AcpiDevice>();
		var wrong = new ArrayList<>(problems);
		for (var device : devices) {
			var asked = Answers.ask(firmware, reader -> completed(device, reader));
			all.add(device.with(asked.value()));
			asked.problems().stream().filter(problem -> !wrong.contains(problem)).forEach(wrong::add);
		}
		return new DeviceTree(all, wrong);
	}

	private static AcpiDevice.Details completed(AcpiDevice device, Reader reader) {
		var known = device.details();
		var path = device.path();
		var resources = known.resources().isPresent() ? known.resources() : reader.resources(path, "_CRS");
		var routes = device.handler() == Handler.PCI_ROOT ? reader.routes(path) : known.routes();
		return new AcpiDevice.Details(resources, known.possible(), reader.resources(path, "_DMA"), routes, known.properties(),
				reader.dependencies(path), known.configuration());
	}
}
