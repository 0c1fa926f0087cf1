package io.stagewalk.cli.text;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.acpi.iort.IdRange;
import io.stagewalk.acpi.iort.IortEdge;
import io.stagewalk.acpi.iort.IortGraph;
import io.stagewalk.acpi.iort.IortNode;

/** The graph of an IORT in the language of Graphviz. Names of nodes are their offsets in the table. */
public final class IortDot {
	private IortDot() {
	}

	public static List<String> lines(IortGraph graph) {
		var used = graph.reach().used();
		var lines = new ArrayList<>(List.of("digraph IORT {", "\trankdir=LR;", "\tnode [shape=box];"));
		graph.nodes().forEach(node -> lines.add("\t" + name(node.offset()) + " [label=" + quoted(node.description(), "0x"
				+ Integer.toHexString(node.offset())) + shape(node) + "];"));
		for (var edge : graph.edges()) {
			var to = edge.to().map(node -> name(node.offset())).orElse("nowhere" + edge.mapping().offset());
			if (edge.to().isEmpty()) {
				lines.add("\t" + to + " [label=" + quoted("nowhere", "0x" + Long.toHexString(edge.mapping().outputReference()))
						+ ", shape=plaintext];");
			}
			boolean isUsed = used.contains(edge.mapping()) || edge.use() == IortEdge.Use.RESERVES;
			lines.add("\t" + name(edge.from().offset()) + " -> " + to + " [label="
					+ quoted(edge.inputs().map(IdRange::toString).orElse("single"), "to " + edge.outputs())
					+ (isUsed ? "" : ", style=dotted") + "];");
		}
		for (var pmcg : graph.nodes(IortNode.Pmcg.class)) {
			graph.countedBy(pmcg).ifPresent(counted -> lines.add("\t" + name(pmcg.offset()) + " -> " + name(counted.offset())
					+ " [label=\"counts for\", style=dashed];"));
		}
		lines.add("}");
		return lines;
	}

	private static String shape(IortNode node) {
		return node instanceof IortNode.ItsGroup ? ", shape=ellipse" : node instanceof IortNode.Smmu ? ", style=bold" : "";
	}

	private static String name(int offset) {
		return "n" + offset;
	}

	/** Two lines in quotation marks; names come from the table and may have anything in them. */
	private static String quoted(String first, String second) {
		return '"' + escaped(first) + "\\n" + escaped(second) + '"';
	}

	private static String escaped(String text) {
		return text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", "?");
	}
}
