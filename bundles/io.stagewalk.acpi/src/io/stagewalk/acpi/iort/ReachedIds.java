package io.stagewalk.acpi.iort;

import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.iort.IortRoute.End;

/**
 * IDs of one source that go the same way.
 *
 * @param inputs    as the source sends them; empty where a single mapping stands for it
 * @param hops      the nodes that they come to, behind the source
 * @param end       why they go no further
 * @param refused   the mapping that leads to nowhere or back to a node that they came through; empty at other ends
 */
public record ReachedIds(IdSource source, Optional<IdRange> inputs, List<Hop> hops, End end, Optional<IdMapping> refused) {

	/**
	 * A node that IDs come to.
	 *
	 * @param mapping the one that they came by
	 * @param ids     what they are there: as many as the inputs and in their order, or one if a single mapping was on the way
	 */
	public record Hop(IdMapping mapping, IortNode node, IdRange ids) {
	}

	public ReachedIds {
		hops = List.copyOf(hops);
	}

	/** The first SMMU on the way, where the IDs are StreamIDs; empty where they pass none. */
	public Optional<Hop> atSmmu() {
		return hops.stream().filter(hop -> hop.node() instanceof IortNode.Smmu).findFirst();
	}

	/** The ITS group, where the IDs are DeviceIDs; empty where they come to none. */
	public Optional<Hop> atIts() {
		return end == End.AT_ITS ? Optional.of(hops.getLast()) : Optional.empty();
	}

	/** The inputs that become an ID at a hop: one, or all of them behind a single mapping. */
	Optional<IdRange> inputsOf(Hop hop, long id) {
		boolean oneToOne = inputs.isPresent() && inputs.get().count() == hop.ids().count();
		return oneToOne ? Optional.of(IdRange.of(inputs.get().first() + id - hop.ids().first())) : inputs;
	}
}
