package io.stagewalk.acpi.lint.console;

import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Gas;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.model.Group;

/** The serial port of the SPCR and the devices of the DBG2. */
final class Ports {
	private static final int SERIAL = 0x8000;

	private Ports() {
	}

	/** The SPCR's port, where console redirection is on. */
	static Optional<Group> console(Subject subject) {
		return subject.root(Signatures.SPCR).flatMap(root -> Fields.structure(root, "Serial Port Register").stream())
				.filter(port -> Gas.address(port) != 0).findFirst();
	}

	static List<Group> devices(Subject subject) {
		return subject.root(Signatures.DBG2).flatMap(root -> root.groups("Debug Device Information").stream()).toList();
	}

	/** The DBG2's serial devices whose registers are those of the SPCR's port. */
	static List<Group> sameAsConsole(Subject subject) {
		var console = console(subject);
		return console.isEmpty() ? List.of()
				: devices(subject).stream().filter(device -> Fields.number(device, "Port Type") == SERIAL)
						.filter(device -> Fields.structures(device).filter(Gas::is)
								.anyMatch(register -> Gas.address(register) == Gas.address(console.get())))
						.toList();
	}
}
