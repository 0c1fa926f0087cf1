package io.stagewalk.acpi.lint.device;

import java.util.List;

import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.model.Group;

/** The subspaces of the PCCT. @see "ACPI 6.5, 14.1" */
final class Channels {
	static final int EXTENDED_INITIATOR = 3, EXTENDED_RESPONDER = 4, REGISTERS = 5;

	private Channels() {
	}

	static List<Group> all(Subject subject) {
		return subject.structures("PCCT").stream().filter(channel -> Fields.type(channel).isPresent()).toList();
	}

	static int type(Group channel) {
		return (int) Fields.type(channel).orElse(-1);
	}

	/** Bytes of its shared memory. */
	static long length(Group channel) {
		return type(channel) == REGISTERS ? Fields.number(channel, "Shared Memory Range Length") : Fields.number(channel, "Address Length");
	}
}
