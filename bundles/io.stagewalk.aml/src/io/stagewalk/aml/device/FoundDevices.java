package io.stagewalk.aml.device;

import java.util.List;
import java.util.Optional;

import io.stagewalk.aml.device.AcpiDevice.Coherency;
import io.stagewalk.aml.device.AcpiDevice.Configuration;
import io.stagewalk.aml.device.AcpiDevice.Details;
import io.stagewalk.aml.persistent.Chain;
import io.stagewalk.aml.persistent.Dictionary;
import io.stagewalk.aml.syntax.NamePath;

/**
 * The devices that a scan has found so far. Immutable.
 *
 * @param added     before somebody takes them
 * @param order     the latest first
 * @param instances how many devices are called by an ID
 * @param taken     by whom
 * @param waiting   how many wait for the second walk
 */
record FoundDevices(Dictionary<NamePath, Added> added, Chain<NamePath> order, Dictionary<String, Integer> instances,
		Dictionary<NamePath, Taken> taken, int waiting) {
	static final FoundDevices NONE = new FoundDevices(Dictionary.empty(), Chain.empty(), Dictionary.empty(), Dictionary.empty(), 0);

	private static final Taken NOBODY = new Taken(Handler.NONE,
			new Details(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), Configuration.NONE));

	/** What was read when a device was made. */
	record Read(Identity identity, Status status, Coherency coherency) {
	}

	/** A device before somebody takes it. @param ids of its own, or the one that Linux gives it */
	record Added(String name, List<String> ids, Read read) {
	}

	/** Who took a device, and what was read then. */
	record Taken(Handler handler, Details details) {
	}

	boolean has(NamePath path) {
		return added.has(path);
	}

	FoundDevices withOneWaiting() {
		return new FoundDevices(added, order, instances, taken, waiting + 1);
	}

	FoundDevices with(NamePath path, List<String> ids, Read read) {
		var bus = ids.isEmpty() ? "device" : ids.getFirst();
		int number = instances.get(bus).orElse(0);
		var device = new Added(bus + String.format(":%02x", number), ids, read);
		return new FoundDevices(added.with(path, device), order.with(path), instances.with(bus, number + 1), taken, waiting);
	}

	FoundDevices taking(NamePath path, Taken by) {
		return new FoundDevices(added, order, instances, taken.with(path, by), waiting);
	}

	/** What the nearest device above says of coherency; nothing if there is no device above. */
	Optional<Coherency> nearestAbove(NamePath path) {
		for (var above = path; above.length() > 0;) {
			above = above.parent();
			var known = added.get(above);
			if (known.isPresent()) {
				return Optional.of(known.get().read().coherency());
			}
		}
		return Optional.empty();
	}

	/** A device that was added, with who has taken it so far. */
	AcpiDevice device(NamePath path) {
		var device = added.get(path).orElseThrow();
		var by = taken.get(path).orElse(NOBODY);
		var read = device.read();
		return new AcpiDevice(device.name(), path, read.identity(), read.status(), read.coherency(), by.handler(), by.details());
	}

	/** In the order in which they were added. */
	List<AcpiDevice> all() {
		return order.inOrder().stream().map(this::device).toList();
	}
}
