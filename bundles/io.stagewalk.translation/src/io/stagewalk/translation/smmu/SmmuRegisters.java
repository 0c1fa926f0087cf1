package io.stagewalk.translation.smmu;

import io.stagewalk.memory.PA;
import io.stagewalk.memory.StreamID;
import io.stagewalk.translation.Bits;

/**
 * The registers of an SMMU that decide what becomes of a transaction of a Non-secure stream.
 *
 * @param features      SMMU_IDR0, IDR1, IDR3, IDR5
 * @param cr0           SMMU_CR0
 * @param cr2           SMMU_CR2
 * @param gbpa          SMMU_GBPA
 * @param strtabBase    SMMU_STRTAB_BASE
 * @param strtabBaseCfg SMMU_STRTAB_BASE_CFG
 * @param cr1           SMMU_CR1, attributes of the SMMU's own accesses: no result depends on it
 * @see "SMMUv3 IHI 0070, 6.3 Register formats"
 */
public record SmmuRegisters(SmmuFeatures features, int cr0, int cr1, int cr2, int gbpa, long strtabBase, int strtabBaseCfg) {
	private static final int ENABLED = 1;
	private static final int RECORD_INVALID_STREAMS = 1 << 1;
	private static final long ADDRESS = Bits.inPlace(-1, 55, 6);

	/** An SMMU that is on, with a linear table of 2^log2Size streams, and records StreamIDs beyond it. */
	public static SmmuRegisters linear(SmmuFeatures features, PA streamTable, int log2Size) {
		return new SmmuRegisters(features, ENABLED, 0, RECORD_INVALID_STREAMS, 0, streamTable.value(), log2Size);
	}

	/** CR0.SMMUEN: the SMMU translates; if not, GBPA says what becomes of transactions. */
	public boolean smmuen() {
		return Bits.isSet(cr0, 0);
	}

	/** CR2.E2H: streams of EL2 are those of EL2&amp;0. */
	public boolean e2h() {
		return Bits.isSet(cr2, 0);
	}

	/** CR2.RECINVSID: StreamIDs without an entry are recorded. */
	public boolean recinvsid() {
		return Bits.isSet(cr2, 1);
	}

	/** GBPA.ABORT: while the SMMU is off, everything is aborted. */
	public boolean abortsWhileOff() {
		return Bits.isSet(gbpa, 20);
	}

	/** STRTAB_BASE_CFG.LOG2SIZE, but not more than StreamIDs have bits. */
	public int log2Size() {
		return (int) Math.min(Bits.field(strtabBaseCfg, 5, 0), features.sidSize());
	}

	/** Whether a StreamID is one of the stream table. */
	public boolean covers(StreamID stream) {
		return stream.index() >>> log2Size() == 0;
	}

	/** STRTAB_BASE_CFG.FMT, where the SMMU has both. */
	public boolean isTwoLevel() {
		return features.hasTwoLevelStreamTables() && Bits.field(strtabBaseCfg, 17, 16) == 1;
	}

	/** STRTAB_BASE_CFG.SPLIT: bits of a StreamID that index the second level, 6, 8 or 10; a reserved value is 6. */
	public int split() {
		int split = (int) Bits.field(strtabBaseCfg, 10, 6);
		return split == 8 || split == 10 ? split : 6;
	}

	/** Physical address of the stream table, aligned to its size as the SMMU does. */
	public PA streamTable() {
		int bytesLog2 = isTwoLevel() ? Math.max(6, log2Size() - split() + 3) : log2Size() + 6;
		return new PA(strtabBase & ADDRESS & ~Bits.mask(bytesLog2));
	}
}
