package io.stagewalk.translation.smmu;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.memory.Progress;
import io.stagewalk.memory.StreamID;
import io.stagewalk.translation.TranslationRegime;
import io.stagewalk.translation.map.CombinedMap;
import io.stagewalk.translation.map.MapPart;
import io.stagewalk.translation.map.Reach;
import io.stagewalk.translation.map.TranslationMap;

/**
 * All that an SMMU lets its devices reach: the streams that are configured, what each of them maps, and the other way round.
 * Of a stream with substreams it is the one without a SubstreamID.
 */
public final class SmmuMap {
	private final PhysicalMemory memory;
	private final SMMUv3 smmu;

	public SmmuMap(PhysicalMemory memory, SMMUv3 smmu) {
		this.memory = memory;
		this.smmu = smmu;
	}

	/** A configured stream. */
	public record ConfiguredStream(StreamID stream, StreamRegime regime) {
	}

	/** Every stream with a valid entry, ascending, found lazily; {@code progress} hears of the entries looked at. */
	public Stream<ConfiguredStream> streams(Progress progress) {
		return new ConfiguredStreams(memory, smmu).streams(progress)
				.map(stream -> new ConfiguredStream(stream, StreamRegime.of(memory, smmu, stream, OptionalInt.empty())));
	}

	/** What a regime of a stream maps, ascending by input, found lazily; {@code progress} hears of the descriptors read. */
	public static Stream<MapPart> parts(PhysicalMemory memory, TranslationRegime regime, Progress progress) {
		return regime.stage1().isPresent() && regime.stage2().isPresent() ? CombinedMap.of(memory, regime).parts(progress)
				: TranslationMap.of(memory, regime).parts(progress);
	}

	/**
	 * A stream that reaches an address.
	 *
	 * @param by what maps it; empty where the stream passes by the SMMU's tables
	 */
	public record StreamReach(StreamID stream, List<Reach> by) {
	}

	/**
	 * The streams whose devices reach some physical addresses, ascending, found lazily. Streams that share their tables cost
	 * no more than one of them.
	 *
	 * @param progress hears of the entries and descriptors looked at
	 */
	public Stream<StreamReach> reaching(AddressRange outputs, Progress progress) {
		var known = new HashMap<TranslationRegime, List<Reach>>();
		return streams(progress).flatMap(stream -> reaching(stream, outputs, progress, known));
	}

	private Stream<StreamReach> reaching(ConfiguredStream configured, AddressRange outputs, Progress progress,
			Map<TranslationRegime, List<Reach>> known) {
		return switch (configured.regime) {
			case StreamRegime.Ending ending -> Stream.empty();
			case StreamRegime.Bypassing bypassing -> Stream.of(new StreamReach(configured.stream, List.of()));
			case StreamRegime.Translating translating -> {
				var reached = known.computeIfAbsent(translating.regime(),
						regime -> Reach.of(parts(memory, regime, progress), outputs).filter(reach -> reach.by().isLive()).toList());
				yield reached.isEmpty() ? Stream.empty() : Stream.of(new StreamReach(configured.stream, reached));
			}
		};
	}
}
