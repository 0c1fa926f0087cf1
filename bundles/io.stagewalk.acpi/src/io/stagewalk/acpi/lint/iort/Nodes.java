package io.stagewalk.acpi.lint.iort;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.model.Group;

/** The nodes of an IORT. @see "DEN0049E.b, table 3" */
final class Nodes {
	static final int ITS_GROUP = 0, NAMED_COMPONENT = 1, ROOT_COMPLEX = 2, SMMU_V2 = 3, SMMU_V3 = 4, PMCG = 5, MEMORY_RANGE = 6;

	private Nodes() {
	}

	static List<Group> all(Subject subject) {
		return subject.structures(Signatures.IORT, "Node");
	}

	static List<Group> of(Subject subject, int type) {
		var found = new ArrayList<Group>();
		for (var node : all(subject)) {
			if (type(node) == type) {
				found.add(node);
			}
		}
		return found;
	}

	static int type(Group node) {
		return (int) Fields.type(node).orElse(-1);
	}

	static boolean isSmmu(Group node) {
		return type(node) == SMMU_V2 || type(node) == SMMU_V3;
	}

	static List<Group> mappings(Group node) {
		return node.groups("ID Mapping");
	}

	/** Whether a mapping is the only one of its node, and is for one ID whatever the input. */
	static boolean isSingle(Group mapping) {
		return Fields.isSet(mapping, "Flags (decoded below)", "Single Mapping");
	}

	/** IDs that a mapping takes; the count in the table is one less. */
	static long count(Group mapping) {
		return isSingle(mapping) ? 1 : Fields.number(mapping, "ID Count") + 1;
	}

	/** Nodes by their offsets in the table. */
	static Map<Long, Group> byOffset(Subject subject) {
		var nodes = new HashMap<Long, Group>();
		all(subject).forEach(node -> nodes.put((long) node.offset(), node));
		return nodes;
	}

	/** A node as messages name it. */
	static String text(Group node) {
		return node.name() + " at " + Fields.hex(node.offset());
	}
}
