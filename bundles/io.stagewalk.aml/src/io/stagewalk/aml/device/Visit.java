package io.stagewalk.aml.device;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.ObjectType;

/**
 * An attempt to look at one object: what changes while that goes on. It counts only if it comes to its end; an attempt that wants an
 * answer is thrown away.
 */
final class Visit {
	final Objects objects;
	final Reader reader;
	final Rules rules;
	FoundDevices found;
	PowerResources power;
	/** What waits for another device, in the order in which that was found out. */
	final List<NamePath> waiting;
	/** What is a function of PCI that was found, and so no platform device. */
	final List<NamePath> bound;
	/** What drivers will need. */
	DriverState drivers;

	Visit(Objects objects, DeviceScan scan) {
		this.objects = objects;
		this.reader = new Reader(objects, scan.answers());
		this.rules = scan.rules();
		this.found = scan.found();
		this.power = scan.power();
		this.waiting = new ArrayList<>(scan.aside().waiting());
		this.bound = new ArrayList<>(scan.aside().bound());
		this.drivers = scan.aside().drivers();
	}

	/** The root has the type of a device for those who scan. */
	ObjectType type(NamePath path) {
		return path.length() == 0 ? ObjectType.DEVICE : objects.type(path);
	}

	Status status(NamePath path) {
		return found.added().get(path).map(device -> device.read().status()).orElse(Status.NONE);
	}
}
