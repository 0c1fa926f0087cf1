package io.stagewalk.graph.ui.model;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.memory.Progress;
import io.stagewalk.translation.Stage2Descriptor;
import io.stagewalk.translation.Stage2Map;
import io.stagewalk.translation.Stage2Map.Leaf;
import io.stagewalk.translation.Stage2Regime;
import io.stagewalk.translation.WalkLevel;

/** Reads a stage 2 and merges what is alike. */
public final class Stage2Runs {
	/** So many runs are looked at and no more: tables in an image of a broken machine may point in circles. */
	public static final int LIMIT = 4_000_000;
	private static final int PROGRESS_INTERVAL = 4096;
	private static final long VALID = 1;

	private final PhysicalMemory memory;
	private final Stage2Regime regime;
	private final Progress progress;
	private final List<Stage2Run> runs = new ArrayList<>();
	private Stage2Run open;
	private long openTable = -1;
	private int tableInvalidLevel;
	private long leaves;

	private Stage2Runs(PhysicalMemory memory, Stage2Regime regime, Progress progress) {
		this.memory = memory;
		this.regime = regime;
		this.progress = progress;
	}

	/**
	 * All runs, ascending by IPA; those found so far if the work is cancelled, the first {@link #LIMIT} if there are more.
	 *
	 * @param progress hears of the descriptors read
	 */
	public static List<Stage2Run> of(PhysicalMemory memory, Stage2Regime regime, Progress progress) {
		var reader = new Stage2Runs(memory, regime, progress);
		new Stage2Map(memory, regime).leaves().allMatch(reader::take);
		if (reader.open != null) {
			reader.runs.add(reader.open);
		}
		return List.copyOf(reader.runs);
	}

	/** @return whether to go on */
	private boolean take(Leaf leaf) {
		var descriptor = new Stage2Descriptor(leaf.descriptor().value() & ~VALID, leaf.descriptor().level());
		var next = new Stage2Run(leaf.ipa(), descriptor, invalidLevel(leaf));
		if (open != null && open.goesOnAs(next)) {
			open = new Stage2Run(new AddressRange(open.ipa().first(), next.ipa().last()), open.first(), open.invalidLevel());
		} else {
			if (open != null) {
				runs.add(open);
			}
			open = next;
		}
		if (++leaves % PROGRESS_INTERVAL == 0) {
			progress.worked(leaves);
			return !progress.isCancelled() && runs.size() < LIMIT;
		}
		return true;
	}

	private int invalidLevel(Leaf leaf) {
		if (leaf.live()) {
			return Stage2Run.LIVE;
		}
		long table = leaf.address().value() & -Address.PAGE_SIZE;
		if (table != openTable) {
			openTable = table;
			tableInvalidLevel = DescriptorPath.to(memory, regime, leaf.ipa().first()).stream()
					.filter(read -> read.level() < leaf.descriptor().level() && !read.descriptor().isValid())
					.mapToInt(WalkLevel::level).findFirst().orElse(leaf.descriptor().level());
		}
		return tableInvalidLevel;
	}
}
