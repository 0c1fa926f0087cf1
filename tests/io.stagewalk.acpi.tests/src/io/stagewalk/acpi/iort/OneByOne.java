package io.stagewalk.acpi.iort;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.acpi.iort.IortRoute.End;

/** The way of one ID, found by trying one mapping after the other, with nothing of the graph in it. */
record OneByOne(RandomIort iort) {

	record Hop(int offset, long id) {
	}

	record Way(List<Hop> hops, End end) {

		/** The StreamID at the first SMMU, or null. */
		Hop atSmmu(RandomIort iort) {
			return hops.stream().filter(hop -> isSmmu(iort.node(hop.offset()))).findFirst().orElse(null);
		}

		Hop atIts() {
			return end == End.AT_ITS ? hops.getLast() : null;
		}

		private static boolean isSmmu(RandomIort.Node node) {
			return node.type() == RandomIort.SMMU_V2 || node.type() == RandomIort.SMMU_V3;
		}
	}

	Way from(RandomIort.Node start, long id) {
		var hops = new ArrayList<Hop>();
		var node = start;
		long at = id;
		while (true) {
			var here = node;
			if (hops.stream().anyMatch(hop -> hop.offset() == here.offset())) {
				return new Way(hops, End.CYCLE);
			}
			hops.add(new Hop(node.offset(), at));
			if (node.type() == RandomIort.ITS) {
				return new Way(hops, End.AT_ITS);
			}
			var mapping = mapping(node, at);
			if (mapping == null) {
				return new Way(hops, End.UNMAPPED);
			}
			at = mapping.single() ? mapping.output() : (mapping.output() + at - mapping.input()) % (1L << 32);
			node = iort.node(mapping.reference());
			if (node == null) {
				return new Way(hops, End.NOWHERE);
			}
		}
	}

	private static RandomIort.Mapping mapping(RandomIort.Node node, long id) {
		RandomIort.Mapping provisional = null;
		for (int i = 0; i < node.mappings().size(); i++) {
			var mapping = node.mappings().get(i);
			if (i == node.own()) {
				continue;
			}
			if (mapping.single()) {
				if (node.type() == RandomIort.COMPONENT || node.type() == RandomIort.ROOT) {
					return mapping;
				}
				continue;
			}
			// as an addition of 32 bits
			long last = (mapping.input() + mapping.count()) % (1L << 32);
			if (id < mapping.input() || id > last || provisional != null && id != mapping.input()) {
				continue;
			}
			if (id != last || mapping.count() == 0) {
				return mapping;
			}
			provisional = mapping;
		}
		return provisional;
	}
}
