package io.stagewalk.boot.machine;

/** What is to be done about a function of PCI that was found, and about a bus, by whoever knows what the namespace says of it. */
public interface Newcomers {
	Activation added(Machine machine, Acpica.Function function);

	/** A bus is made, and not scanned yet. @param bridge that leads to it */
	Activation busAdded(Machine machine, Acpica.Function bridge, int bus);
}
