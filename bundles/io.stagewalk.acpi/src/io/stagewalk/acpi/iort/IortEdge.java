package io.stagewalk.acpi.iort;

import java.util.Optional;

/**
 * An ID mapping as an edge of the graph.
 *
 * @param index number of the mapping in its node, from 0
 * @param to    the node that it refers to; empty where there is none
 */
public record IortEdge(IortNode from, int index, IdMapping mapping, Optional<IortNode> to, Use use) {

	/** What a mapping is good for. */
	public enum Use {
		/** Some ID is mapped by it. */
		MAPS("maps IDs"),
		/** It stands for its node's own interrupts. */
		OWN_INTERRUPTS("for the node's own interrupts"),
		/** Its outputs are the StreamIDs that memory is reserved for. */
		RESERVES("StreamIDs that memory is reserved for"),
		/** Every ID in it belongs to another mapping. */
		SHADOWED("no ID is left for it: others take them"),
		/** It refers to no node. */
		NOWHERE("refers to no node"),
		/** A single mapping of a node that neither sends IDs nor has it for its own interrupts. */
		SINGLE_IGNORED("a single mapping that nothing uses"),
		/** It should stand for the node's own interrupts and is no single mapping. */
		OWN_BUT_RANGE("left out: it counts as the one for the node's own interrupts, and is no single mapping"),
		/** It passes the last ID of 32 bits. */
		WRAPS("takes nothing: it passes the last ID");

		private final String text;

		Use(String text) {
			this.text = text;
		}

		/** What it is good for, for people. */
		public String text() {
			return text;
		}
	}

	static IortEdge of(IortNode from, int index, Optional<IortNode> to, InputMap inputs) {
		var mapping = from.mappings().get(index);
		return new IortEdge(from, index, mapping, to, use(from, mapping, to, inputs));
	}

	private static Use use(IortNode from, IdMapping mapping, Optional<IortNode> to, InputMap inputs) {
		if (to.isEmpty()) {
			return Use.NOWHERE;
		}
		if (from instanceof IortNode.ReservedMemory) {
			return Use.RESERVES;
		}
		if (IdSource.isOwn(from, mapping)) {
			return mapping.isSingle() ? Use.OWN_INTERRUPTS : Use.OWN_BUT_RANGE;
		}
		if (mapping.isSingle()) {
			// each single mapping of a component is one ID of it
			return from instanceof IortNode.NamedComponent || inputs.uses(mapping) ? Use.MAPS
					: InputMap.isSource(from) ? Use.SHADOWED : Use.SINGLE_IGNORED;
		}
		return mapping.wraps() ? Use.WRAPS : inputs.uses(mapping) ? Use.MAPS : Use.SHADOWED;
	}

	/** The IDs that it is written for; empty of a single mapping. The range is cut at the last ID of 32 bits. */
	public Optional<IdRange> inputs() {
		return mapping.isSingle() ? Optional.empty()
				: Optional.of(new IdRange(mapping.inputBase(), Math.min(IdRange.MAX_ID, mapping.inputBase() + mapping.count())));
	}

	/** What they become. The range is cut at the last ID of 32 bits. */
	public IdRange outputs() {
		return mapping.isSingle() && use != Use.RESERVES ? IdRange.of(mapping.outputBase())
				: new IdRange(mapping.outputBase(), Math.min(IdRange.MAX_ID, mapping.outputBase() + mapping.count()));
	}
}
