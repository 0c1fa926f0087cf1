package io.stagewalk.acpi.model;

import java.util.List;

/**
 * A table after an edit.
 *
 * @param changes what followed, besides what was asked
 */
public record Edited(TableModel table, List<Change> changes) {
	public Edited {
		changes = List.copyOf(changes);
	}
}
