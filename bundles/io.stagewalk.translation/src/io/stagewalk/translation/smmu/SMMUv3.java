package io.stagewalk.translation.smmu;

import io.stagewalk.memory.IPA;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.memory.StreamID;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.FaultKind;
import io.stagewalk.translation.Translation;
import io.stagewalk.translation.TranslationRegime;
import io.stagewalk.translation.Walker;

/**
 * An SMMUv3 that has stage 2 and no stage 1 (SMMU_IDR0.S2P = 1, S1P = 0), with a linear stream table, that records
 * StreamIDs beyond it (SMMU_CR2.RECINVSID = 1).
 *
 * @param streamTable SMMU_STRTAB_BASE: physical address of the linear stream table
 * @param log2Size    SMMU_STRTAB_BASE_CFG.LOG2SIZE: StreamIDs have that many bits, 0 to 32
 * @see "SMMUv3 IHI 0070, 3.4 Address sizes, 3.12 Fault models"
 */
public record SMMUv3(PA streamTable, int log2Size) {

	/** Physical address of a stream's entry; the StreamID must be within the table. */
	public long entryAddress(StreamID stream) {
		return streamTable.value() + stream.index() * StreamTableEntry.SIZE;
	}

	/** Whether the stream table has an entry for a StreamID. */
	public boolean covers(StreamID stream) {
		return stream.index() >>> log2Size == 0;
	}

	/** Translates one access of a device; never throws for what the hardware can report. */
	public SmmuOutcome translate(PhysicalMemory memory, StreamID stream, IPA address, Access access) {
		if (!covers(stream)) {
			return configurationError(EventRecord.C_BAD_STREAMID, stream);
		}
		if (!memory.isPresent(entryAddress(stream))) {
			return new SmmuOutcome.Recorded(EventRecord.ofEntryFetch(stream, entryAddress(stream)));
		}
		var entry = StreamTableEntry.read(memory, entryAddress(stream));
		if (!entry.isValid()) {
			return configurationError(EventRecord.C_BAD_STE, stream);
		}
		return switch (entry.config()) {
			case StreamTableEntry.CONFIG_BYPASS -> new SmmuOutcome.Bypassed(new PA(address.value()));
			case StreamTableEntry.CONFIG_STAGE2 -> stage2(memory, entry, stream, new Stage2Input(address, access));
			// 0bx01, 0bx11 with bit 2 set ask for a stage 1 that this SMMU does not have
			default -> entry.config() < StreamTableEntry.CONFIG_BYPASS ? new SmmuOutcome.Aborted()
					: configurationError(EventRecord.C_BAD_STE, stream);
		};
	}

	private record Stage2Input(IPA address, Access access) {
	}

	private static SmmuOutcome stage2(PhysicalMemory memory, StreamTableEntry entry, StreamID stream, Stage2Input input) {
		var regime = entry.stage2();
		if (!entry.s2aa64() || !regime.tables().isConsistent() || regime.tables().isRootOutOfRange()) {
			return configurationError(EventRecord.C_BAD_STE, stream);
		}
		return switch (new Walker(memory, TranslationRegime.of(regime)).walk(input.address, input.access)) {
			case Translation.Translated translated -> new SmmuOutcome.Passed(translated);
			// S2R leaves out the faults that tables cause, not a table that cannot be read
			case Translation.Fault fault -> entry.s2r() || fault.kind() == FaultKind.EXTERNAL_ABORT_ON_WALK
					? new SmmuOutcome.Recorded(EventRecord.ofFault(stream, fault))
					: new SmmuOutcome.Aborted();
		};
	}

	private static SmmuOutcome configurationError(int type, StreamID stream) {
		return new SmmuOutcome.Recorded(EventRecord.ofConfiguration(type, stream));
	}
}
