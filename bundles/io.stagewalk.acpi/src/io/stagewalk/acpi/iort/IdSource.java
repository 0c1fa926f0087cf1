package io.stagewalk.acpi.iort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where IDs come from: a root complex or a device, by the IDs that it sends; or one mapping that stands for the same ID always,
 * as a named component, an SMMU or a PMCG has it.
 *
 * @param single the mapping that is always taken; empty where the ID decides
 */
public record IdSource(Kind kind, IortNode node, Optional<IdMapping> single) {
	/** Bus, device and function. */
	private static final IdRange REQUESTERS = new IdRange(0, 0xffff);
	private static final IdRange ALL = new IdRange(0, IdRange.MAX_ID);

	/** What a source is. */
	public enum Kind {
		/** A root complex; its inputs are requester IDs. */
		PCI,
		/** A named component; its inputs, if any, are IDs of its own, as the ICIDs below a DPRC are. */
		COMPONENT,
		/** An SMMU or a PMCG, which sends interrupts. */
		OWN_INTERRUPTS,
		/** An interrupt wire bridge; its inputs are wires. */
		WIRES
	}

	/** The sources that a node is; none of an ITS group, and of an SMMU only that for its own interrupts. */
	static List<IdSource> of(IortNode node) {
		return switch (node) {
			case IortNode.RootComplex root -> List.of(new IdSource(Kind.PCI, root, Optional.empty()));
			case IortNode.NamedComponent component -> component(component);
			case IortNode.Smmu smmu -> own(smmu);
			case IortNode.Pmcg pmcg -> own(pmcg);
			case IortNode.WireBridge bridge -> List.of(new IdSource(Kind.WIRES, bridge, Optional.empty()));
			case IortNode.ItsGroup group -> List.of();
			case IortNode.ReservedMemory memory -> List.of();
			case IortNode.Other other -> List.of();
		};
	}

	private static List<IdSource> component(IortNode.NamedComponent component) {
		var sources = new ArrayList<IdSource>();
		var mappings = component.mappings();
		mappings.stream().filter(IdMapping::isSingle)
				.forEach(single -> sources.add(new IdSource(Kind.COMPONENT, component, Optional.of(single))));
		if (sources.size() < mappings.size() || mappings.isEmpty()) {
			sources.add(new IdSource(Kind.COMPONENT, component, Optional.empty()));
		}
		return sources;
	}

	private static List<IdSource> own(IortNode node) {
		return own(node.ownMapping().isEmpty() ? Optional.empty() : Optional.of(node.mappings().get(node.ownMapping().getAsInt())), node);
	}

	/** Linux takes the mapping only if it is a single one. */
	private static List<IdSource> own(Optional<IdMapping> mapping, IortNode node) {
		return mapping.filter(IdMapping::isSingle).map(own -> new IdSource(Kind.OWN_INTERRUPTS, node, Optional.of(own))).stream().toList();
	}

	/** Whether a mapping of a node is the one for its own interrupts. */
	static boolean isOwn(IortNode node, IdMapping mapping) {
		var own = node.ownMapping();
		return own.isPresent() && node.mappings().get(own.getAsInt()) == mapping;
	}

	/** The IDs that it may send; empty where a {@link #single} mapping stands for it. */
	Optional<IdRange> inputs() {
		return single.isPresent() ? Optional.empty() : Optional.of(kind == Kind.PCI ? REQUESTERS : ALL);
	}

	/** The source, for people. */
	public String description() {
		return node.description() + (kind == Kind.OWN_INTERRUPTS ? ", its own interrupts"
				: single.map(mapping -> ", single mapping at 0x" + Integer.toHexString(mapping.offset())).orElse(""));
	}
}
