package io.stagewalk.acpi.form;

import java.util.List;

import io.stagewalk.acpi.definition.Role;
import io.stagewalk.acpi.model.Field;
import io.stagewalk.acpi.model.FieldPath;
import io.stagewalk.acpi.model.Group;
import io.stagewalk.acpi.model.TableModel;

/** The structures that a reference may be to: those of the kinds that its definition says, or any. */
final class Candidates {
	private Candidates() {
	}

	static List<Editor.Candidate> of(TableModel table, Field field) {
		var kinds = field.definition().targets();
		int base = field.definition().role() == Role.STRUCTURE_REFERENCE ? field.structure().offset() : 0;
		return table.groups().stream().filter(group -> group.parent().isPresent() && group.offset() > base)
				.filter(group -> kinds.isEmpty() || isOf(group, kinds))
				.map(group -> new Editor.Candidate(group.offset() - base, FieldPath.of(group).toString())).toList();
	}

	private static boolean isOf(Group group, List<String> kinds) {
		return kinds.contains(group.name()) || kinds.contains(group.kind());
	}
}
