package io.stagewalk.acpi.iort;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Follows one ID from node to node; at most as many hops as there are nodes. */
record Walk(Map<Long, IortNode> byOffset, Function<IortNode, InputMap> inputs) {

	IortRoute from(IortNode start, long id) {
		return from(start, id, start instanceof IortNode.ItsGroup ? Optional.empty() : inputs.apply(start).at(id));
	}

	/** @param mapping the first one, whatever the ID says */
	IortRoute from(IortNode start, long id, Optional<IdMapping> mapping) {
		var hops = new ArrayList<IortRoute.Hop>();
		var seen = new HashSet<Integer>();
		var hop = new IortRoute.Hop(start, id, mapping);
		while (seen.add(hop.node().offset())) {
			hops.add(hop);
			if (hop.node() instanceof IortNode.ItsGroup) {
				return new IortRoute(hops, IortRoute.End.AT_ITS);
			}
			if (hop.mapping().isEmpty()) {
				return new IortRoute(hops, IortRoute.End.UNMAPPED);
			}
			var by = hop.mapping().get();
			var next = byOffset.get(by.outputReference());
			if (next == null) {
				return new IortRoute(hops, IortRoute.End.NOWHERE);
			}
			long arrived = by.map(hop.id());
			hop = new IortRoute.Hop(next, arrived, next instanceof IortNode.ItsGroup ? Optional.empty() : inputs.apply(next).at(arrived));
		}
		return new IortRoute(hops, IortRoute.End.CYCLE);
	}
}
