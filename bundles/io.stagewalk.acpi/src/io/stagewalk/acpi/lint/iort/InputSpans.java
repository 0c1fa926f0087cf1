package io.stagewalk.acpi.lint.iort;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Overlaps;
import io.stagewalk.acpi.lint.Span;
import io.stagewalk.acpi.model.Group;

/** The IDs that the mappings of a node take. */
final class InputSpans {
	private InputSpans() {
	}

	/** Overlaps of a node's ranges; single mappings take any ID and are left out. */
	static List<Overlaps.Overlap> overlaps(Group node) {
		var spans = new ArrayList<Span>();
		for (var mapping : Nodes.mappings(node)) {
			if (!Nodes.isSingle(mapping)) {
				Span.of(mapping, Fields.number(mapping, "Input base"), Nodes.count(mapping)).ifPresent(spans::add);
			}
		}
		return Overlaps.of(spans);
	}

	/** Whether the second range starts with the last ID of the first: a count was written as it is, and not one less. */
	static boolean isOffByOne(Overlaps.Overlap overlap) {
		return overlap.lower().last() == overlap.upper().first() && overlap.lower().first() != overlap.upper().first();
	}
}
