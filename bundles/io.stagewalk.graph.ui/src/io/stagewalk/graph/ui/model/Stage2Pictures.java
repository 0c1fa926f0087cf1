package io.stagewalk.graph.ui.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.Progress;
import io.stagewalk.trace.Cursor;
import io.stagewalk.trace.Trace;
import io.stagewalk.translation.Stage2Regime;
import io.stagewalk.translation.builder.XenP2m;

/** Takes pictures of a stage 2, and remembers what it read for the next one: a debugger mostly goes step by step. */
public final class Stage2Pictures {
	/** A picture and its neighbour need two; a little more for going to and fro. */
	private static final int REMEMBERED = 4;

	private final Map<Place, List<Stage2Run>> remembered = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
		private static final long serialVersionUID = 1;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Place, List<Stage2Run>> eldest) {
			return size() > REMEMBERED;
		}
	};

	private record Place(Trace trace, int position) {
	}

	/**
	 * The picture at a cursor.
	 *
	 * @return empty if the work was cancelled
	 */
	public synchronized Optional<Stage2Picture> take(Cursor cursor, Progress progress) {
		var place = new Place(cursor.trace(), cursor.position());
		var p2m = cursor.state().p2m();
		if (p2m.isEmpty()) {
			return Optional.of(new Stage2Picture(cursor, p2m, List.of()));
		}
		var before = place.position == 0 ? runs(place, progress) : earlierRuns(place, p2m.get(), progress);
		var after = runs(place, progress);
		if (progress.isCancelled()) {
			return Optional.empty();
		}
		var rows = Stage2Rows.of(before, after, inputAddresses(p2m.get().regime()));
		return Optional.of(new Stage2Picture(cursor, p2m, rows));
	}

	/** What was mapped before the last step: the very same list where the step wrote no descriptor. */
	private List<Stage2Run> earlierRuns(Place place, XenP2m p2m, Progress progress) {
		var earlier = new Place(place.trace, place.position - 1);
		var tables = place.trace.stateAt(earlier.position).p2m().map(XenP2m::regime);
		if (tables.isEmpty()) {
			return List.of();
		}
		if (tables.get().equals(p2m.regime()) && place.trace.step(earlier.position).effect().writes().isEmpty()) {
			var known = remembered.get(earlier);
			if (known != null) {
				remembered.put(place, known);
			}
			return runs(place, progress);
		}
		return runs(earlier, progress);
	}

	private List<Stage2Run> runs(Place place, Progress progress) {
		var known = remembered.get(place);
		if (known != null) {
			return known;
		}
		var state = place.trace.stateAt(place.position);
		var runs = Stage2Runs.of(state.memory(), state.p2m().orElseThrow().regime(), progress);
		if (!progress.isCancelled()) {
			remembered.put(place, runs);
		}
		return runs;
	}

	private static AddressRange inputAddresses(Stage2Regime regime) {
		return new AddressRange(0, regime.inputBits() >= Long.SIZE ? -1 : (1L << regime.inputBits()) - 1);
	}
}
