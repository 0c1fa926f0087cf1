package io.stagewalk.acpi.iort;

import java.util.List;
import java.util.Optional;

import io.stagewalk.memory.StreamID;

/**
 * The way of one ID through the IORT: each node that it comes to, and the ID that it has there. The ID is a requester ID
 * at a root complex, a StreamID at an SMMU, a DeviceID at an ITS group.
 *
 * @param end why it goes no further
 */
public record IortRoute(List<Hop> hops, End end) {

	/**
	 * @param id      32 bits, unsigned; of no meaning where a single mapping comes next
	 * @param mapping the one that it leaves by: at the last node only if that leads to nowhere or back
	 */
	public record Hop(IortNode node, long id, Optional<IdMapping> mapping) {
	}

	/** How a route ends. */
	public enum End {
		/** At an ITS group, as it should. */
		AT_ITS,
		/** At a node that has no mapping for the ID. */
		UNMAPPED,
		/** At a mapping that refers to something that is no node. */
		NOWHERE,
		/** It came to a node for the second time. */
		CYCLE
	}

	/** The StreamID of a device, and the SMMU that it belongs to. */
	public record Stream(StreamID id, IortNode.Smmu smmu) {
	}

	public IortRoute {
		hops = List.copyOf(hops);
	}

	/** The StreamID at the first SMMU on the way; empty where the device reaches memory past all of them. */
	public Optional<Stream> stream() {
		for (var hop : hops.subList(isOwn() ? 1 : 0, hops.size())) {
			if (hop.node() instanceof IortNode.Smmu smmu) {
				return Optional.of(new Stream(new StreamID((int) hop.id()), smmu));
			}
		}
		return Optional.empty();
	}

	/** Whether it is the way of a node's own interrupts. */
	private boolean isOwn() {
		var first = hops.getFirst();
		return first.mapping().isPresent() && IdSource.isOwn(first.node(), first.mapping().get());
	}

	/** The DeviceID at the ITS group, if the route gets there: 32 bits, unsigned. */
	public Optional<Long> deviceId() {
		return end == End.AT_ITS ? Optional.of(hops.getLast().id()) : Optional.empty();
	}
}
