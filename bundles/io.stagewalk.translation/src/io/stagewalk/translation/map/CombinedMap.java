package io.stagewalk.translation.map;

import java.util.stream.Stream;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.memory.Progress;
import io.stagewalk.translation.TranslationRegime;

/**
 * All that two stages map together, VA to IPA to PA: split where either of them splits. What the attributes come to,
 * {@link io.stagewalk.translation.LeafMeaning} tells.
 */
public final class CombinedMap {
	private final TranslationMap first;
	private final TranslationMap second;
	private final long limit;

	private CombinedMap(TranslationMap first, TranslationMap second, long limit) {
		this.first = first;
		this.second = second;
		this.limit = limit;
	}

	/** @param regime with both stages */
	public static CombinedMap of(PhysicalMemory memory, TranslationRegime regime) {
		return new CombinedMap(TranslationMap.of(memory, regime), TranslationMap.of(memory, regime.stage2().orElseThrow()),
				TranslationMap.DESCRIPTOR_LIMIT);
	}

	/** Of some inputs only. */
	public CombinedMap within(AddressRange inputs) {
		return new CombinedMap(first.within(inputs), second, limit);
	}

	/** With another limit than {@link TranslationMap#DESCRIPTOR_LIMIT}, for both stages together. */
	public CombinedMap limitedTo(long descriptors) {
		return new CombinedMap(first, second, descriptors);
	}

	/**
	 * {@link CombinedRange}s, {@link Stage2Hole}s and {@link UnreadRange}s, ascending by input.
	 *
	 * @param progress hears of the descriptors read; if it cancels, the last part says so
	 */
	public Stream<MapPart> parts(Progress progress) {
		return new Composition(new Budget(progress, limit)).stream();
	}

	/** What the map has of inputs whose outputs lie in a range, ascending by input. */
	public Stream<Reach> reaching(AddressRange outputs, Progress progress) {
		return Reach.of(parts(progress), outputs);
	}

	private final class Composition extends Pull<MapPart> {
		private final Budget budget;
		private final Pull<MapPart> above;
		/** The range of stage 1 that is being split, and what is left of it. */
		private MapRange range;
		private AddressRange left;
		private Pull<MapPart> below;

		Composition(Budget budget) {
			this.budget = budget;
			above = first.pull(budget);
		}

		@Override
		MapPart find() {
			if (left == null) {
				var part = above.hasNext() ? above.next() : null;
				if (!(part instanceof MapRange mapped)) {
					return part;
				}
				range = mapped;
				left = mapped.outputs();
				below = second.within(left).pull(budget);
			}
			var next = below.peek();
			if (next == null) {
				return taken(left.last(), null);
			}
			if (Long.compareUnsigned(left.first(), next.input().first()) < 0) {
				return taken(next.input().first() - 1, null);
			}
			below.next();
			return taken(next.input().last(), next);
		}

		/** Splits off the IPAs up to one of them, which {@code what} of stage 2 maps, or nothing if it is null. */
		private MapPart taken(long lastIpa, MapPart what) {
			long moved = range.input().first() - range.output();
			var inputs = new AddressRange(left.first() + moved, lastIpa + moved);
			left = lastIpa == left.last() ? null : new AddressRange(lastIpa + 1, left.last());
			var part = range.part(inputs);
			return switch (what) {
				case null -> new Stage2Hole(inputs, part);
				case MapRange mapped -> new CombinedRange(part, mapped);
				case UnreadRange unread -> new UnreadRange(inputs, unread.reason(), unread.level(), unread.table());
				case CombinedRange twice -> throw new IllegalStateException("of one stage: " + twice);
				case Stage2Hole hole -> throw new IllegalStateException("of one stage: " + hole);
			};
		}
	}
}
