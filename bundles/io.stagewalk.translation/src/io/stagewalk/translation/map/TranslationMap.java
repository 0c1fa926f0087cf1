package io.stagewalk.translation.map;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.memory.Progress;
import io.stagewalk.translation.Stage1Regime;
import io.stagewalk.translation.Stage2Regime;
import io.stagewalk.translation.TranslationRegime;

/**
 * All that the tables of one stage map. Besides what the hardware uses it has what only software counts as mapped: entries, or
 * tables above them, whose bit 0 is clear while their software bits are not. Nothing is kept: each stream reads memory as far
 * as it is asked, and ends after {@link #DESCRIPTOR_LIMIT} descriptors if tables point in circles.
 *
 * @see "xen/arch/arm/p2m.c:p2m_is_valid, on entries without bit 0"
 */
public final class TranslationMap {
	/** So many descriptors are read and no more: 8 GiB of tables, enough for 4 TiB in pages of 4 KiB. */
	public static final long DESCRIPTOR_LIMIT = 1L << 30;
	static final AddressRange EVERYTHING = new AddressRange(0, -1);

	private final Supplier<TableSource> source;
	private final List<MapSpace> spaces;
	private final AddressRange window;
	private final long limit;

	private TranslationMap(Supplier<TableSource> source, List<MapSpace> spaces, AddressRange window, long limit) {
		this.source = source;
		this.spaces = spaces;
		this.window = window;
		this.limit = limit;
	}

	/** Of a stage 2: IPA to PA. */
	public static TranslationMap of(PhysicalMemory memory, Stage2Regime regime) {
		return new TranslationMap(() -> TableSource.direct(memory), MapSpace.of(regime), EVERYTHING, DESCRIPTOR_LIMIT);
	}

	/** Of a stage 1 with no stage 2 below it: VA to PA, the range of TTBR0_ELx before that of TTBR1_ELx. */
	public static TranslationMap of(PhysicalMemory memory, Stage1Regime regime) {
		return new TranslationMap(() -> TableSource.direct(memory), MapSpace.of(regime), EVERYTHING, DESCRIPTOR_LIMIT);
	}

	/**
	 * Of the first stage of a regime: of stage 1 if it has one, whose tables are read through stage 2 if that is there, so that
	 * outputs are IPAs; else of stage 2.
	 */
	public static TranslationMap of(PhysicalMemory memory, TranslationRegime regime) {
		if (regime.stage1().isEmpty()) {
			return of(memory, regime.stage2().orElseThrow());
		}
		var first = regime.stage1().get();
		return regime.stage2().map(second -> new TranslationMap(() -> TableSource.through(second, memory), MapSpace.of(first),
				EVERYTHING, DESCRIPTOR_LIMIT)).orElseGet(() -> of(memory, first));
	}

	/** Of some inputs only; ranges are cut to them, leaves are whole. */
	public TranslationMap within(AddressRange inputs) {
		return new TranslationMap(source, spaces, inputs, limit);
	}

	/** With another limit than {@link #DESCRIPTOR_LIMIT}. */
	public TranslationMap limitedTo(long descriptors) {
		return new TranslationMap(source, spaces, window, descriptors);
	}

	/** The leaves, ascending by input; what cannot be read is left out. */
	public Stream<MapLeaf> leaves() {
		return leaves(Progress.NONE);
	}

	/** @param progress hears of the descriptors read */
	public Stream<MapLeaf> leaves(Progress progress) {
		return new LeafPull(scan(new Budget(progress, limit))).stream();
	}

	/** {@link MapRange}s and {@link UnreadRange}s, ascending by input. */
	public Stream<MapPart> parts() {
		return parts(Progress.NONE);
	}

	/** @param progress hears of the descriptors read; if it cancels, the last part says so */
	public Stream<MapPart> parts(Progress progress) {
		return pull(progress).stream();
	}

	/** The ranges alone, ascending by input; what cannot be read is left out. */
	public Stream<MapRange> ranges() {
		return parts().filter(MapRange.class::isInstance).map(MapRange.class::cast);
	}

	/** What the map has of inputs whose outputs lie in a range, ascending by input. */
	public Stream<Reach> reaching(AddressRange outputs, Progress progress) {
		return Reach.of(parts(progress), outputs);
	}

	/** What another map has that this one has not, and the other way round; this one is the one before. */
	public Stream<MapDifference> differences(TranslationMap after, Progress progress) {
		return new DifferencePull(pull(progress), after.pull(progress)).stream();
	}

	/**
	 * The same, where it is known in which memory the two maps may differ: tables of the last level that lie elsewhere are not
	 * even read. A difference may come in more pieces than without.
	 *
	 * @param changed physical addresses, such as {@code SimulatedMemory} names them; ranges in any order. Both maps must find
	 *                the same memory present
	 */
	public Stream<MapDifference> differences(TranslationMap after, Stream<AddressRange> changed, Progress progress) {
		if (!spaces.equals(after.spaces)) {
			return differences(after, progress);
		}
		var known = new ChangedMemory(changed);
		var own = new Budget(progress, limit);
		var others = new Budget(Progress.NONE, limit);
		return Pull.joined(spaces.stream().filter(space -> space.unread().isEmpty() && space.inputs().overlaps(window)).map(space -> {
			var sources = new ChangedInputs.Sources(source.get(), after.source.get());
			return new ChangedInputs(sources, space, TableScan.common(space.inputs(), window), known, own);
		}).iterator(), inputs -> new DifferencePull(within(inputs).pull(own), after.within(inputs).pull(others))).stream();
	}

	Pull<MapPart> pull(Progress progress) {
		return pull(new Budget(progress, limit));
	}

	Pull<MapPart> pull(Budget budget) {
		return new RangeMerger(scan(budget), window);
	}

	private SpaceScan scan(Budget budget) {
		return new SpaceScan(source, spaces, window, budget);
	}
}
