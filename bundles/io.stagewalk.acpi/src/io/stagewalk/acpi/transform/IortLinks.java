package io.stagewalk.acpi.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.stagewalk.acpi.iort.IdMapping;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.model.Group;

/**
 * The ID mappings of an IORT with some of its nodes taken out: what led to such a node leads to where the node led to, with the
 * IDs that come out there. IDs that the node did not map lead nowhere any more.
 */
final class IortLinks {
	/** Most mappings of a node: its length is a number of 16 bits. */
	static final int MAX_MAPPINGS = 0xffff / 20;

	private static final long SINGLE = 1;
	private static final long MASK = 0xffff_ffffL;

	private final Map<Long, List<IdMapping>> mappings;
	private final Set<Long> gone;

	/**
	 * @param mappings of each node, by its offset
	 * @param gone     offsets of the nodes that are taken out
	 */
	IortLinks(Map<Long, List<IdMapping>> mappings, Set<Long> gone) {
		this.mappings = Map.copyOf(mappings);
		this.gone = Set.copyOf(gone);
	}

	/** The mappings of a node that stays. @throws TableException if there are more of them than a node can have */
	List<IdMapping> of(Group node) throws TableException {
		var all = mappings.getOrDefault((long) node.offset(), List.of());
		// a chain through nodes that are gone is at most as long as there are such nodes; a longer one is a cycle
		for (int i = 0; i < gone.size() && all.stream().anyMatch(this::leadsToGone); i++) {
			all = shortened(node, all);
		}
		return all.stream().filter(mapping -> !leadsToGone(mapping)).toList();
	}

	boolean leadsToGone(IdMapping mapping) {
		return gone.contains(mapping.outputReference());
	}

	private List<IdMapping> shortened(Group node, List<IdMapping> all) throws TableException {
		var next = new ArrayList<IdMapping>();
		for (var mapping : all) {
			if (!leadsToGone(mapping)) {
				next.add(mapping);
				continue;
			}
			for (var onward : mappings.getOrDefault(mapping.outputReference(), List.of())) {
				if (!onward.isSingle() && joins(mapping, onward)) {
					next.add(join(mapping, onward));
				}
			}
			if (next.size() > MAX_MAPPINGS) {
				throw new TableException(node.place("Mapping Count"), "at most " + MAX_MAPPINGS + " mappings",
						"more, with a node taken out");
			}
		}
		return next;
	}

	/** Whether any ID that comes out of a mapping goes into another. */
	private static boolean joins(IdMapping mapping, IdMapping onward) {
		long last = mapping.isSingle() ? mapping.outputBase() : mapping.outputBase() + mapping.count();
		return mapping.outputBase() <= onward.inputBase() + onward.count() && onward.inputBase() <= last;
	}

	private static IdMapping join(IdMapping mapping, IdMapping onward) {
		if (mapping.isSingle()) {
			return new IdMapping(mapping.inputBase(), mapping.count(), onward.map(mapping.outputBase()), onward.outputReference(),
					mapping.flags());
		}
		long first = Math.max(mapping.outputBase(), onward.inputBase());
		long last = Math.min(mapping.outputBase() + mapping.count(), onward.inputBase() + onward.count());
		return new IdMapping(mapping.inputBase() + first - mapping.outputBase() & MASK, last - first, onward.map(first),
				onward.outputReference(), onward.flags() & ~SINGLE);
	}
}
