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
 * @param below     the devices directly below one, the latest first
 * @param instances how many devices are called by an ID
 * @param taken     by whom
 */
record FoundDevices(Dictionary<NamePath, Added> added, Chain<NamePath> order, Dictionary<NamePath, Chain<NamePath>> below,
		Dictionary<String, Integer> instances, Dictionary<NamePath, Taken> taken) {
	static final FoundDevices NONE = new FoundDevices(Dictionary.empty(), Chain.empty(), Dictionary.empty(), Dictionary.empty(),
			Dictionary.empty());

	static final Details NOTHING = new Details(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(),
			Configuration.NONE);

	/** Who makes something of a device that no handler takes. */
	enum Enumeration {
		/** Linux, a platform device. */
		OWN,
		/** The driver of the bus that it is on. */
		BY_PARENT
	}

	/** What was read when a device was made. */
	record Read(Identity identity, Status status, Coherency coherency, Details details) {
	}

	/** A device before somebody takes it. @param ids of its own, or those that Linux gives it */
	record Added(String name, List<String> ids, Read read, Enumeration enumeration) {
		Added in(Status status) {
			return new Added(name, ids, new Read(read.identity, status, read.coherency, read.details), enumeration);
		}
	}

	/** Who took a device, and what was read then. */
	record Taken(Handler handler, Details details) {
	}

	boolean has(NamePath path) {
		return added.has(path);
	}

	boolean isTaken(NamePath path) {
		return taken.has(path);
	}

	/** With one more, whose name follows from its IDs. */
	FoundDevices with(NamePath path, List<String> ids, Read read, Enumeration enumeration) {
		var bus = ids.isEmpty() ? "device" : ids.getFirst();
		int number = instances.get(bus).orElse(0);
		var device = new Added(bus + String.format(":%02x", number), ids, read, enumeration);
		var above = above(path);
		var siblings = above.map(one -> below.with(one, below.get(one).orElse(Chain.empty()).with(path))).orElse(below);
		return new FoundDevices(added.with(path, device), order.with(path), siblings, instances.with(bus, number + 1), taken);
	}

	FoundDevices in(NamePath path, Status status) {
		return new FoundDevices(added.with(path, added.get(path).orElseThrow().in(status)), order, below, instances, taken);
	}

	FoundDevices taking(NamePath path, Taken by) {
		return new FoundDevices(added, order, below, instances, taken.with(path, by));
	}

	/** The devices directly below one, in the order in which they were added. */
	List<NamePath> children(NamePath path) {
		return below.get(path).map(Chain::inOrder).orElse(List.of());
	}

	/** The nearest device above. */
	Optional<NamePath> above(NamePath path) {
		for (var above = path; above.length() > 0;) {
			above = above.parent();
			if (added.has(above)) {
				return Optional.of(above);
			}
		}
		return Optional.empty();
	}

	/** A device that was added, with who has taken it so far. */
	AcpiDevice device(NamePath path) {
		var device = added.get(path).orElseThrow();
		var read = device.read();
		var by = taken.get(path).orElse(new Taken(Handler.NONE, read.details()));
		// what Linux has looked at only for connections to buses, nobody uses
		var details = by.handler() == Handler.NONE ? by.details().withResources(Optional.empty(), by.details().possible())
				: by.details();
		return new AcpiDevice(device.name(), path, read.identity(), read.status(), read.coherency(), by.handler(), details);
	}

	/** In the order in which they were added. */
	List<AcpiDevice> all() {
		return order.inOrder().stream().map(this::device).toList();
	}
}
