package io.stagewalk.graph.ui.model;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.memory.Progress;
import io.stagewalk.translation.Stage2Descriptor;
import io.stagewalk.translation.Stage2Regime;
import io.stagewalk.translation.map.MapRange;
import io.stagewalk.translation.map.TranslationMap;

/** Reads a stage 2 and merges what is alike. */
public final class Stage2Runs {
	/** So many runs are kept and no more: tables in an image of a broken machine may point in circles. */
	public static final int LIMIT = 4_000_000;
	private static final long VALID = 1;

	private Stage2Runs() {
	}

	/**
	 * All runs, ascending by IPA; those found so far if the work is cancelled, the first {@link #LIMIT} if there are more.
	 *
	 * @param progress hears of the descriptors read
	 */
	public static List<Stage2Run> of(PhysicalMemory memory, Stage2Regime regime, Progress progress) {
		var runs = new ArrayList<Stage2Run>();
		TranslationMap.of(memory, regime).parts(progress).filter(MapRange.class::isInstance).limit(LIMIT)
				.forEach(part -> add(runs, run((MapRange) part)));
		return List.copyOf(runs);
	}

	private static void add(List<Stage2Run> runs, Stage2Run next) {
		if (!runs.isEmpty() && runs.getLast().goesOnAs(next)) {
			var open = runs.removeLast();
			runs.add(new Stage2Run(new AddressRange(open.ipa().first(), next.ipa().last()), open.first(), open.invalidLevel()));
		} else {
			runs.add(next);
		}
	}

	/** Two ranges may make one run: below an invalid table, bit 0 of a leaf makes no difference. */
	private static Stage2Run run(MapRange range) {
		return new Stage2Run(range.input(), new Stage2Descriptor(range.first().value() & ~VALID, range.level()),
				range.standing().invalidLevel().orElse(Stage2Run.LIVE));
	}
}
