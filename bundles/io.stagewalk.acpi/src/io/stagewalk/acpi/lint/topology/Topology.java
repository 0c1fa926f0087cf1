package io.stagewalk.acpi.lint.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Repeats;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.model.Group;

/** Processors and domains as the tables name them. */
final class Topology {
	private static final int GICC = 0x0b, PROCESSOR = 0, CACHE = 1;
	static final int MEMORY = 1, GICC_AFFINITY = 3, ITS_AFFINITY = 4;

	private Topology() {
	}

	/** The numbers of all processors of the MADT, also of those that cannot be used. */
	static Set<Long> processorIds(Subject subject) {
		return Repeats.numbers(subject.structures(Signatures.MADT, GICC), "Processor UID");
	}

	/** Nodes of the PPTT: processors and what holds them. */
	static List<Group> nodes(Subject subject) {
		return subject.structures("PPTT", PROCESSOR);
	}

	static List<Group> caches(Subject subject) {
		return subject.structures("PPTT", CACHE);
	}

	/** Processors of the PPTT; before revision 2 no flag tells them, but that they hold nothing. */
	static List<Group> leaves(Subject subject) {
		boolean hasFlag = subject.root("PPTT").filter(root -> Fields.number(root, "Revision") >= 2).isPresent();
		var parents = hasFlag ? Set.<Long> of() : Repeats.numbers(nodes(subject), "Parent");
		var leaves = new ArrayList<Group>();
		for (var node : nodes(subject)) {
			if (hasFlag ? Fields.isSet(node, "Flags (decoded below)", "Node is a leaf") : !parents.contains((long) node.offset())) {
				leaves.add(node);
			}
		}
		return leaves;
	}

	/** Structures of the SRAT of one type that count. */
	static List<Group> affinities(Subject subject, int type) {
		var found = new ArrayList<Group>();
		for (var entry : subject.structures("SRAT", type)) {
			if (type == ITS_AFFINITY || Fields.isSet(entry, "Flags (decoded below)", "Enabled")) {
				found.add(entry);
			}
		}
		return found;
	}

	/** All domains that the SRAT puts something in. */
	static Set<Long> domains(Subject subject) {
		var domains = new TreeSet<Long>();
		for (var entry : subject.structures("SRAT")) {
			if (entry.field("Flags (decoded below)").isEmpty() || Fields.isSet(entry, "Flags (decoded below)", "Enabled")) {
				entry.number("Proximity Domain").ifPresent(domains::add);
				entry.number("Proximity Domain Low(8)")
						.ifPresent(low -> domains.add(low | Fields.number(entry, "Proximity Domain High(24)") << Byte.SIZE));
			}
		}
		return domains;
	}
}
