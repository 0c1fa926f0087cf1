package io.stagewalk.boot.machine;

/** What is to be done about a function of PCI that was found, by whoever knows what the namespace says of it. */
public interface Newcomers {
	Activation added(Machine machine, Acpica.Function function);
}
