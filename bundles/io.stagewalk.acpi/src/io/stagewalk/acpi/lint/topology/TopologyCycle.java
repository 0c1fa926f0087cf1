package io.stagewalk.acpi.lint.topology;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import java.util.HashMap;
import java.util.List;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.model.Group;

public final class TopologyCycle implements Check {
	@Override
	public Rule rule() {
		return Rule.error("PPTT-CYCLE", "Nodes of the PPTT hold each other in a circle")
				.breaks("Linux follows parents and caches to the end, and there is none: it hangs when it makes its"
						+ " topology.", DOM0, LINUX)
				.source("ACPI 6.5, 5.2.30.1; drivers/acpi/pptt.c:acpi_find_processor_node");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		check(Topology.nodes(subject), "Parent", findings);
		check(Topology.caches(subject), "Next Level of Cache", findings);
	}

	/** Each structure leads to at most one other, so a way that comes to where it was is a circle. */
	private static void check(List<Group> structures, String reference, Findings findings) {
		var byOffset = new HashMap<Long, Group>();
		structures.forEach(structure -> byOffset.put((long) structure.offset(), structure));
		var comingFrom = new HashMap<Integer, Group>();
		for (var start : structures) {
			var at = start;
			while (at != null && comingFrom.putIfAbsent(at.offset(), start) == null) {
				var next = byOffset.get(Fields.number(at, reference));
				if (next != null && comingFrom.get(next.offset()) == start) {
					findings.at(Fields.place(at, reference), "back to the node at " + Fields.hex(next.offset()));
				}
				at = next;
			}
		}
	}
}
