package io.stagewalk.translation;

import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.translation.Stage1Regime.Control;

/**
 * Stage 1 for the inner loop.
 *
 * @see "Arm ARM DDI 0487, AArch64.S1Translate, AArch64.S1CheckPermissions, AArch64.S1DisabledOutput"
 */
final class Stage1Walk extends TableWalk {
	private static final long ACCESS_FLAG = 1L << 10;
	private static final long READ_ONLY = 1L << 7;
	private static final long DBM = 1L << 51;
	private static final int NS = 1 << 5;
	/** Of addresses while stage 1 is off. */
	private static final int MOST_ADDRESS_BITS = 52;

	private final Stage1Regime regime;
	/** Null where nothing lies below. */
	private final Stage2Walk stage2;
	private final RangeLayout lower;
	/** Null in a regime of one range. */
	private final RangeLayout upper;
	private final boolean enabled;
	private final boolean secure;
	private final boolean ha;
	private final boolean hd;
	private final boolean ignoresAccessFlag;
	private final boolean cacheable;
	private final boolean instructionCacheable;
	private final Stage1Permissions permissions;

	/** What locates descriptors, {@link Request#WALK} and more. */
	private int walkRequest;
	/** Whether the last fault is that of stage 2. */
	boolean faultOfStage2;
	/** Output and packed {@link Attributes} of the last translation. */
	long output;
	int attributes;

	/** A range with all that the inner loop needs. */
	private static final class RangeLayout {
		final TreeLayout tree;
		final int shareability;
		/** Whether no access, or none of EL0, finds anything here. */
		final boolean disabled;
		final boolean disabledForUnprivileged;
		final boolean hierarchicalDisabled;
		private final int top;
		private final int topOfInstructions;
		/** Address bits above the input size, and what they have to be. */
		private final long above;
		private final long aboveOfInstructions;
		private final long expected;

		RangeLayout(Stage1Range range, TCR.Range which) {
			tree = new TreeLayout(range.tables());
			shareability = range.shareability();
			disabled = range.has(Stage1Range.Control.EPD) || tree.broken == FaultKind.TRANSLATION;
			disabledForUnprivileged = range.has(Stage1Range.Control.E0PD);
			hierarchicalDisabled = range.has(Stage1Range.Control.HPD);
			top = range.has(Stage1Range.Control.TBI) ? 55 : 63;
			topOfInstructions = range.has(Stage1Range.Control.TBID) ? 63 : top;
			above = above(top);
			aboveOfInstructions = above(topOfInstructions);
			expected = which == TCR.Range.UPPER ? -1 : 0;
		}

		private long above(int top) {
			return top < tree.inputBits ? 0 : Bits.inPlace(-1, top, tree.inputBits);
		}

		/** Highest bit of an address that counts. */
		int top(int request) {
			return (request & Request.EXECUTE) != 0 ? topOfInstructions : top;
		}

		boolean isUnreachable(long va, int request) {
			long mask = (request & Request.EXECUTE) != 0 ? aboveOfInstructions : above;
			return disabled || ((va ^ expected) & mask) != 0
					|| disabledForUnprivileged && (request & Request.UNPRIVILEGED) != 0;
		}
	}

	/** @param stage2 null where nothing lies below */
	Stage1Walk(PhysicalMemory memory, WalkLog log, Stage1Regime regime, Stage2Walk stage2) {
		super(memory, log);
		this.regime = regime;
		this.stage2 = stage2;
		lower = new RangeLayout(regime.lower(), TCR.Range.LOWER);
		upper = regime.upper().map(range -> new RangeLayout(range, TCR.Range.UPPER)).orElse(null);
		enabled = regime.has(Control.ENABLED);
		secure = regime.security() == SecurityState.SECURE;
		ha = regime.has(Control.HA);
		hd = regime.has(Control.HD);
		ignoresAccessFlag = regime.has(Control.AFFD);
		cacheable = regime.has(Control.CACHEABLE);
		instructionCacheable = regime.has(Control.INSTRUCTION_CACHEABLE);
		permissions = new Stage1Permissions(regime);
	}

	@Override
	long locate(long at) {
		return stage2 == null ? at : stage2.translate(at, walkRequest, Attributes.WRITE_BACK);
	}

	@Override
	void log(long physical, long at, long descriptor, int level) {
		log.addStage1(physical, at, descriptor, level);
	}

	/** @return whether there is an {@link #output}; if not, the fault is here or, {@link #faultOfStage2}, there */
	boolean translate(long va, int request) {
		faultOfStage2 = false;
		var range = range(va);
		if (!enabled) {
			return disabled(range, va, request);
		}
		var tree = range.tree;
		walkRequest = Request.WALK | Request.READ | request & Request.PROBE;
		if (range.isUnreachable(va, request)) {
			fail(FaultKind.TRANSLATION, 0);
			return false;
		}
		if (tree.broken != null) {
			fail(tree.broken, 0);
			return false;
		}
		fault = null;
		long leaf = descend(tree, va);
		if (leaf == NO_LEAF) {
			faultOfStage2 = fault == null;
			return false;
		}
		long to = tree.output(leaf, level, va);
		if (to >>> tree.outputBits != 0) {
			fail(FaultKind.ADDRESS_SIZE, level);
			return false;
		}
		if ((leaf & ACCESS_FLAG) == 0 && !ha && !ignoresAccessFlag) {
			fail(FaultKind.ACCESS_FLAG, level);
			return false;
		}
		int wanted = request & (Request.READ | Request.WRITE | Request.EXECUTE);
		if ((granted(range, leaf, tables, request) & wanted) != wanted) {
			fail(FaultKind.PERMISSION, level);
			return false;
		}
		if (ha && (request & Request.PROBE) == 0 && !update(tree, leaf, isDirtyManaged(leaf) && (request & Request.WRITE) != 0)) {
			return false;
		}
		output = to;
		attributes = attributes(range, leaf, tables, request);
		return true;
	}

	private boolean isDirtyManaged(long leaf) {
		return hd && (leaf & DBM) != 0;
	}

	private int granted(RangeLayout range, long leaf, long inherited, int request) {
		return permissions.granted(isDirtyManaged(leaf) ? leaf & ~READ_ONLY : leaf, range.hierarchicalDisabled ? 0 : inherited,
				request);
	}

	private RangeLayout range(long va) {
		return upper != null && (va & 1L << 55) != 0 ? upper : lower;
	}

	/**
	 * READ, WRITE and EXECUTE of {@link Request}, as far as a leaf grants them at an address.
	 *
	 * @param inherited the table descriptors above, or-ed
	 */
	int granted(long va, long leaf, long inherited, int request) {
		var range = range(va);
		boolean kept = range.disabledForUnprivileged && (request & Request.UNPRIVILEGED) != 0;
		return kept ? 0 : granted(range, leaf, inherited, request);
	}

	/** Packed {@link Attributes} that a leaf gives an address. */
	int attributes(long va, long leaf, long inherited, int request) {
		return attributes(range(va), leaf, inherited, request);
	}

	private boolean update(TreeLayout tree, long leaf, boolean makesDirty) {
		long after = (leaf | ACCESS_FLAG) & ~(makesDirty ? READ_ONLY : 0);
		if (after == leaf) {
			return true;
		}
		if (stage2 != null) {
			int reads = log.size();
			walkRequest = Request.WALK | Request.WRITE;
			long physical = stage2.translate(entry, walkRequest, Attributes.WRITE_BACK);
			if (physical < 0) {
				faultOfStage2 = true;
				return false;
			}
			log.truncate(reads);
		}
		logUpdate(tree, leaf, after);
		return true;
	}

	private int attributes(RangeLayout range, long leaf, long inherited, int request) {
		int type = Attributes.ofMair(regime.mair((int) (leaf >>> 2) & 7));
		boolean cached = (request & Request.EXECUTE) != 0 ? instructionCacheable : cacheable;
		if (Attributes.isDevice(type) ? Request.fetches(request) : !cached) {
			type = Attributes.NON_CACHEABLE;
		}
		int sh = range.tree.format.isLpa2() ? range.shareability : (int) (leaf >>> 8) & 3;
		boolean nonSecure = !secure || ((leaf & NS) | inherited >>> 63) != 0;
		return Attributes.packed(type, sh) | (nonSecure ? Attributes.NON_SECURE : 0);
	}

	private boolean disabled(RangeLayout range, long va, int request) {
		if (Bits.field(va, range.top(request), regime.physicalAddressBits()) != 0) {
			fail(FaultKind.ADDRESS_SIZE, 0);
			return false;
		}
		output = va & Bits.mask(MOST_ADDRESS_BITS);
		attributes = disabledAttributes(request) | (secure ? 0 : Attributes.NON_SECURE);
		return true;
	}

	private int disabledAttributes(int request) {
		if (regime.has(Control.DEFAULT_CACHEABLE)) {
			return Attributes.packed(Attributes.WRITE_BACK, 0);
		}
		if ((request & Request.EXECUTE) != 0) {
			return Attributes.packed(instructionCacheable ? Attributes.WRITE_THROUGH : Attributes.NON_CACHEABLE, 2);
		}
		return Attributes.packed(Attributes.DEVICE_NGNRNE, 2);
	}
}
