package io.stagewalk.boot.explore;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.boot.Deed;

/**
 * Which deeds of different strands conflict, and so in which states which strands' moves are enough.
 *
 * @see "docs/decisions: which orders need not be tried"
 */
final class Conflicts {
	/** By strand and position in it. */
	private final List<List<Footprint>> footprints;

	private Conflicts(List<List<Footprint>> footprints) {
		this.footprints = footprints;
	}

	static Conflicts of(List<List<Deed>> strands, Footprints footprints) {
		return new Conflicts(strands.stream().map(deeds -> deeds.stream().map(footprints::of).toList()).toList());
	}

	/** Whether two moves conflict: their deeds do, or they are of the same strand. */
	boolean between(int strand, int deed, int otherStrand, int otherDeed) {
		return strand == otherStrand || footprint(strand, deed).conflictsWith(footprint(otherStrand, otherDeed));
	}

	private Footprint footprint(int strand, int deed) {
		return footprints.get(strand).get(deed);
	}

	/**
	 * Strands whose moves suffice in a state: no strand outside can ever do something that conflicts with the next move of one
	 * inside. The smallest such set that grows from one strand.
	 */
	List<Integer> persistent(Interleaving state) {
		var ready = Search.ready(state);
		var best = ready;
		for (int seed : ready) {
			var set = closure(state, ready, seed);
			if (set.size() < best.size()) {
				best = set;
			}
		}
		return best;
	}

	private List<Integer> closure(Interleaving state, List<Integer> ready, int seed) {
		var inside = new ArrayList<>(List.of(seed));
		for (int i = 0; i < inside.size(); i++) {
			var next = footprint(inside.get(i), current(state, inside.get(i)));
			for (int other : ready) {
				if (!inside.contains(other) && everConflicts(state, other, next)) {
					inside.add(other);
				}
			}
		}
		inside.sort(null);
		return inside;
	}

	/** Whether anything that a strand has left conflicts. */
	private boolean everConflicts(Interleaving state, int strand, Footprint with) {
		var all = footprints.get(strand);
		for (int deed = current(state, strand); deed < all.size(); deed++) {
			if (all.get(deed).conflictsWith(with)) {
				return true;
			}
		}
		return false;
	}

	/** The deed that the strand's next move belongs to. */
	static int current(Interleaving state, int strand) {
		var going = state.strands().get(strand);
		return going.isBusy() ? going.begun() - 1 : going.begun();
	}
}
