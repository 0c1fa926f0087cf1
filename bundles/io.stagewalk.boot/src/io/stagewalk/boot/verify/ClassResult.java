package io.stagewalk.boot.verify;

import java.util.List;

/**
 * The events of one class on both sides.
 *
 * @param matched   what both have, as the recording has it, in the order of its phase
 * @param missing   what only the recording has
 * @param extra     what only the model has
 * @param moved     of the missing, how many the model has in another place
 * @param otherWays of the matched, those to which other functions led
 * @param otherLevels of the matched, those on faults at another level of the tables, or on the other kind of access; shown only,
 *                    for what else lies in a table depends on what came before
 */
public record ClassResult(EventClass kind, List<Pair> matched, List<Classified> missing, List<Classified> extra, int moved,
		List<Pair> otherWays, List<Pair> otherLevels) {

	/** The same event on both sides. */
	public record Pair(Classified recorded, Classified model) {
	}

	public ClassResult {
		matched = List.copyOf(matched);
		missing = List.copyOf(missing);
		extra = List.copyOf(extra);
		otherWays = List.copyOf(otherWays);
		otherLevels = List.copyOf(otherLevels);
	}

	/** Whether both sides have the same. */
	public boolean isExact() {
		return missing.isEmpty() && extra.isEmpty() && otherWays.isEmpty();
	}

	/** Whether the class is as it has to be. */
	public boolean holds() {
		return kind.rule() == EventClass.Rule.SHOWN || isExact();
	}
}
