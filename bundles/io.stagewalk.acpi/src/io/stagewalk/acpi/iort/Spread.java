package io.stagewalk.acpi.iort;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import io.stagewalk.acpi.iort.IortRoute.End;

/**
 * Follows all IDs of all sources at once: a range is split where its IDs part, and only there. What is left to do is kept on a stack
 * of its own, and ends share what they have in common until they are written down.
 */
final class Spread {
	/** Most hops and pieces of a reach: a machine has some hundred. */
	static final int MAX_WORK = 1 << 22;

	private final Map<Long, IortNode> byOffset;
	private final Function<IortNode, InputMap> inputMaps;
	private final List<ReachedIds> found = new ArrayList<>();
	private final Deque<Task> tasks = new ArrayDeque<>();
	/** Offsets of the nodes on the way to where the spreading is. */
	private final Set<Integer> onTheWay = new HashSet<>();
	private int work;

	/** The way so far: a hop, and the way to it. */
	private record Way(Optional<Way> before, ReachedIds.Hop hop, int length) {
	}

	/** IDs that go the same way so far. */
	private record Flow(IdSource source, Optional<IdRange> inputs, Optional<Way> way) {
		Flow to(ReachedIds.Hop hop, Optional<IdRange> part) {
			return new Flow(source, part, Optional.of(new Way(way, hop, way.map(Way::length).orElse(0) + 1)));
		}

		Flow only(Optional<IdRange> part) {
			return new Flow(source, part, way);
		}
	}

	/** What is left to do. */
	private sealed interface Task {
	}

	/** IDs leave the node that they are at, or find no way out. */
	private record Depart(Flow flow, InputMap.Piece piece) implements Task {
	}

	/** All that go through a node are done. */
	private record Done(int offset) implements Task {
	}

	Spread(Map<Long, IortNode> byOffset, Function<IortNode, InputMap> inputMaps) {
		this.byOffset = byOffset;
		this.inputMaps = inputMaps;
	}

	IortReach of(List<IdSource> sources) {
		for (var source : sources) {
			start(source);
			while (!tasks.isEmpty()) {
				if (work > MAX_WORK) {
					return new IortReach(found, IortReach.Extent.CUT);
				}
				switch (tasks.pop()) {
					case Depart depart -> depart(depart.flow(), depart.piece());
					case Done done -> onTheWay.remove(done.offset());
				}
			}
		}
		return new IortReach(found, IortReach.Extent.WHOLE);
	}

	private void start(IdSource source) {
		enter(source.node());
		if (source.single().isPresent()) {
			push(new Depart(new Flow(source, Optional.empty(), Optional.empty()), new InputMap.Piece(0, 0, source.single())));
			return;
		}
		for (var piece : inputMaps.apply(source.node()).within(source.inputs().orElseThrow()).reversed()) {
			if (isTold(source, piece)) {
				var inputs = Optional.of(new IdRange(piece.first(), piece.last()));
				push(new Depart(new Flow(source, inputs, Optional.empty()), piece));
			}
		}
	}

	/** What a component does not map it may not send; and its single mappings are sources by themselves. */
	private static boolean isTold(IdSource source, InputMap.Piece piece) {
		return source.kind() == IdSource.Kind.PCI || (piece.mapping().isEmpty() ? source.node().mappings().isEmpty()
				: !piece.mapping().get().isSingle());
	}

	private void enter(IortNode node) {
		onTheWay.add(node.offset());
		push(new Done(node.offset()));
	}

	private void push(Task task) {
		work++;
		tasks.push(task);
	}

	private void depart(Flow flow, InputMap.Piece piece) {
		if (piece.mapping().isEmpty()) {
			end(flow, End.UNMAPPED, Optional.empty());
			return;
		}
		var mapping = piece.mapping().get();
		var next = byOffset.get(mapping.outputReference());
		if (next == null) {
			end(flow, End.NOWHERE, piece.mapping());
		} else if (onTheWay.contains(next.offset())) {
			end(flow, End.CYCLE, piece.mapping());
		} else if (mapping.isSingle()) {
			arrive(flow.to(new ReachedIds.Hop(mapping, next, IdRange.of(mapping.outputBase())), flow.inputs()));
		} else {
			arrive(flow, piece, next);
		}
	}

	/** The outputs of a range have 32 bits: where they pass the last ID they go on at 0, and that is another range. */
	private void arrive(Flow flow, InputMap.Piece piece, IortNode next) {
		var mapping = piece.mapping().orElseThrow();
		long first = mapping.map(piece.first());
		long until = Math.min(piece.last(), piece.first() + (IdRange.MAX_ID - first));
		var ids = new IdRange(piece.first(), piece.last());
		if (until < piece.last()) {
			push(new Depart(flow.only(part(flow, ids, new IdRange(until + 1, piece.last()))),
					new InputMap.Piece(until + 1, piece.last(), piece.mapping())));
		}
		var hop = new ReachedIds.Hop(mapping, next, new IdRange(first, first + (until - piece.first())));
		arrive(flow.to(hop, part(flow, ids, new IdRange(piece.first(), until))));
	}

	private void arrive(Flow flow) {
		var hop = flow.way().orElseThrow().hop();
		if (hop.node() instanceof IortNode.ItsGroup) {
			end(flow, End.AT_ITS, Optional.empty());
			return;
		}
		enter(hop.node());
		for (var piece : inputMaps.apply(hop.node()).within(hop.ids()).reversed()) {
			var part = part(flow, hop.ids(), new IdRange(piece.first(), piece.last()));
			push(new Depart(flow.only(part), piece));
		}
	}

	/** The inputs whose IDs here are some of all; all inputs where they have become one ID. */
	private static Optional<IdRange> part(Flow flow, IdRange all, IdRange some) {
		return flow.inputs().map(inputs -> inputs.count() != all.count() ? inputs
				: new IdRange(inputs.first() + some.first() - all.first(), inputs.first() + some.last() - all.first()));
	}

	private void end(Flow flow, End end, Optional<IdMapping> refused) {
		var hops = new ReachedIds.Hop[flow.way().map(Way::length).orElse(0)];
		int at = hops.length;
		for (var way = flow.way(); way.isPresent(); way = way.get().before()) {
			hops[--at] = way.get().hop();
		}
		work += hops.length;
		// a hop of the way so far has the IDs of others too, that parted later
		var ids = flow.inputs().orElse(IdRange.of(0));
		for (int i = 0; i < hops.length; i++) {
			var mapping = hops[i].mapping();
			long first = mapping.map(ids.first());
			ids = mapping.isSingle() ? IdRange.of(first) : new IdRange(first, first + ids.count() - 1);
			hops[i] = ids.equals(hops[i].ids()) ? hops[i] : new ReachedIds.Hop(mapping, hops[i].node(), ids);
		}
		found.add(new ReachedIds(flow.source(), flow.inputs(), List.of(hops), end, refused));
	}
}
