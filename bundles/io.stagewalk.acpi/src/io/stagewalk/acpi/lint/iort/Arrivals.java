package io.stagewalk.acpi.lint.iort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.iort.Iort;
import io.stagewalk.acpi.iort.IortEdge;
import io.stagewalk.acpi.iort.IortGraph;
import io.stagewalk.acpi.lint.Fields;
import io.stagewalk.acpi.lint.Span;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.model.Group;
import io.stagewalk.acpi.model.Node;

/** Which IDs come to which node. */
final class Arrivals {
	/** Most pieces that the IDs of one node are cut into: firmware has a few. */
	private static final int MAX_PIECES = 1 << 16;
	private static final Set<IortEdge.Use> IDLE = Set.of(IortEdge.Use.SHADOWED, IortEdge.Use.SINGLE_IGNORED, IortEdge.Use.OWN_BUT_RANGE,
			IortEdge.Use.WRAPS);

	private Arrivals() {
	}

	/**
	 * For each node that IDs are mapped to, the IDs that get there, each with the mapping that brings it. What an SMMU would map
	 * and no device has is left out, and so are mappings of devices that no ID is left for.
	 */
	static Map<Long, List<Span>> of(Subject subject) {
		var arrivals = new TreeMap<Long, List<Span>>();
		var idle = idle(subject);
		for (var node : Nodes.all(subject)) {
			// the IDs of a reserved memory range are those of the device that it is reserved for
			if (!Nodes.isSmmu(node) && Nodes.type(node) != Nodes.MEMORY_RANGE) {
				outputs(node).forEach((mapping, span) -> {
					if (!idle.contains(mapping.offset())) {
						add(arrivals, mapping, span);
					}
				});
			}
		}
		for (var node : Nodes.all(subject)) {
			if (Nodes.isSmmu(node)) {
				for (var mapping : Nodes.mappings(node)) {
					through(mapping, arrivals.getOrDefault((long) node.offset(), List.of())).forEach(span -> add(arrivals, mapping, span));
				}
			}
		}
		return arrivals;
	}

	/** Offsets of the mappings that map nothing, since others take their IDs or Linux leaves them out; none if the table cannot be read. */
	private static Set<Integer> idle(Subject subject) {
		var idle = new HashSet<Integer>();
		var root = subject.root(Signatures.IORT);
		try {
			if (root.isPresent()) {
				IortGraph.of(Iort.of(root.get()), List.of()).edges().stream().filter(edge -> IDLE.contains(edge.use()))
						.forEach(edge -> idle.add(edge.mapping().offset()));
			}
		} catch (TableException damaged) {
			return Set.of();
		}
		return idle;
	}

	private static void add(Map<Long, List<Span>> arrivals, Group mapping, Span span) {
		var spans = arrivals.computeIfAbsent(Fields.number(mapping, "Output Reference"), target -> new ArrayList<>());
		if (spans.size() < MAX_PIECES) {
			spans.add(span);
		}
	}

	/** The outputs of a device's mappings, where a count that is one too high is taken for what it should be. */
	private static Map<Group, Span> outputs(Group node) {
		var outputs = new LinkedHashMap<Group, Span>();
		var tooHigh = new HashSet<Node>();
		for (var overlap : InputSpans.overlaps(node)) {
			if (InputSpans.isOffByOne(overlap)) {
				tooHigh.add(overlap.lower().source());
			}
		}
		for (var mapping : Nodes.mappings(node)) {
			Span.of(mapping, Fields.number(mapping, "Output Base"), Nodes.count(mapping) - (tooHigh.contains(mapping) ? 1 : 0))
					.ifPresent(span -> outputs.put(mapping, span));
		}
		return outputs;
	}

	/** What an SMMU's mapping makes of the IDs that come to it; a single mapping is of the SMMU's own ID. */
	private static List<Span> through(Group mapping, List<Span> coming) {
		long output = Fields.number(mapping, "Output Base");
		if (Nodes.isSingle(mapping)) {
			return List.of(new Span(mapping, output, output));
		}
		long first = Fields.number(mapping, "Input base");
		long last = first + Nodes.count(mapping) - 1;
		var going = new ArrayList<Span>();
		for (var span : coming) {
			long from = Math.max(first, span.first());
			long to = Math.min(last, span.last());
			if (from <= to) {
				going.add(new Span(mapping, from - first + output, to - first + output));
			}
		}
		return merged(mapping, going);
	}

	/** Each ID once: those that came twice are told of where they came together. */
	private static List<Span> merged(Group mapping, List<Span> pieces) {
		var merged = new ArrayList<Span>();
		for (var piece : pieces.stream().sorted(Comparator.comparingLong(Span::first)).toList()) {
			var last = merged.isEmpty() ? piece : merged.removeLast();
			if (piece.first() > last.last()) {
				merged.add(last);
				last = piece;
			}
			merged.add(new Span(mapping, last.first(), Math.max(last.last(), piece.last())));
		}
		return merged;
	}
}
