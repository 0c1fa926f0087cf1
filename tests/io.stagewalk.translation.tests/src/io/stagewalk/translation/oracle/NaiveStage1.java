package io.stagewalk.translation.oracle;

import static io.stagewalk.translation.oracle.NaiveWalker.bits;

import io.stagewalk.translation.oracle.NaiveFault.Kind;

/** @see "Arm ARM DDI 0487, AArch64.S1Translate, AArch64.S1Walk, AArch64.S1DisabledOutput" */
final class NaiveStage1 {
	private static final int WRITE_BACK = 0xff;
	/** Outer and Inner, read-allocate. */
	private static final int WRITE_THROUGH = 0xaa;

	private final NaiveWalker walker;
	private final NaiveStage1Control control;
	private final NaiveMemory memory;
	private final NaiveStage2 stage2;
	private final NaiveDescriptors descriptors;

	/** APTable, UXNTable and so on of the tables passed. */
	private boolean noUnprivileged;
	private boolean readOnly;
	private boolean executeNever;
	private boolean privilegedExecuteNever;
	private boolean nonSecure;
	private boolean leafNonSecure;

	NaiveStage1(NaiveWalker walker, NaiveStage1Control control, NaiveMemory memory, NaiveStage2 stage2) {
		this.walker = walker;
		this.control = control;
		this.memory = memory;
		this.stage2 = stage2;
		this.descriptors = new NaiveDescriptors(walker, control.cpu(), control.granule(), control.ds(), control.ps());
	}

	NaiveOutput translate(long va) throws NaiveFault {
		if (!control.on()) {
			return disabled(va);
		}
		var granule = control.granule();
		int minimum = granule == Granule.KIB64 && control.cpu().hasLva() || control.ds() ? 12 : 16;
		int inputBits = 64 - control.txsz();
		if (descriptors.isSizeOutOfBounds(control.txsz(), minimum) || isOutOfRange(va, inputBits) || control.walkDisabled()) {
			throw fault(Kind.TRANSLATION, 0);
		}
		int level = 3 - (inputBits - 1 - granule.bits) / granule.stride();
		int indexBits = inputBits - granule.shift(level);
		long at = descriptors.base(control.ttbr(), indexBits) | bits(va, inputBits - 1, granule.shift(level)) << 3;
		if (descriptors.isOutOfRange(at)) {
			throw fault(Kind.ADDRESS_SIZE, 0);
		}
		while (true) {
			long physical = physical(at, NaiveStage2.Access.WALK, level);
			NaiveDescriptors.requirePresent(memory, physical, fault(Kind.EXTERNAL_ON_WALK, level));
			long descriptor = memory.read(physical, control.bigEndian());
			switch (descriptors.type(descriptor, level)) {
				case INVALID -> throw fault(Kind.TRANSLATION, level);
				case LEAF -> {
					return leaf(descriptor, level, va, at);
				}
				case TABLE -> {
					long table = descriptors.nextTable(descriptor);
					if (descriptors.isOutOfRange(table)) {
						throw fault(Kind.ADDRESS_SIZE, level);
					}
					passTable(descriptor);
					level++;
					at = table | bits(va, granule.shift(level) + granule.stride() - 1, granule.shift(level)) << 3;
				}
			}
		}
	}

	/** @see "Arm ARM DDI 0487, AArch64.VAIsOutOfRange" */
	private boolean isOutOfRange(long va, int inputBits) {
		int top = control.top();
		if (top < inputBits) {
			return false;
		}
		long above = bits(va, top, inputBits);
		return above != (control.upper() ? bits(-1, top, inputBits) : 0);
	}

	private long physical(long at, NaiveStage2.Access access, int level) throws NaiveFault {
		if (control.regime() != NaiveStage1Control.Regime.EL10) {
			return at;
		}
		if (!stage2.isEnabled()) {
			boolean mistaken = walker.deviates(Deviation.PROTECTED_WALK_WITHOUT_STAGE2) && control.access().origin() == NaiveAccess.Origin.AT_STAGE1;
			if (mistaken && stage2.isWalkProtected()) {
				throw new NaiveFault(Kind.PERMISSION, level, 2, true);
			}
			return at;
		}
		try {
			return stage2.translate(new NaiveOutput(at, WRITE_BACK, NaiveOutput.OUTER_SHAREABLE), access).address();
		} catch (NaiveFault fault) {
			throw walker.deviates(Deviation.LEVEL_OF_STAGE1_WALK) ? fault.at(level) : fault;
		}
	}

	/** @see "Arm ARM DDI 0487, AArch64.S1ApplyTablePerms" */
	private void passTable(long descriptor) {
		nonSecure |= bits(descriptor, 63, 63) == 1;
		if (!control.hierarchicalDisabled()) {
			privilegedExecuteNever |= bits(descriptor, 59, 59) == 1;
			executeNever |= bits(descriptor, 60, 60) == 1;
			noUnprivileged |= bits(descriptor, 61, 61) == 1;
			readOnly |= bits(descriptor, 62, 62) == 1;
		}
	}

	private NaiveOutput leaf(long descriptor, int level, long va, long at) throws NaiveFault {
		long output = descriptors.leafBase(descriptor, level) | bits(va, control.granule().shift(level) - 1, 0);
		if (descriptors.isOutputOutOfRange(descriptor, output)) {
			throw fault(Kind.ADDRESS_SIZE, level);
		}
		if (bits(descriptor, 10, 10) == 0 && !control.setsAccessFlag()) {
			throw fault(Kind.ACCESS_FLAG, level);
		}
		if (!isPermitted(descriptor)) {
			throw fault(Kind.PERMISSION, level);
		}
		update(descriptor, at, level);
		int attributes = (int) (control.mair() >>> bits(descriptor, 4, 2) * 8 & 0xff);
		int shareability = control.ds() ? control.shareability() : (int) bits(descriptor, 9, 8);
		boolean normal = attributes >>> 4 != 0;
		boolean fetchOfDevice = !normal && control.access().isFetch();
		if (fetchOfDevice || normal && !control.cacheable() && !walker.deviates(Deviation.STAGE1_CACHE_ENABLE_IGNORED)) {
			attributes = NaiveOutput.NON_CACHEABLE;
		}
		leafNonSecure = nonSecure || bits(descriptor, 5, 5) == 1;
		return new NaiveOutput(output, attributes, shareability);
	}

	/** @see "Arm ARM DDI 0487, AArch64.S1DirectBasePermissions, AArch64.S1CheckPermissions" */
	private boolean isPermitted(long descriptor) {
		boolean write = !(bits(descriptor, 7, 7) == 1 && !isDirtyManaged(descriptor)) && !readOnly;
		boolean execute = bits(descriptor, 54, 54) == 0 && !executeNever;
		boolean read = true;
		if (control.regime().hasUnprivileged()) {
			boolean unprivilegedRead = bits(descriptor, 6, 6) == 1 && !noUnprivileged;
			boolean unprivilegedWrite = unprivilegedRead && write;
			boolean unprivilegedExecute = execute;
			if (control.access().isUnprivileged()) {
				read = unprivilegedRead;
				write = unprivilegedWrite;
			} else {
				execute = bits(descriptor, 53, 53) == 0 && !privilegedExecuteNever && !unprivilegedWrite;
				boolean kept = control.access().level() == NaiveAccess.Level.PRIVILEGED_WITH_PAN && !control.access().isFetch()
						&& (unprivilegedRead || control.enhancedPan() && unprivilegedExecute);
				read = !kept;
				write &= !kept;
			}
		}
		return switch (control.access().type()) {
			case READ -> read;
			case WRITE -> write;
			case FETCH -> execute && !(control.writeImpliesExecuteNever() && write);
		};
	}

	private boolean isDirtyManaged(long descriptor) {
		boolean mistaken = walker.deviates(Deviation.CLEAN_IS_READ_ONLY_TO_FETCHES) && control.access().isFetch();
		return control.setsDirty() && bits(descriptor, 51, 51) == 1 && !mistaken;
	}

	private void update(long descriptor, long at, int level) throws NaiveFault {
		if (!walker.updates(control.access())) {
			return;
		}
		long updated = descriptor | (control.setsAccessFlag() ? 1 << 10 : 0);
		if (isDirtyManaged(descriptor) && control.access().isWrite()) {
			updated &= ~(1L << 7);
		}
		if (updated != descriptor) {
			memory.write(physical(at, NaiveStage2.Access.UPDATE, level), updated, control.bigEndian());
		}
	}

	private NaiveOutput disabled(long va) throws NaiveFault {
		if (bits(va, control.top(), control.cpu().paBits()) != 0) {
			throw fault(Kind.ADDRESS_SIZE, 0);
		}
		long address = bits(va, 51, 0);
		if (control.defaultCacheable()) {
			return new NaiveOutput(address, WRITE_BACK, 0);
		}
		if (control.access().isFetch()) {
			return new NaiveOutput(address, control.cacheable() ? WRITE_THROUGH : NaiveOutput.NON_CACHEABLE,
					NaiveOutput.OUTER_SHAREABLE);
		}
		boolean nonShareable = walker.deviates(Deviation.DEVICE_NON_SHAREABLE_WITH_STAGE1_OFF);
		return new NaiveOutput(address, 0, nonShareable ? 0 : NaiveOutput.OUTER_SHAREABLE);
	}

	/** Whether NS of the leaf or NSTable above it make the output Non-secure memory, in a Secure regime. */
	boolean namesNonSecure() {
		return leafNonSecure;
	}

	private static NaiveFault fault(Kind kind, int level) {
		return new NaiveFault(kind, level, 1, false);
	}
}
