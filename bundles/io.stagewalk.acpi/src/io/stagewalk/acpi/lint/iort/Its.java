package io.stagewalk.acpi.lint.iort;

import java.util.List;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.model.Field;

/** The ITSs of the MADT. */
final class Its {
	private static final int TRANSLATOR = 0x0f;

	private Its() {
	}

	static List<Field> ids(Subject subject) {
		return Repeats.fields(subject.structures(Signatures.MADT, TRANSLATOR), "Translation ID").toList();
	}
}
