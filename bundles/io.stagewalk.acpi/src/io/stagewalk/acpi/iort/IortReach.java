package io.stagewalk.acpi.iort;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Where all IDs of all sources get to.
 *
 * @param ranges by source in the order of the table, then by input; each input of a source is in one of them
 */
public record IortReach(List<ReachedIds> ranges, Extent extent) {

	/** Whether all is there. */
	public enum Extent {
		WHOLE,
		/** There was more than is kept; what is there is right. */
		CUT
	}

	/**
	 * Who has an ID.
	 *
	 * @param range  what it is part of
	 * @param inputs the IDs of the source that become it: one, or several behind a single mapping; empty where the source
	 *               has that one ID
	 */
	public record Owner(ReachedIds range, Optional<IdRange> inputs) {
	}

	public IortReach {
		ranges = List.copyOf(ranges);
	}

	/**
	 * Who has a StreamID.
	 *
	 * @param stream 32 bits, unsigned
	 * @param smmu   which SMMUs are asked
	 */
	public List<Owner> ofStream(long stream, Predicate<IortNode.Smmu> smmu) {
		return owners(stream, range -> range.atSmmu().filter(hop -> smmu.test((IortNode.Smmu) hop.node())));
	}

	/**
	 * Who has a DeviceID.
	 *
	 * @param device 32 bits, unsigned
	 * @param group  which ITS groups are asked
	 */
	public List<Owner> ofDevice(long device, Predicate<IortNode.ItsGroup> group) {
		return owners(device, range -> range.atIts().filter(hop -> group.test((IortNode.ItsGroup) hop.node())));
	}

	private List<Owner> owners(long id, Function<ReachedIds, Optional<ReachedIds.Hop>> where) {
		var owners = new ArrayList<Owner>();
		for (var range : ranges) {
			where.apply(range).filter(hop -> hop.ids().contains(id))
					.ifPresent(hop -> owners.add(new Owner(range, range.inputsOf(hop, id))));
		}
		return owners;
	}

	/** The mappings that IDs go by, also to nowhere or back: those themselves, not such as are alike. */
	public Set<IdMapping> used() {
		var used = Collections.<IdMapping>newSetFromMap(new IdentityHashMap<>());
		for (var range : ranges) {
			range.hops().forEach(hop -> used.add(hop.mapping()));
			range.refused().ifPresent(used::add);
		}
		return used;
	}
}
