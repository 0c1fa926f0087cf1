package io.stagewalk.translation.oracle;

import static io.stagewalk.translation.oracle.NaiveWalker.bits;

import java.util.Map;

import io.stagewalk.translation.oracle.NaiveFault.Kind;

/** @see "Arm ARM DDI 0487, AArch64.S2Translate, AArch64.S2Walk, AArch64.NSS2TTWParams" */
final class NaiveStage2 {
	enum Access {
		READ, WRITE, FETCH_OF_EL0, FETCH_OF_EL1,
		/** Stage 1 reads a descriptor. */
		WALK,
		/** Stage 1 updates a descriptor. */
		UPDATE;

		boolean isWalk() {
			return this == WALK || this == UPDATE;
		}

		boolean isWrite() {
			return this == WRITE || this == UPDATE;
		}
	}

	private final NaiveWalker walker;
	private final Cpu cpu;
	private final Map<Register, Long> registers;
	private final NaiveMemory memory;
	private final NaiveAttributes attributes;
	private final boolean updates;
	private final boolean host;

	NaiveStage2(NaiveWalker walker, AtCase machine, NaiveAccess asked, NaiveMemory memory) {
		this.walker = walker;
		this.updates = walker.updates(asked);
		this.host = NaiveAccess.isHostOfEl0(machine);
		this.cpu = machine.cpu();
		this.registers = machine.registers();
		this.memory = memory;
		this.attributes = new NaiveAttributes(walker, cpu, registers, asked);
	}

	/** HCR_EL2.VM, or HCR_EL2.DC, which makes VM 1; neither counts for a host. */
	boolean isEnabled() {
		return !host && (Register.HCR_EL2.bit(registers, 0) || Register.HCR_EL2.bit(registers, 12));
	}

	private int vtcr(int lowest, int width) {
		return Register.VTCR_EL2.field(registers, lowest, width);
	}

	NaiveOutput translate(NaiveOutput stage1, Access access) throws NaiveFault {
		try {
			return walk(stage1, access);
		} catch (NaiveFault fault) {
			fault.ipa = stage1.address();
			throw fault;
		}
	}

	private NaiveOutput walk(NaiveOutput stage1, Access access) throws NaiveFault {
		var granule = Granule.ofTg0(vtcr(14, 2));
		boolean ds = cpu.hasLpa2(granule) && vtcr(32, 1) == 1;
		var descriptors = new NaiveDescriptors(walker, cpu, granule, ds, vtcr(16, 3));
		long ipa = stage1.address();
		int txsz = vtcr(0, 6);
		int inputBits = 64 - txsz;
		if (descriptors.isSizeOutOfBounds(txsz, minimumSize(granule, ds)) || isStartInvalid(granule, ds)
				|| isStartInconsistent(granule, ds, inputBits) || isStartRefused(descriptors, inputBits)
				|| inputBits < 56 && bits(ipa, 55, inputBits) != 0) {
			throw fault(Kind.TRANSLATION, 0, access);
		}
		int level = startLevel(granule, ds);
		long at = descriptors.base(Register.VTTBR_EL2.value(registers), inputBits - granule.shift(level))
				| bits(ipa, inputBits - 1, granule.shift(level)) << 3;
		if (descriptors.isOutOfRange(at)) {
			throw fault(Kind.ADDRESS_SIZE, 0, access);
		}
		while (true) {
			NaiveDescriptors.requirePresent(memory, at, fault(Kind.EXTERNAL_ON_WALK, level, access));
			long descriptor = memory.read(at, isBigEndian());
			switch (descriptors.type(descriptor, level)) {
				case INVALID -> throw fault(Kind.TRANSLATION, level, access);
				case LEAF -> {
					long output = descriptors.leafBase(descriptor, level) | bits(ipa, granule.shift(level) - 1, 0);
					if (descriptors.isOutputOutOfRange(descriptor, output)) {
						throw fault(Kind.ADDRESS_SIZE, level, access);
					}
					check(descriptor, level, at, access);
					update(descriptor, at, access);
					int shareability = ds ? vtcr(12, 2) : (int) bits(descriptor, 9, 8);
					return attributes.combine(stage1, (int) bits(descriptor, 5, 2), shareability).at(output);
				}
				case TABLE -> {
					long table = descriptors.nextTable(descriptor);
					if (descriptors.isOutOfRange(table)) {
						throw fault(Kind.ADDRESS_SIZE, level, access);
					}
					level++;
					at = table | bits(ipa, granule.shift(level) + granule.stride() - 1, granule.shift(level)) << 3;
				}
			}
		}
	}

	/** @see "Arm ARM DDI 0487, AArch64.S2MinTxSZ" */
	private int minimumSize(Granule granule, boolean ds) {
		int most = granule == Granule.KIB64 && cpu.hasLpa() || ds ? 52 : 48;
		return 64 - Math.min(most, cpu.paBits());
	}

	/** @see "Arm ARM DDI 0487, AArch64.S2StartLevel" */
	private int startLevel(Granule granule, boolean ds) {
		int sl0 = vtcr(6, 2);
		if (granule != Granule.KIB4) {
			return 3 - sl0;
		}
		if (ds && vtcr(33, 1) == 1) {
			return -1;
		}
		return sl0 == 3 ? 3 : 2 - sl0;
	}

	/** @see "Arm ARM DDI 0487, AArch64.S2InvalidSL" */
	private boolean isStartInvalid(Granule granule, boolean ds) {
		int sl0 = vtcr(6, 2);
		return switch (granule) {
			case KIB4 -> ds && vtcr(33, 1) == 1 ? sl0 != 0 || cpu.paBits() < 52
					: sl0 == 2 && cpu.paBits() < 44 || sl0 == 3 && !cpu.hasSmallTables();
			case KIB16 -> sl0 == 3 && (!ds || cpu.paBits() < 52) || sl0 == 2 && cpu.paBits() < 42;
			case KIB64 -> sl0 == 3 || sl0 == 2 && cpu.paBits() < 44;
		};
	}

	/** From one entry of more than the granule resolves by itself, to 16 tables side by side. */
	private boolean isStartInconsistent(Granule granule, boolean ds, int inputBits) {
		int least = granule.shift(startLevel(granule, ds)) + 1;
		return inputBits < least || inputBits > least + granule.stride() - 1 + 4;
	}

	/** The output size is VTCR_EL2.PS, where the architecture asks for PAMax. */
	private boolean isStartRefused(NaiveDescriptors descriptors, int inputBits) {
		if (!walker.deviates(Deviation.STAGE2_START_BY_OUTPUT_SIZE)) {
			return false;
		}
		int outputBits = descriptors.outputBits();
		int level = startLevel(descriptors.granule(), descriptors.ds());
		return inputBits > outputBits || switch (descriptors.granule()) {
			case KIB4 -> level < 0 && inputBits != 52 || level == 0 && outputBits <= 42;
			case KIB16 -> level == 0 || level == 1 && outputBits <= 40;
			case KIB64 -> level == 0 || level == 1 && outputBits <= 42;
		};
	}

	/** HCR_EL2.PTW. */
	boolean isWalkProtected() {
		return Register.HCR_EL2.bit(registers, 2);
	}

	private boolean isBigEndian() {
		return Register.SCTLR_EL2.bit(registers, 25);
	}

	private boolean setsAccessFlag() {
		return cpu.hafdbs() >= 1 && vtcr(21, 1) == 1;
	}

	private boolean isDirtyManaged(long descriptor) {
		return setsAccessFlag() && cpu.hafdbs() >= 2 && vtcr(22, 1) == 1 && bits(descriptor, 51, 51) == 1;
	}

	/** @see "Arm ARM DDI 0487, AArch64.S2CheckPermissions, AArch64.S2DirectBasePermissions" */
	private void check(long descriptor, int level, long at, Access access) throws NaiveFault {
		if (bits(descriptor, 10, 10) == 0 && !setsAccessFlag()) {
			throw fault(Kind.ACCESS_FLAG, level, access);
		}
		boolean read = bits(descriptor, 6, 6) == 1;
		boolean write = bits(descriptor, 7, 7) == 1 || isDirtyManaged(descriptor);
		boolean permitted = switch (access) {
			case READ -> read;
			case WRITE -> write;
			case FETCH_OF_EL0 -> isExecutable(descriptor, 0b11);
			case FETCH_OF_EL1 -> isExecutable(descriptor, 0b01);
			case WALK, UPDATE -> read && (write || !access.isWrite());
		};
		if (!permitted) {
			throw fault(Kind.PERMISSION, level, access);
		}
		if (access.isWalk() && isWalkProtected() && attributes.isStage2Device((int) bits(descriptor, 5, 2))) {
			if (walker.deviates(Deviation.ACCESS_FLAG_SET_BY_PROTECTED_WALK)) {
				update(descriptor, at, access);
			}
			throw fault(Kind.PERMISSION, level, access);
		}
	}

	/** XN[1:0] is bits 54:53; without FEAT_XNX only bit 54 counts. 0b10 forbids all. */
	private boolean isExecutable(long descriptor, int forbidding) {
		long xn = bits(descriptor, 54, 53);
		return cpu.hasXnx() ? xn != 0b10 && xn != forbidding : xn < 0b10;
	}

	private void update(long descriptor, long at, Access access) {
		if (!updates) {
			return;
		}
		long updated = descriptor | (setsAccessFlag() ? 1 << 10 : 0);
		if (isDirtyManaged(descriptor) && access.isWrite()) {
			updated |= 1L << 7;
		}
		if (updated != descriptor) {
			memory.write(at, updated, isBigEndian());
		}
	}

	private static NaiveFault fault(Kind kind, int level, Access access) {
		return new NaiveFault(kind, level, 2, access.isWalk());
	}
}
