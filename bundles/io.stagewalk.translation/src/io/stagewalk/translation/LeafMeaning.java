package io.stagewalk.translation;

import io.stagewalk.memory.PhysicalMemory;

/**
 * What blocks and pages mean under the registers of a regime: the memory type and the permissions that an access finds, by
 * the code that translates. One thread at a time.
 */
public final class LeafMeaning {
	/** Bits [63:59] of a table descriptor. */
	private static final int TABLE_BITS_SHIFT = 59;
	private static final PhysicalMemory NOTHING = new PhysicalMemory() {
		@Override
		public boolean isPresent(long address) {
			return false;
		}

		@Override
		public long read64(long address) {
			return 0;
		}
	};

	/** Null where the regime has no such stage. */
	private final Stage1Walk stage1;
	private final Stage2Walk stage2;
	private final boolean twoPrivileges;

	public LeafMeaning(TranslationRegime regime) {
		var log = new WalkLog();
		stage2 = regime.stage2().map(stage -> new Stage2Walk(NOTHING, log, stage)).orElse(null);
		stage1 = regime.stage1().map(stage -> new Stage1Walk(NOTHING, log, stage, null)).orElse(null);
		twoPrivileges = regime.stage1().map(stage -> stage.regime().hasTwoRanges()).orElse(true);
	}

	/**
	 * What stage 1 permits.
	 *
	 * @param va        an address that the leaf maps: it tells the range
	 * @param tableBits bits [63:59] of the table descriptors above, or-ed
	 */
	public Permissions permissions(long va, Stage1Descriptor leaf, int tableBits) {
		long inherited = (long) tableBits << TABLE_BITS_SHIFT;
		int privileged = stage1.granted(va, leaf.value(), inherited, 0);
		return Permissions.of(privileged,
				twoPrivileges ? stage1.granted(va, leaf.value(), inherited, Request.UNPRIVILEGED) : privileged);
	}

	/** What stage 2 permits. */
	public Permissions permissions(Stage2Descriptor leaf) {
		return Permissions.of(stage2Granted(leaf, 0), stage2Granted(leaf, Request.UNPRIVILEGED));
	}

	private int stage2Granted(Stage2Descriptor leaf, int privilege) {
		int granted = 0;
		for (var access : Access.values()) {
			granted |= stage2.isPermitted(leaf.value(), access.request() | privilege) ? access.request() : 0;
		}
		return granted;
	}

	/** The memory type that stage 1 gives a read; parameters as those of {@link #permissions}. */
	public MemoryAttributes attributes(long va, Stage1Descriptor leaf, int tableBits) {
		return MemoryAttributes.ofPacked(Attributes.effective(ofStage1(va, leaf, tableBits)));
	}

	/** The memory type that stage 2 gives a read which comes as Normal, Write-Back, Non-shareable. */
	public MemoryAttributes attributes(Stage2Descriptor leaf) {
		return MemoryAttributes.ofPacked(stage2.combined(leaf.value(), Request.READ, Attributes.packed(Attributes.WRITE_BACK, 0)));
	}

	/** What both stages together give a read. */
	public MemoryAttributes attributes(long va, Stage1Descriptor first, int tableBits, Stage2Descriptor second) {
		return MemoryAttributes.ofPacked(stage2.combined(second.value(), Request.READ, ofStage1(va, first, tableBits)));
	}

	private int ofStage1(long va, Stage1Descriptor leaf, int tableBits) {
		return stage1.attributes(va, leaf.value(), (long) tableBits << TABLE_BITS_SHIFT, Request.READ);
	}
}
