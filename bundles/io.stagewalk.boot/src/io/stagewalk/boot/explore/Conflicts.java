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
	/** Which deeds conflict, each by its number: those of a strand follow each other. */
	private final boolean[][] conflict;
	/** The number of a strand's first deed; and behind the last strand how many there are. */
	private final int[] first;
	private final List<Footprint> footprints;

	private Conflicts(List<Footprint> footprints, int[] first) {
		this.first = first;
		this.footprints = footprints;
		conflict = new boolean[footprints.size()][footprints.size()];
		for (int i = 0; i < conflict.length; i++) {
			for (int j = 0; j < conflict.length; j++) {
				conflict[i][j] = footprints.get(i).conflictsWith(footprints.get(j));
			}
		}
	}

	static Conflicts of(List<List<Deed>> strands, Footprints footprints) {
		var all = new ArrayList<Footprint>();
		var first = new int[strands.size() + 1];
		for (int strand = 0; strand < strands.size(); strand++) {
			first[strand] = all.size();
			strands.get(strand).forEach(deed -> all.add(footprints.of(deed)));
		}
		first[strands.size()] = all.size();
		return new Conflicts(all, first);
	}

	/** Whether two moves conflict: their deeds do, or they are of the same strand. */
	boolean between(int strand, int deed, int otherStrand, int otherDeed) {
		return strand == otherStrand || conflict[first[strand] + deed][first[otherStrand] + otherDeed];
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
			int next = first[inside.get(i)] + current(state, inside.get(i));
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
	private boolean everConflicts(Interleaving state, int strand, int with) {
		for (int deed = first[strand] + current(state, strand); deed < first[strand + 1]; deed++) {
			if (conflict[deed][with]) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether a step of a strand is nobody else's business: what it is about no other strand can ever change, nor read what it
	 * changes. Then it may be made at once, or as late as the strand needs it, and nobody notices.
	 */
	boolean isLocal(Interleaving state, int strand, Strand.Advanced advanced) {
		int deed = advanced.strand().begun() - 1;
		if (footprints.get(first[strand] + deed).isEverything()) {
			return false;
		}
		var narrow = Footprints.of(advanced.advance().step());
		return narrow.isPresent()
				&& Search.ready(state).stream().noneMatch(other -> other != strand && everConflicts(state, other, narrow.get()));
	}

	private boolean everConflicts(Interleaving state, int strand, Footprint with) {
		for (int deed = first[strand] + current(state, strand); deed < first[strand + 1]; deed++) {
			if (footprints.get(deed).conflictsWith(with)) {
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
