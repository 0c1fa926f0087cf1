package io.stagewalk.boot.explore;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

import io.stagewalk.memory.Progress;

/**
 * Goes through the states that orders lead to, the nearest first.
 *
 * @see "docs/decisions: which orders need not be tried"
 */
final class Search {
	private final Choice choice;
	private final Interleaving.Merging merging;
	private final Function<Interleaving, Object> likeness;
	private final int limit;
	private final Progress progress;
	private final Set<Object> known = new HashSet<>();
	private long moves;

	/** Whose moves are tried in a state. */
	@FunctionalInterface
	interface Choice {
		List<Integer> of(Interleaving state);
	}

	private Search(Choice choice, Interleaving.Merging merging, Function<Interleaving, Object> likeness, int limit, Progress progress) {
		this.choice = choice;
		this.merging = merging;
		this.likeness = likeness;
		this.limit = limit;
		this.progress = progress;
	}

	/** Tries only orders that make a difference, and takes states for the same that go on in the same way. */
	static Search reduced(Conflicts conflicts, int limit, Progress progress) {
		return new Search(conflicts::persistent, conflicts::isLocal, Interleaving::outlook, limit, progress);
	}

	/** Tries every order of what others could see, and takes states for the same that go on in the same way. */
	static Search everyOrder(Conflicts conflicts, int limit, Progress progress) {
		return new Search(Search::ready, conflicts::isLocal, Interleaving::outlook, limit, progress);
	}

	/** Tries every order, and takes for the same only what is the same. */
	static Search plain(int limit, Progress progress) {
		return new Search(Search::ready, Interleaving.Merging.NONE, state -> state, limit, progress);
	}

	/**
	 * A state, and how it was come to.
	 *
	 * @param depth in moves that were not merged
	 */
	record Node(Interleaving state, Node before, int strand, Interleaving.Move move, int depth) {
		static Node first(Interleaving state) {
			return new Node(state, null, -1, null, 0);
		}

		/** The strands whose moves led here, the first one first. */
		List<Integer> order() {
			var order = new ArrayList<Integer>(depth);
			for (var at = this; at.before != null; at = at.before) {
				order.addAll(Collections.nCopies(at.move.turns(), at.strand));
			}
			Collections.reverse(order);
			return order;
		}
	}

	/**
	 * Tries moves until there are none left.
	 *
	 * @param depth most moves of an order
	 * @param seen  is told of each move, the nearest first, and says whether it has seen enough
	 */
	Exploration.End from(Interleaving start, int depth, Predicate<Node> seen) {
		// merged moves are of different length: only when a node is the next of all is the way to it known to be the shortest
		var queue = new ByDepth();
		queue.add(Node.first(start));
		while (!queue.isEmpty()) {
			var node = queue.remove();
			if (node.before != null && seen.test(node)) {
				return Exploration.End.FOUND;
			}
			if (!known.add(likeness.apply(node.state))) {
				continue;
			}
			for (int strand : choice.of(node.state)) {
				var move = node.state.move(strand, merging);
				moves++;
				var next = new Node(move.after(), node, strand, move, node.depth + move.turns());
				if (next.depth <= depth) {
					queue.add(next);
				}
			}
			if (known.size() > limit) {
				return Exploration.End.STATES_EXHAUSTED;
			}
			progress.worked(known.size());
			if (progress.isCancelled()) {
				return Exploration.End.CANCELLED;
			}
		}
		return Exploration.End.COMPLETE;
	}

	/** Nodes, the nearest first; those that are equally near in the order in which they were added. */
	private static final class ByDepth {
		private final TreeMap<Integer, ArrayDeque<Node>> nodes = new TreeMap<>();

		void add(Node node) {
			nodes.computeIfAbsent(node.depth, depth -> new ArrayDeque<>()).add(node);
		}

		boolean isEmpty() {
			return nodes.isEmpty();
		}

		Node remove() {
			var nearest = nodes.firstEntry().getValue();
			var node = nearest.remove();
			if (nearest.isEmpty()) {
				nodes.pollFirstEntry();
			}
			return node;
		}
	}

	/** The strands that can go on. */
	static List<Integer> ready(Interleaving state) {
		var ready = new ArrayList<Integer>();
		for (int i = 0; i < state.strands().size(); i++) {
			if (!state.strands().get(i).isOver()) {
				ready.add(i);
			}
		}
		return ready;
	}

	long states() {
		return known.size();
	}

	long moves() {
		return moves;
	}
}
