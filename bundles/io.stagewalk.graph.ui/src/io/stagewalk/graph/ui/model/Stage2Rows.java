package io.stagewalk.graph.ui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.stagewalk.graph.ui.model.Stage2Row.Altered;
import io.stagewalk.graph.ui.model.Stage2Row.Gap;
import io.stagewalk.graph.ui.model.Stage2Row.Mapped;
import io.stagewalk.graph.ui.model.Stage2Row.Origin;
import io.stagewalk.graph.ui.model.Stage2Row.Removed;
import io.stagewalk.memory.AddressRange;

/** Lays two maps on each other, as they were before a step and after it, and makes rows of the later one. */
final class Stage2Rows {
	private final List<Stage2Run> before;
	private final List<Stage2Row> rows = new ArrayList<>();
	/** The earlier run that is looked at: none before it reaches beyond what is covered by rows. */
	private int atBefore;

	private Stage2Rows(List<Stage2Run> before) {
		this.before = before;
	}

	/**
	 * The rows of the whole address space.
	 *
	 * @param before the same list as {@code after} if the step changed nothing
	 * @param space  all input addresses
	 */
	static List<Stage2Row> of(List<Stage2Run> before, List<Stage2Run> after, AddressRange space) {
		boolean same = before == after;
		var maker = new Stage2Rows(same ? List.of() : before);
		long next = space.first();
		for (var run : after) {
			if (next != run.ipa().first()) {
				maker.unmapped(new AddressRange(next, run.ipa().first() - 1));
			}
			if (same) {
				maker.rows.add(new Mapped(run, Stage2Row.UNCHANGED));
			} else {
				maker.mapped(run);
			}
			next = run.ipa().last() + 1;
		}
		if (after.isEmpty() || after.getLast().ipa().last() != space.last()) {
			maker.unmapped(new AddressRange(next, space.last()));
		}
		return List.copyOf(maker.rows);
	}

	/** Rows for addresses where nothing is mapped now. */
	private void unmapped(AddressRange range) {
		for (long from = range.first();;) {
			var rest = new AddressRange(from, range.last());
			var earlier = earlierRun(rest);
			if (earlier.isEmpty()) {
				rows.add(new Gap(rest));
				return;
			}
			var gone = earlier.get().ipa();
			if (!gone.contains(from)) {
				rows.add(new Gap(new AddressRange(from, gone.first() - 1)));
				from = gone.first();
			}
			long end = lower(gone.last(), range.last());
			rows.add(new Removed(new AddressRange(from, end), earlier.get()));
			if (end == range.last()) {
				return;
			}
			from = end + 1;
		}
	}

	/** A stretch of a run, whole blocks or pages of it, and what all of it was before. */
	private record Stretch(long last, Origin origin) {
		boolean isLike(Stretch other) {
			return origin instanceof Altered was && other.origin instanceof Altered is ? was.before() == is.before()
					: origin.equals(other.origin);
		}
	}

	/** Rows for a run: one for all stretches in succession that are alike. */
	private void mapped(Stage2Run run) {
		long last = run.ipa().last();
		long start = run.ipa().first();
		var stretch = stretch(run, start);
		while (stretch.last != last) {
			var next = stretch(run, stretch.last + 1);
			if (!next.isLike(stretch)) {
				rows.add(new Mapped(run.part(new AddressRange(start, stretch.last)), stretch.origin));
				start = stretch.last + 1;
			}
			stretch = next;
		}
		rows.add(new Mapped(run.part(new AddressRange(start, last)), stretch.origin));
	}

	private Stretch stretch(Stage2Run run, long from) {
		var found = earlierRun(new AddressRange(from, run.ipa().last()));
		if (found.isEmpty()) {
			return new Stretch(run.ipa().last(), Stage2Row.ADDED);
		}
		var earlier = found.get();
		var piece = run.pieceAt(from);
		if (!earlier.ipa().overlaps(piece)) {
			return new Stretch(run.pieceAt(earlier.ipa().first()).first() - 1, Stage2Row.ADDED);
		}
		if (!earlier.ipa().contains(piece)) {
			return new Stretch(piece.last(), new Altered(earlier));
		}
		long wholePieces = (earlier.ipa().last() + 1 & -run.span()) - 1;
		return new Stretch(lower(wholePieces, run.ipa().last()),
				run.mapsAlike(earlier, from) ? Stage2Row.UNCHANGED : new Altered(earlier));
	}

	/** The first earlier run that overlaps a range; what is asked for moves upward only. */
	private Optional<Stage2Run> earlierRun(AddressRange range) {
		while (atBefore < before.size() && Long.compareUnsigned(before.get(atBefore).ipa().last(), range.first()) < 0) {
			atBefore++;
		}
		return atBefore < before.size() && before.get(atBefore).ipa().overlaps(range) ? Optional.of(before.get(atBefore))
				: Optional.empty();
	}

	private static long lower(long one, long other) {
		return Long.compareUnsigned(one, other) < 0 ? one : other;
	}
}
