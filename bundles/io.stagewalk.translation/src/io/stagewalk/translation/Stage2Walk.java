package io.stagewalk.translation;

import io.stagewalk.memory.PhysicalMemory;
import io.stagewalk.translation.Stage2Regime.Control;

/**
 * Stage 2 for the inner loop.
 *
 * @see "Arm ARM DDI 0487, AArch64.S2Translate, AArch64.S2CheckPermissions"
 */
final class Stage2Walk extends TableWalk {
	/** What {@link #translate} gives after a fault. */
	static final long FAULT = -1;

	private static final long ACCESS_FLAG = 1L << 10;
	private static final long S2AP_READ = 1L << 6;
	private static final long S2AP_WRITE = 1L << 7;
	private static final long DBM = 1L << 51;

	private final TreeLayout tree;
	private final boolean lpa2;
	private final int shareability;
	private final boolean forced;
	private final boolean dataUncached;
	private final boolean instructionsUncached;
	private final boolean protectedWalks;
	private final boolean xnx;
	private final boolean ha;
	private final boolean hd;
	private final boolean ignoresAccessFlag;

	/** What the last fault was asked for. */
	long faultAddress;
	boolean faultOnWalk;
	/** Packed {@link Attributes} of the last translation. */
	int attributes;

	Stage2Walk(PhysicalMemory memory, WalkLog log, Stage2Regime regime) {
		super(memory, log);
		tree = new TreeLayout(regime.tables());
		lpa2 = tree.format.isLpa2();
		shareability = regime.shareability();
		forced = regime.has(Control.FWB);
		dataUncached = regime.has(Control.CD);
		instructionsUncached = regime.has(Control.ID);
		protectedWalks = regime.has(Control.PTW);
		xnx = regime.has(Control.XNX);
		ha = regime.has(Control.HA);
		hd = regime.has(Control.HD);
		ignoresAccessFlag = regime.has(Control.AFFD);
	}

	TableFormat format() {
		return tree.format;
	}

	@Override
	long locate(long at) {
		return at;
	}

	@Override
	void log(long physical, long at, long descriptor, int level) {
		log.addStage2(physical, descriptor, level);
	}

	/**
	 * @param request bits of {@link Request}
	 * @param stage1  packed attributes that the access has so far
	 * @return the physical address, or {@link #FAULT}
	 */
	long translate(long ipa, int request, int stage1) {
		if (tree.broken != null || (ipa & ~tree.inputMask) != 0) {
			fail((ipa & ~tree.inputMask) != 0 ? FaultKind.TRANSLATION : tree.broken, 0);
			return faulted(ipa, request);
		}
		long leaf = descend(tree, ipa);
		if (leaf == NO_LEAF) {
			return faulted(ipa, request);
		}
		long output = tree.output(leaf, level, ipa);
		if (output >>> tree.outputBits != 0 || (leaf & ACCESS_FLAG) == 0 && !ha && !ignoresAccessFlag || !isPermitted(leaf, request)) {
			fail(output >>> tree.outputBits != 0 ? FaultKind.ADDRESS_SIZE
					: (leaf & ACCESS_FLAG) == 0 && !ha && !ignoresAccessFlag ? FaultKind.ACCESS_FLAG : FaultKind.PERMISSION, level);
			return faulted(ipa, request);
		}
		if (ha && (request & Request.PROBE) == 0) {
			update(leaf, request);
		}
		if ((request & Request.WALK) == 0) {
			attributes = combined(leaf, request, stage1);
		}
		return output;
	}

	private long faulted(long ipa, int request) {
		faultAddress = ipa;
		faultOnWalk = (request & Request.WALK) != 0;
		return FAULT;
	}

	private static int memAttr(long leaf) {
		return (int) (leaf >>> 2) & 15;
	}

	private boolean isDirtyManaged(long leaf) {
		return hd && (leaf & DBM) != 0;
	}

	boolean isPermitted(long leaf, int request) {
		if ((request & Request.WRITE) != 0) {
			boolean write = (leaf & S2AP_WRITE) != 0 || isDirtyManaged(leaf);
			return (request & Request.WALK) == 0 ? write : write && isWalkPermitted(leaf);
		}
		// to be executed, memory need not be readable
		return (request & Request.EXECUTE) != 0 ? isExecutable(leaf, request)
				: (request & Request.WALK) != 0 ? isWalkPermitted(leaf) : (leaf & S2AP_READ) != 0;
	}

	private boolean isWalkPermitted(long leaf) {
		return (leaf & S2AP_READ) != 0 && !(protectedWalks && Attributes.isStage2Device(memAttr(leaf), forced));
	}

	/** Without FEAT_XNX XN[0] is not looked at; with it, 0b01 is for EL0 and 0b11 for EL1. */
	private boolean isExecutable(long leaf, int request) {
		int xn = (int) (leaf >>> 53) & 3;
		if (!xnx) {
			return (xn & 2) == 0;
		}
		return switch (xn) {
			case 0 -> true;
			case 1 -> (request & Request.UNPRIVILEGED) != 0;
			case 2 -> false;
			default -> (request & Request.UNPRIVILEGED) == 0;
		};
	}

	private void update(long leaf, int request) {
		long after = leaf | ACCESS_FLAG | (isDirtyManaged(leaf) && (request & Request.WRITE) != 0 ? S2AP_WRITE : 0);
		if (after != leaf) {
			logUpdate(tree, leaf, after);
		}
	}

	/** @param stage1 packed attributes that the access has so far */
	int combined(long leaf, int request, int stage1) {
		boolean uncached = (request & Request.EXECUTE) != 0 ? instructionsUncached : dataUncached;
		int type = forced ? Attributes.combineForced(stage1 & 0xff, memAttr(leaf), uncached)
				: Attributes.combine(stage1 & 0xff, memAttr(leaf), uncached);
		if (Attributes.isDevice(type) && Request.fetches(request)) {
			type = Attributes.NON_CACHEABLE;
		}
		int sh = lpa2 ? shareability : (int) (leaf >>> 8) & 3;
		int both = Attributes.wider(stage1 >>> Attributes.SH_SHIFT & 3, sh);
		return Attributes.effective(Attributes.packed(type, both)) | stage1 & Attributes.NON_SECURE;
	}
}
