package io.stagewalk.aml.device;

import java.util.List;
import java.util.Optional;

import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.Data;

/**
 * What is asked when a function of PCI is found: how the slot is to be set up, from its bus up to the root bridge, and if the function has
 * an object of its own, how ready it is and what it is called. A value: how far that is.
 *
 * @param root      the root bridge
 * @param bus       what leads to the bus that the function is on, the root bridge or below it
 * @param companion the function's own object
 * @param answers   so far
 * @see "Linux, drivers/pci/probe.c: pci_device_add; drivers/pci/pci-acpi.c: pci_acpi_program_hp_params, pci_acpi_setup;
 *      drivers/pci/pci-label.c"
 */
public record FunctionInquiry(NamePath root, NamePath bus, Optional<NamePath> companion, Answers answers) {
	private static final int NAME = 0;
	private static final int READINESS = 9;
	/** Each of two names is looked for in two places, and each time asked whether there is one. */
	private static final int ASKED_FOR_NAMES = 4;

	/** Nothing was asked yet. */
	public static FunctionInquiry begin(NamePath root, NamePath bus, Optional<NamePath> companion) {
		return new FunctionInquiry(root, bus, companion, Answers.NONE);
	}

	/** What is to be evaluated next; nothing if that was all. */
	public Optional<Wanted> next(Objects objects) {
		try {
			ask(new Reader(objects, answers));
			return Optional.empty();
		} catch (Unanswered unanswered) {
			return unanswered.demand() instanceof Wanted wanted ? Optional.of(wanted) : Optional.empty();
		}
	}

	/** The same with an answer more. */
	public FunctionInquiry answered(Evaluated evaluated) {
		return new FunctionInquiry(root, bus, companion, answers.with(evaluated));
	}

	private void ask(Reader reader) {
		for (var at = bus; !isSetUp(reader, at) && !at.equals(root) && at.length() > 0;) {
			at = at.parent();
		}
		companion.ifPresent(own -> {
			RootBridge.ask(reader, own, 3, READINESS);
			for (int i = 0; i < ASKED_FOR_NAMES; i++) {
				RootBridge.ask(reader, own, 2, NAME);
			}
		});
	}

	/** {@code _HPP} is for those who do not have what came after it. */
	private static boolean isSetUp(Reader reader, NamePath path) {
		return List.of("_HPX", "_HPP").stream()
				.anyMatch(name -> reader.value(path, name).filter(Data.Elements.class::isInstance).isPresent());
	}
}
