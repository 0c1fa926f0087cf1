package io.stagewalk.acpi.lint.iort;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.model.Group;

public final class Cycle implements Check {
	@Override
	public Rule rule() {
		return Rule.error("IORT-CYCLE", "Mappings lead in a circle")
				.breaks("Whoever follows an ID from node to node does not come to an end: systems that do not count"
						+ " their steps hang at boot.", DOM0, LINUX)
				.source("DEN0049E.b, table 4 (ID mappings); drivers/acpi/arm64/iort.c:iort_node_map_id");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		var nodes = Nodes.byOffset(subject);
		var done = new HashSet<Integer>();
		for (var node : nodes.values().stream().sorted(Comparator.comparingInt(Group::offset)).toList()) {
			walk(node, nodes, done, findings);
		}
	}

	/** Goes into the depth with a stack of its own; a mapping back to a node that is still open closes a circle. */
	private static void walk(Group start, Map<Long, Group> nodes, Set<Integer> done, Findings findings) {
		var open = new ArrayList<Step>();
		var onPath = new HashSet<Integer>();
		if (done.add(start.offset())) {
			open.add(new Step(start));
			onPath.add(start.offset());
		}
		while (!open.isEmpty()) {
			var step = open.getLast();
			if (step.next == step.mappings.size()) {
				onPath.remove(step.node.offset());
				open.removeLast();
				continue;
			}
			var mapping = step.mappings.get(step.next++);
			var target = nodes.get(Fields.number(mapping, "Output Reference"));
			if (target != null && onPath.contains(target.offset())) {
				findings.at(Fields.place(mapping, "Output Reference"), "back to " + Nodes.text(target));
			} else if (target != null && done.add(target.offset())) {
				open.add(new Step(target));
				onPath.add(target.offset());
			}
		}
	}

	/** A node on the way, and which of its mappings is the next. */
	private static final class Step {
		private final Group node;
		private final List<Group> mappings;
		private int next;

		Step(Group node) {
			this.node = node;
			mappings = Nodes.mappings(node);
		}
	}
}
