package io.stagewalk.acpi.lint.console;

import java.util.ArrayList;
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
		return subject.root(Signatures.SPCR).flatMap(root -> Fields.structure(root, "Serial Port Register"))
				.filter(port -> Gas.address(port) != 0);
	}

	static List<Group> devices(Subject subject) {
		return subject.structures(Signatures.DBG2, "Debug Device Information");
	}

	/** The DBG2's serial devices whose registers are those of the SPCR's port. */
	static List<Group> sameAsConsole(Subject subject) {
		var console = console(subject);
		if (console.isEmpty()) {
			return List.of();
		}
		var same = new ArrayList<Group>();
		for (var device : devices(subject)) {
			if (Fields.number(device, "Port Type") == SERIAL && hasRegisterAt(device, Gas.address(console.get()))) {
				same.add(device);
			}
		}
		return same;
	}

	private static boolean hasRegisterAt(Group device, long address) {
		for (var structure : Fields.structures(device)) {
			if (Gas.is(structure) && Gas.address(structure) == address) {
				return true;
			}
		}
		return false;
	}
}
