package io.stagewalk.aml.device;

import java.util.Optional;
import java.util.Set;

import io.stagewalk.aml.syntax.NamePath;

/**
 * What is asked when a bus of PCI behind a bridge is made: which slots the namespace knows on it. A value: how far that is.
 *
 * @param bridge  the object of the bridge that leads to it
 * @param devices all of which a device was made
 * @param answers so far
 * @see "Linux, drivers/pci/pci-acpi.c: acpi_pci_add_bus"
 */
public record BusInquiry(AcpiDevice bridge, Set<NamePath> devices, Answers answers) {
	public BusInquiry {
		devices = Set.copyOf(devices);
	}

	/** Nothing was asked yet. */
	public static BusInquiry begin(AcpiDevice bridge, Set<NamePath> devices) {
		return new BusInquiry(bridge, devices, Answers.NONE);
	}

	/** What is to be evaluated or read next; nothing if that was all. */
	public Optional<Demand> next(Objects objects) {
		try {
			new Slots(objects, new Reader(objects, answers), devices::contains).enumerate(bridge);
			return Optional.empty();
		} catch (Unanswered unanswered) {
			return Optional.of(unanswered.demand());
		}
	}

	/** The same with an answer more. */
	public BusInquiry answered(Evaluated evaluated) {
		return new BusInquiry(bridge, devices, answers.with(evaluated));
	}
}
