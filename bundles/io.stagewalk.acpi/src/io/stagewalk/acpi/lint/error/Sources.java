package io.stagewalk.acpi.lint.error;

import java.util.List;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.model.Group;

/** The error sources of the HEST. @see "ACPI 6.5, 18.3.2" */
final class Sources {
	private static final int GHES = 9, GHES_V2 = 10;

	private Sources() {
	}

	static List<Group> all(Subject subject) {
		return subject.structures(Signatures.HEST, "Error Source");
	}

	/** Those that have an error status block in memory. */
	static List<Group> generic(Subject subject) {
		return all(subject).stream().filter(source -> {
			long type = Fields.type(source).orElse(-1);
			return type == GHES || type == GHES_V2;
		}).toList();
	}

	static boolean isEnabled(Group source) {
		return Fields.number(source, "Enabled") != 0;
	}
}
