package io.stagewalk.acpi.lint.iort;

import java.util.List;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.model.Field;

/** The ITSs of the MADT, as ITS groups name them: of a GICv5, their translate frames. */
final class Its {
	private static final int TRANSLATOR = 0x0f, TRANSLATE_FRAME = 0x1e;

	private Its() {
	}

	static List<Field> ids(Subject subject) {
		var ids = Repeats.fields(subject.structures(Signatures.MADT, TRANSLATOR), "Translation ID");
		ids.addAll(Repeats.fields(subject.structures(Signatures.MADT, TRANSLATE_FRAME), "Its Translate Id"));
		return ids;
	}
}
