package io.stagewalk.acpi.lint.pci;

import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Span;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.model.Group;

/** The allocations of the MCFG. @see "PCI Firmware Specification 3.3, 4.1.2" */
final class Spaces {
	/** log2 of the configuration space of a bus. */
	static final int BUS_SHIFT = 20;

	private Spaces() {
	}

	static List<Group> of(Subject subject) {
		return subject.structures(Signatures.MCFG);
	}

	static long firstBus(Group space) {
		return Fields.number(space, "Start Bus Number");
	}

	static long lastBus(Group space) {
		return Fields.number(space, "End Bus Number");
	}

	/** Buses; 0 if they descend. */
	static long buses(Group space) {
		return Math.max(0, lastBus(space) - firstBus(space) + 1);
	}

	/** The addresses of all its buses. */
	static Optional<Span> addresses(Group space) {
		return Span.of(Fields.place(space, "Base Address"), Fields.number(space, "Base Address") + (firstBus(space) << BUS_SHIFT),
				buses(space) << BUS_SHIFT);
	}
}
