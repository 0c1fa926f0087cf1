package io.stagewalk.acpi.lint.iort;

import static io.stagewalk.acpi.lint.Affected.DOM0;
import static io.stagewalk.acpi.lint.Affected.LINUX;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Check;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Findings;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Subject;

public final class NodeCount implements Check {
	@Override
	public Rule rule() {
		return Rule.error("IORT-NODE-COUNT", "The IORT does not have as many nodes as it says")
				.breaks("Nodes beyond the count are not seen: the devices behind a root complex that is left out have"
						+ " no StreamID and no MSI. Nodes that are missing are read from beyond the table.", DOM0, LINUX)
				.source("DEN0049E.b, table 2");
	}

	@Override
	public void run(Subject subject, Findings findings) {
		subject.root(Signatures.IORT).ifPresent(root -> {
			long count = Fields.number(root, "Node Count");
			var nodes = root.groups("Node");
			int end = nodes.isEmpty() ? root.end() : nodes.getLast().end();
			if (count != nodes.size()) {
				findings.at(Fields.place(root, "Node Count"), count + " nodes, there are " + nodes.size());
			} else if (Fields.number(root, "Table Length") >= end + 16 && !nodes.isEmpty()) {
				findings.at(Fields.place(root, "Node Count"), count + " nodes end at " + Fields.hex(end) + ", and the table has "
						+ (Fields.number(root, "Table Length") - end) + " bytes more");
			}
		});
	}
}
