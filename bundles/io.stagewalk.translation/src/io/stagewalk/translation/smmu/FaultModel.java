package io.stagewalk.translation.smmu;

import java.util.Optional;

import io.stagewalk.translation.Bits;
import io.stagewalk.translation.Descriptor;
import io.stagewalk.translation.FaultKind;
import io.stagewalk.translation.FaultOrigin;
import io.stagewalk.translation.Stage2Descriptor;
import io.stagewalk.translation.Translation;
import io.stagewalk.translation.smmu.EventRecord.OperationClass;

/**
 * What becomes of a transaction whose translation faulted, and what is recorded of it.
 *
 * @see "SMMUv3 IHI 0070, 3.12 Fault models, 5.5 Fault configuration, 7.3.12 F_WALK_EABT and following"
 */
final class FaultModel {
	private FaultModel() {
	}

	/** A fault of the translation of the address itself. */
	static SmmuOutcome of(Lookup lookup, StreamTableEntry entry, Optional<ContextDescriptor> context, Translation.Fault fault) {
		return switch (fault.origin()) {
			case STAGE1 -> ofStage1(lookup, context.orElseThrow(), fault);
			case STAGE2 -> ofStage2(lookup, entry, fault, OperationClass.IN);
			case STAGE2_ON_WALK -> ofStage2(lookup, entry, fault, OperationClass.TT);
		};
	}

	private static SmmuOutcome ofStage1(Lookup lookup, ContextDescriptor context, Translation.Fault fault) {
		boolean unreadable = fault.kind() == FaultKind.EXTERNAL_ABORT_ON_WALK;
		var event = EventRecord.ofFault(type(fault.kind()), lookup.transaction(), 0,
				unreadable ? OperationClass.TT : OperationClass.IN, unreadable ? fetchAddress(lookup, fault) : 0);
		var explanation = lookup.explanation(fault);
		if (unreadable) {
			return new SmmuOutcome.Recorded(event, explanation);
		}
		if (context.s()) {
			return new SmmuOutcome.Stalled(event.stalled(lookup.transaction().stallTag()), explanation);
		}
		if (!context.a()) {
			return new SmmuOutcome.Discarded(context.r() ? Optional.of(event) : Optional.empty(), explanation);
		}
		return context.r() ? new SmmuOutcome.Recorded(event, explanation) : new SmmuOutcome.Aborted(explanation);
	}

	/** @param operation what stage 2 was asked for */
	static SmmuOutcome ofStage2(Lookup lookup, StreamTableEntry entry, Translation.Fault fault, OperationClass operation) {
		boolean unreadable = fault.kind() == FaultKind.EXTERNAL_ABORT_ON_WALK;
		long cause = unreadable ? fetchAddress(lookup, fault) : lookup.physical(Bits.inPlace(fault.faultingIpa().value(), 55, 12));
		var event = EventRecord.ofFault(type(fault.kind()), lookup.transaction(), 1, operation, cause);
		if (fault.kind() == FaultKind.PERMISSION && operation == OperationClass.TT && isOfRead(lookup.features, entry, fault)) {
			event = event.withTableRead();
		}
		var explanation = lookup.explanation(fault);
		// S2R and S2S are about the faults that tables cause, not about a table that cannot be read
		if (unreadable) {
			return new SmmuOutcome.Recorded(event, explanation);
		}
		if (entry.s2s()) {
			return new SmmuOutcome.Stalled(event.stalled(lookup.transaction().stallTag()), explanation);
		}
		return entry.s2r() ? new SmmuOutcome.Recorded(event, explanation) : new SmmuOutcome.Aborted(explanation);
	}

	private static long fetchAddress(Lookup lookup, Translation.Fault fault) {
		return lookup.physical(fault.unreadable().orElseThrow().value());
	}

	/**
	 * Whether reading a stage-1 descriptor was refused, not updating it. Nothing is updated that could not be read before, so
	 * it was an update if the page may be read.
	 */
	private static boolean isOfRead(SmmuFeatures features, StreamTableEntry entry, Translation.Fault fault) {
		return switch (fault.levels().getLast().descriptor()) {
			case Stage2Descriptor leaf -> {
				boolean device = (leaf.memAttr() & (features.fwb() && entry.s2fwb() ? 0b0100 : 0b1100)) == 0;
				yield (leaf.s2ap() & 1) == 0 || entry.s2ptw() && device;
			}
			case Descriptor other -> true;
		};
	}

	private static int type(FaultKind kind) {
		return switch (kind) {
			case TRANSLATION -> EventRecord.F_TRANSLATION;
			case ADDRESS_SIZE -> EventRecord.F_ADDR_SIZE;
			case ACCESS_FLAG -> EventRecord.F_ACCESS;
			case PERMISSION -> EventRecord.F_PERMISSION;
			case EXTERNAL_ABORT_ON_WALK -> EventRecord.F_WALK_EABT;
		};
	}
}
