package io.stagewalk.acpi.iort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what may surprise on the way of an ID. */
final class Remarks {
	private final IortGraph graph;
	private final List<Remark> remarks = new ArrayList<>();

	Remarks(IortGraph graph) {
		this.graph = graph;
	}

	List<Remark> of(IortRoute route) {
		var first = route.hops().getFirst();
		switch (first.node()) {
			case IortNode.RootComplex root -> ofRoot(root);
			case IortNode.NamedComponent component -> ofComponent(component, first, route);
			case IortNode.Smmu smmu -> ofOwn(first);
			case IortNode.Pmcg pmcg -> ofOwn(first);
			case IortNode.ItsGroup group -> { }
			case IortNode.ReservedMemory memory -> { }
			case IortNode.WireBridge bridge -> { }
			case IortNode.Other other -> { }
		}
		for (var hop : route.hops()) {
			at(hop);
		}
		ofEnd(route);
		return List.copyOf(remarks);
	}

	private void ofRoot(IortNode.RootComplex root) {
		var sameSegment = graph.nodes(IortNode.RootComplex.class).stream().filter(other -> other.segment() == root.segment()).toList();
		if (sameSegment.getFirst() != root) {
			add(Trap.SECOND_ROOT, root, Optional.empty(), "%s has segment %d too".formatted(at(sameSegment.getFirst()), root.segment()));
		}
	}

	private void ofComponent(IortNode.NamedComponent component, IortRoute.Hop first, IortRoute route) {
		if (first.mapping().isEmpty()) {
			return;
		}
		var mapping = first.mapping().get();
		if (!mapping.isSingle()) {
			add(Trap.COMPONENT_RANGE, component, first.mapping(), text(mapping) + " is no single mapping");
			return;
		}
		if (route.stream().isEmpty()) {
			return;
		}
		graph.linuxStopsAt(component).filter(stop -> component.mappings().indexOf(stop) < component.mappings().indexOf(mapping))
				.ifPresent(stop -> add(Trap.COMPONENT_STOPS, component, Optional.of(stop), text(stop) + " comes before " + text(mapping)));
	}

	private void ofOwn(IortRoute.Hop first) {
		first.mapping().filter(mapping -> IdSource.isOwn(first.node(), mapping))
				.filter(mapping -> !(graph.node(mapping.outputReference()).orElse(null) instanceof IortNode.ItsGroup))
				.ifPresent(mapping -> add(Trap.OWN_TARGET, first.node(), first.mapping(), text(mapping) + " leads to no ITS group"));
	}

	private void at(IortRoute.Hop hop) {
		var node = hop.node();
		if (!node.mappings().isEmpty() && node.mappings().getFirst().outputReference() == 0) {
			add(Trap.NULL_REFERENCE, node, Optional.of(node.mappings().getFirst()), text(node.mappings().getFirst()) + " refers to offset 0");
		}
		var by = hop.mapping().filter(mapping -> !IdSource.isOwn(node, mapping));
		if (hop.mapping().isPresent() && by.isEmpty()) {
			return;
		}
		by.filter(IdMapping::isSingle).ifPresent(single -> {
			if (node instanceof IortNode.RootComplex) {
				add(Trap.SINGLE_OF_ROOT, node, by, text(single) + " is a single mapping");
			}
			if (single.count() != 0) {
				add(Trap.SINGLE_WITH_COUNT, node, by, text(single) + " has a count of 0x" + Long.toHexString(single.count()));
			}
		});
		boolean isFixed = node instanceof IortNode.NamedComponent && by.filter(IdMapping::isSingle).isPresent();
		for (var other : isFixed ? List.<IdMapping>of() : node.mappings()) {
			if (by.isEmpty() || other != by.get()) {
				ofOther(hop, by, other);
			}
		}
	}

	/** A mapping that might have taken the ID and did not. */
	private void ofOther(IortRoute.Hop hop, Optional<IdMapping> by, IdMapping other) {
		var node = hop.node();
		long id = hop.id();
		boolean own = IdSource.isOwn(node, other);
		if (other.isSingle()) {
			if (by.isPresent() && InputMap.isSource(node)) {
				add(Trap.OVERLAP, node, Optional.of(other), text(other) + " takes every ID, and " + text(by.get()) + " comes first");
			} else if (by.isEmpty() && !own && !InputMap.isSource(node)) {
				add(Trap.SINGLE_IGNORED, node, Optional.of(other), text(other) + " is a single mapping of " + at(node));
			}
			return;
		}
		if (id < other.inputBase() || id - other.inputBase() > other.count()) {
			return;
		}
		if (other.wraps()) {
			add(Trap.WRAPS, node, Optional.of(other), text(other) + " passes the last ID of 32 bits");
		} else if (own) {
			add(Trap.OWN_MAPPING, node, Optional.of(other), text(other) + " would take " + hex(id));
		} else if (by.isPresent()) {
			boolean offByOne = other.endsOn(id) && by.get().inputBase() == id && !by.get().isSingle() && isBefore(node, other, by.get());
			add(offByOne ? Trap.COUNT_OFF_BY_ONE : Trap.OVERLAP, node, Optional.of(other),
					text(other) + " takes " + hex(id) + " too, and " + text(by.get()) + " has it");
		}
	}

	private static boolean isBefore(IortNode node, IdMapping one, IdMapping other) {
		return node.mappings().indexOf(one) < node.mappings().indexOf(other);
	}

	private void ofEnd(IortRoute route) {
		var last = route.hops().getLast();
		switch (route.end()) {
			case AT_ITS -> { }
			case UNMAPPED -> add(Trap.UNMAPPED, last.node(), Optional.empty(), at(last.node()) + " has no mapping for " + hex(last.id()));
			case NOWHERE -> add(Trap.NOWHERE, last.node(), last.mapping(), text(last.mapping().orElseThrow()) + " refers to "
					+ hex(last.mapping().orElseThrow().outputReference()));
			case CYCLE -> add(Trap.CYCLE, last.node(), last.mapping(), text(last.mapping().orElseThrow()) + " refers to "
					+ hex(last.mapping().orElseThrow().outputReference()));
		}
	}

	private void add(Trap trap, IortNode node, Optional<IdMapping> mapping, String text) {
		remarks.add(new Remark(trap, node, mapping, text));
	}

	private static String at(IortNode node) {
		return node.description() + " (" + hex(node.offset()) + ")";
	}

	private static String text(IdMapping mapping) {
		return "the mapping at " + hex(mapping.offset());
	}

	private static String hex(long number) {
		return "0x" + Long.toHexString(number);
	}
}
