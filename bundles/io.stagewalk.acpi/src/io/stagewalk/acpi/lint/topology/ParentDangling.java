package io.stagewalk.acpi.lint.topology;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.model.Field;
import io.stagewalk.acpi.model.Group;

public final class ParentDangling implements Check {
	@Override
	public Rule rule() {
		return Rule.error("PPTT-DANGLING", "A node of the PPTT refers to something that is no node")
				.breaks("Linux reads whatever stands at the offset as a node, or gives up: clusters and caches of the"
						+ " machine are wrong.", DOM0, LINUX)
				.source("ACPI 6.5, 5.2.30.1 and 5.2.30.2; drivers/acpi/pptt.c:fetch_pptt_subtable");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		var nodes = offsets(Topology.nodes(subject));
		var caches = offsets(Topology.caches(subject));
		var resources = offsets(subject.structures("PPTT"));
		resources.removeAll(nodes);
		check(Repeats.fields(Topology.nodes(subject), "Parent"), nodes, "processor node", findings);
		for (var node : Topology.nodes(subject)) {
			check(node.fields("Private Resource"), resources, "cache or ID", findings);
		}
		check(Repeats.fields(Topology.caches(subject), "Next Level of Cache"), caches, "cache", findings);
	}

	private static Set<Long> offsets(List<Group> groups) {
		var offsets = new HashSet<Long>();
		groups.forEach(group -> offsets.add((long) group.offset()));
		return offsets;
	}

	private static void check(List<Field> references, Set<Long> targets, String what, Findings findings) {
		for (var reference : references) {
			if (reference.number() != 0 && !targets.contains(reference.number())) {
				findings.at(reference, "no " + what + " starts at " + Fields.hex(reference.number()));
			}
		}
	}
}
