package io.stagewalk.translation.smmu;

import java.util.Optional;
import java.util.OptionalInt;

import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.memory.StreamID;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.Stage2Regime;
import io.stagewalk.translation.TranslationRegime;

/** What an SMMU does with all transactions of a stream, or of one of its substreams, whatever their address. */
public sealed interface StreamRegime {
	/** STE.S1DSS: without a SubstreamID, stage 1 is bypassed. */
	int S1DSS_BYPASS = 1;

	/** The structures that say so. */
	Explanation explanation();

	/** They are translated. */
	record Translating(TranslationRegime regime, Explanation explanation) implements StreamRegime {
	}

	/** They pass with their addresses unchanged. */
	record Bypassing(Explanation explanation) implements StreamRegime {
	}

	/**
	 * They end, each as this one did.
	 *
	 * @param outcome of a read of address 0
	 */
	record Ending(SmmuOutcome outcome) implements StreamRegime {
		@Override
		public Explanation explanation() {
			return outcome.explanation();
		}
	}

	/**
	 * What is configured for a stream.
	 *
	 * @param substream empty for transactions without a SubstreamID
	 */
	static StreamRegime of(PhysicalMemory memory, SMMUv3 smmu, StreamID stream, OptionalInt substream) {
		// the structures that lead to a translation do not depend on the address: any access finds them
		var probe = Transaction.of(stream, 0, Access.READ);
		var outcome = smmu.translate(memory, substream.isPresent() ? probe.withSubstream(substream.getAsInt()) : probe);
		var explanation = outcome.explanation();
		if (outcome instanceof SmmuOutcome.Bypassed) {
			return new Bypassing(explanation);
		}
		boolean needsDescriptor = explanation.streamTableEntry()
				.filter(entry -> entry.hasStage1() && !bypassesStage1(entry, smmu.registers().features(), substream)).isPresent();
		// a walk without the descriptor that is needed was on the way to the descriptor
		return explanation.walk().isPresent() && (!needsDescriptor || explanation.contextDescriptor().isPresent())
				? new Translating(regime(smmu.registers(), explanation), explanation) : new Ending(outcome);
	}

	private static boolean bypassesStage1(StreamTableEntry entry, SmmuFeatures features, OptionalInt substream) {
		return substream.isEmpty() && features.ssidSize() != 0 && entry.s1cdmax() != 0 && entry.s1dss() == S1DSS_BYPASS;
	}

	private static TranslationRegime regime(SmmuRegisters registers, Explanation explanation) {
		var entry = explanation.streamTableEntry().orElseThrow();
		var configuration = new StreamConfiguration(registers.features());
		var stage2 = entry.hasStage2() ? Optional.of(configuration.stage2(entry)) : Optional.<Stage2Regime>empty();
		var stage1 = explanation.contextDescriptor().map(context -> configuration.stage1(context, configuration.world(entry, registers)));
		return new TranslationRegime(stage1, stage2, TranslationRegime.Extent.ALL);
	}
}
