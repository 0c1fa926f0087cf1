package io.stagewalk.translation.smmu;

import java.util.Optional;

import io.stagewalk.memory.IPA;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.VA;
import io.stagewalk.translation.Stage2Regime;
import io.stagewalk.translation.Translation;
import io.stagewalk.translation.TranslationRegime;
import io.stagewalk.translation.Walker;
import io.stagewalk.translation.smmu.EventRecord.OperationClass;

/**
 * What an SMMU does with a transaction, from its StreamID to its output.
 *
 * @see "SMMUv3 IHI 0070, 3.3.3 Configuration and Translation lookup, 15 Translation procedure"
 */
final class TransactionFlow {
	private static final int S1DSS_FIRST = 2;

	private final Lookup lookup;
	private final SmmuFeatures features;
	private final StreamConfiguration configuration;

	TransactionFlow(Lookup lookup) {
		this.lookup = lookup;
		this.features = lookup.features;
		this.configuration = new StreamConfiguration(features);
	}

	SmmuOutcome run() {
		if (!lookup.registers.smmuen()) {
			return whileOff();
		}
		return switch (new StreamTable(lookup).locate()) {
			case Located.Ended ended -> ended.outcome();
			case Located.At at -> of(new StreamTableEntry(at.fetch().dwords()));
		};
	}

	private SmmuOutcome whileOff() {
		if (lookup.registers.abortsWhileOff()) {
			return new SmmuOutcome.Aborted(lookup.explanation("SMMUEN is 0, and GBPA.ABORT 1"));
		}
		lookup.override(AttributeOverrides.ofGbpa(lookup.registers.gbpa()));
		if (isBeyond(features.outputAddressBits())) {
			return new SmmuOutcome.Aborted(lookup.explanation("SMMUEN is 0, and the address has too many bits"));
		}
		return bypassed("SMMUEN is 0");
	}

	private boolean isBeyond(int bits) {
		return lookup.transaction().address() >>> bits != 0;
	}

	private SmmuOutcome bypassed(String why) {
		var transaction = lookup.transaction();
		return new SmmuOutcome.Bypassed(new PA(transaction.address()), transaction.attributes(), lookup.explanation(why));
	}

	private SmmuOutcome of(StreamTableEntry entry) {
		var flaw = EntryFlaw.of(entry, lookup.registers);
		if (flaw.isPresent()) {
			return lookup.bad(EventRecord.C_BAD_STE, flaw.get().text());
		}
		if (!entry.passes()) {
			return new SmmuOutcome.Aborted(lookup.explanation("Config is abort"));
		}
		if (entry.hasStage2() && (!entry.s2aa64() || features.s2pi() && entry.s2pie())) {
			return lookup.notModelled("stage 2 in another format than VMSAv8-64 with direct permissions");
		}
		lookup.override(entry.overrides());
		var stage2 = entry.hasStage2() ? Optional.of(configuration.stage2(entry)) : Optional.<Stage2Regime>empty();
		return lookup.transaction().substream().isPresent() ? ofSubstream(entry, stage2) : withoutSubstream(entry, stage2);
	}

	private boolean hasSubstreams(StreamTableEntry entry) {
		return features.ssidSize() != 0 && entry.s1cdmax() != 0;
	}

	private SmmuOutcome ofSubstream(StreamTableEntry entry, Optional<Stage2Regime> stage2) {
		int substream = lookup.transaction().substream().getAsInt();
		if (!entry.hasStage1() || !hasSubstreams(entry)) {
			return lookup.badSubstream("the stream has no substreams");
		}
		if (substream >>> entry.s1cdmax() != 0) {
			return lookup.badSubstream("the SubstreamID is beyond S1CDMax");
		}
		if (substream == 0 && entry.s1dss() == S1DSS_FIRST) {
			return disabled("substream 0 is for transactions without a SubstreamID");
		}
		return stage1(entry, stage2, substream);
	}

	private SmmuOutcome withoutSubstream(StreamTableEntry entry, Optional<Stage2Regime> stage2) {
		if (!entry.hasStage1()) {
			return withoutStage1(entry, stage2);
		}
		if (!hasSubstreams(entry) || entry.s1dss() == S1DSS_FIRST) {
			return stage1(entry, stage2, 0);
		}
		return entry.s1dss() == StreamRegime.S1DSS_BYPASS ? withoutStage1(entry, stage2)
				: disabled("S1DSS has transactions without a SubstreamID terminated");
	}

	private SmmuOutcome disabled(String why) {
		return new SmmuOutcome.Recorded(EventRecord.ofDisabledStream(lookup.transaction().stream()), lookup.explanation(why));
	}

	private SmmuOutcome withoutStage1(StreamTableEntry entry, Optional<Stage2Regime> stage2) {
		var transaction = lookup.transaction();
		if (isBeyond(stage2.isPresent() ? features.intermediateAddressBits() : features.outputAddressBits())) {
			var event = EventRecord.ofFault(EventRecord.F_ADDR_SIZE, transaction, 0, OperationClass.IN, 0);
			return new SmmuOutcome.Recorded(event, lookup.explanation("stage 1 is bypassed, and the address has too many bits"));
		}
		if (stage2.isEmpty()) {
			return bypassed("");
		}
		var walker = new Walker(lookup.memory, TranslationRegime.of(stage2.get()));
		var walk = walker.walk(new IPA(transaction.address()), transaction.access(), transaction.privilege(),
				transaction.attributes());
		return outcome(entry, Optional.empty(), walk);
	}

	private SmmuOutcome stage1(StreamTableEntry entry, Optional<Stage2Regime> stage2, long substream) {
		return switch (new ContextTable(lookup, entry, stage2).locate(substream)) {
			case Located.Ended ended -> ended.outcome();
			case Located.At at -> translate(entry, stage2, new ContextDescriptor(at.fetch().dwords()));
		};
	}

	private SmmuOutcome translate(StreamTableEntry entry, Optional<Stage2Regime> stage2, ContextDescriptor context) {
		var flaw = DescriptorFlaw.of(context, entry, lookup.registers);
		if (flaw.isPresent()) {
			return lookup.bad(EventRecord.C_BAD_CD, flaw.get().text());
		}
		if (!context.aa64() || features.s1pi() && entry.s1pie() && context.pie()) {
			return lookup.notModelled("stage 1 in another format than VMSAv8-64 with direct permissions");
		}
		var stage1 = configuration.stage1(context, configuration.world(entry, lookup.registers));
		var regime = stage2.map(below -> TranslationRegime.of(stage1, below)).orElseGet(() -> TranslationRegime.of(stage1));
		var transaction = lookup.transaction();
		var walk = new Walker(lookup.memory, regime).walk(new VA(transaction.address()), transaction.access(),
				transaction.privilege(), transaction.attributes());
		return outcome(entry, Optional.of(context), walk);
	}

	private SmmuOutcome outcome(StreamTableEntry entry, Optional<ContextDescriptor> context, Translation walk) {
		return switch (walk) {
			case Translation.Fault fault -> FaultModel.of(lookup, entry, context, fault);
			case Translation.Translated found -> {
				var attributes = AttributeOverrides.withHintsOf(lookup.transaction().attributes(), found.attributes());
				var translated = new Translation.Translated(found.output(), attributes, found.levels(), found.updates());
				yield new SmmuOutcome.Passed(translated, lookup.explanation(translated));
			}
		};
	}
}
