package io.stagewalk.acpi.transform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import io.stagewalk.acpi.iort.IdMapping;
import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.TableField;
import io.stagewalk.acpi.model.FieldPath;
import io.stagewalk.acpi.model.Group;
import io.stagewalk.acpi.model.TableModel;

/** Takes nodes out of an IORT, and rewires what led to them. @see "IO Remapping Table, DEN0049E.b, table 2" */
final class IortNodes {
	static final int ITS_GROUP = 0, SMMU_V2 = 3, SMMU_V3 = 4, PMCG = 5, RESERVED_MEMORY_RANGE = 6;

	private static final String NODE = "Node";
	private static final int LENGTH = 4, NODE_COUNT = 36, NODE_OFFSET = 40;

	private final Draft draft;
	private final int number;
	private final TableModel iort;
	private final List<Group> nodes;
	private final Map<Long, List<IdMapping>> mappings = new HashMap<>();
	private final Set<Long> gone = new HashSet<>();

	private IortNodes(Draft draft) throws TableException {
		this.draft = draft;
		number = draft.number(TableName.of(Signatures.IORT));
		iort = draft.model(number);
		nodes = iort.root().groups(NODE);
		for (var node : nodes) {
			mappings.put((long) node.offset(), node.groups("ID Mapping").stream().map(IortNodes::mapping).toList());
		}
	}

	/**
	 * Takes out all nodes of some kind, and what is of no use without them.
	 *
	 * @throws TableException if the table has a node or mapping that cannot be read, or an offset beyond its end
	 */
	static void remove(Draft draft, Predicate<Group> isGone, String why) throws TableException {
		var work = new IortNodes(draft);
		work.check();
		work.nodes.stream().filter(isGone).forEach(node -> work.gone.add((long) node.offset()));
		work.takeDependents();
		if (!work.gone.isEmpty()) {
			work.write(why);
		}
	}

	/** The type of a node. */
	static long type(Group node) {
		return node.number("Type").orElse(-1);
	}

	/** Nodes of which not all can be read must not move. */
	private void check() throws TableException {
		var problem = iort.problems().stream().findFirst();
		if (problem.isPresent()) {
			throw new TableException(problem.get().field(), problem.get().expected(), problem.get().found());
		}
	}

	/** Counters of an SMMU that is gone, and memory ranges that were reserved behind it, go with it. */
	private void takeDependents() {
		var dependents = nodes.stream().filter(node -> type(node) == PMCG && gone.contains(node.number("Node Reference").orElse(0))
				|| type(node) == RESERVED_MEMORY_RANGE && mappings.get((long) node.offset()).stream()
						.anyMatch(mapping -> gone.contains(mapping.outputReference()))).map(node -> (long) node.offset()).toList();
		gone.addAll(dependents);
	}

	private static IdMapping mapping(Group mapping) {
		return new IdMapping(mapping.number("Input base").orElse(0), mapping.number("ID Count").orElse(0),
				mapping.number("Output Base").orElse(0), mapping.number("Output Reference").orElse(0),
				mapping.number("Flags (decoded below)").orElse(0));
	}

	/** Nodes that stay, with their new mappings, then what stood behind all nodes; then every offset of a node is the new one. */
	private void write(String why) throws TableException {
		var links = new IortLinks(mappings, gone);
		var bytes = iort.bytes();
		int start = (int) iort.root().number("Node Offset").orElse(0);
		var parts = new ArrayList<byte[]>();
		parts.add(Arrays.copyOf(bytes, start));
		var kept = new ArrayList<RewiredNode>();
		var moved = new HashMap<Long, Long>();
		long at = start;
		for (var node : nodes) {
			if (gone.contains((long) node.offset())) {
				report(node, "table", node.length() + " bytes", "", why);
				continue;
			}
			var rewired = new RewiredNode(Bytes.of(iort, node), node, mappings.get((long) node.offset()), links.of(node));
			rewired.changes().forEach(
					change -> report(node, change.field(), change.before(), change.after(), "the node that they led to is gone"));
			kept.add(rewired);
			moved.put((long) node.offset(), at);
			at += rewired.bytes().length;
		}
		for (var node : kept) {
			parts.add(node.at(moved));
		}
		int end = nodes.getLast().end();
		parts.add(Arrays.copyOfRange(bytes, end, bytes.length));
		finish(Bytes.join(parts.toArray(byte[][]::new)), kept.size());
	}

	private void finish(byte[] bytes, int count) throws TableException {
		long length = draft.get(number).length();
		Bytes.put(bytes, LENGTH, length + bytes.length - iort.root().length(), Integer.BYTES);
		Bytes.put(bytes, NODE_COUNT, count, Integer.BYTES);
		draft.report(Alteration.of(draft.get(number).field(NODE_COUNT, "Node Count"), nodes.size(), count, "count"));
		draft.put(number, Made.checked(iort.file(), bytes));
	}

	private void report(Group node, String field, String before, String after, String why) {
		var path = FieldPath.of(node) + (field.equals("table") ? "" : "/" + field);
		draft.report(new Alteration(new TableField(iort.file(), Signatures.IORT, node.offset(), path), before, after, why));
	}
}
