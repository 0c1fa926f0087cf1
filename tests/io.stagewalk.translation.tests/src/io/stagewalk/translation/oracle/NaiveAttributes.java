package io.stagewalk.translation.oracle;

import static io.stagewalk.translation.oracle.NaiveOutput.NON_CACHEABLE;

import java.util.Map;

/**
 * Memory types of both stages together. A memory type is written as MAIR_ELx has it: 0b0000dd00 for Device, where a greater dd
 * permits more; else a half for Outer and a half for Inner: 0b0100 Non-cacheable, 0b0xrw and 0b10rw Write-Through, 0b01rw and
 * 0b11rw Write-Back.
 *
 * @see "Arm ARM DDI 0487, S2CombineS1MemAttrs, AArch64.S2ApplyFWBMemAttrs"
 */
final class NaiveAttributes {
	private final NaiveWalker walker;
	private final boolean forcedWriteBack;
	private final boolean cacheDisabled;
	private final boolean fetch;

	/** Memory type and shareability, of an address that is still to be named. */
	record Combined(int attributes, int shareability) {
		NaiveOutput at(long address) {
			return new NaiveOutput(address, attributes, shareability).withEffectiveShareability();
		}
	}

	NaiveAttributes(NaiveWalker walker, Cpu cpu, Map<Register, Long> registers, NaiveAccess access) {
		this.walker = walker;
		this.forcedWriteBack = cpu.hasFwb() && Register.HCR_EL2.bit(registers, 46);
		this.cacheDisabled = Register.HCR_EL2.bit(registers, access.isFetch() ? 33 : 32);
		this.fetch = access.isFetch();
	}

	/** @param memAttr MemAttr[3:0] of a stage-2 descriptor */
	boolean isStage2Device(int memAttr) {
		return (memAttr & (forcedWriteBack ? 0b0100 : 0b1100)) == 0;
	}

	Combined combine(NaiveOutput stage1, int memAttr, int shareability) {
		int attributes = forcedWriteBack ? forced(stage1.attributes(), memAttr) : combined(stage1.attributes(), memAttr);
		if (fetch && isDevice(attributes)) {
			attributes = NON_CACHEABLE;
		}
		int both = stage1.shareability() == 2 || shareability == 2 ? 2 : stage1.shareability() == 3 || shareability == 3 ? 3 : 0;
		return new Combined(attributes, both);
	}

	private static boolean isDevice(int attributes) {
		return attributes >>> 4 == 0;
	}

	private int combined(int stage1, int memAttr) {
		int stage2 = isStage2Device(memAttr) ? (memAttr & 3) << 2
				: cacheDisabled ? NON_CACHEABLE : cacheability(memAttr >>> 2) << 4 | cacheability(memAttr & 3);
		if (isDevice(stage1) && isDevice(stage2)) {
			return Math.min(stage1, stage2);
		}
		if (isDevice(stage1) || isDevice(stage2)) {
			int device = isDevice(stage1) ? stage1 : stage2;
			int inner = (isDevice(stage1) ? stage2 : stage1) & 15;
			boolean mistaken = walker.deviates(Deviation.DEVICE_TYPE_OF_NORMAL) && (inner == 0 || inner == 4 || inner == 8);
			return mistaken ? Math.min(device, inner) : device;
		}
		return half(stage1 >>> 4, stage2 >>> 4) << 4 | half(stage1 & 15, stage2 & 15);
	}

	/** Of two bits of MemAttr; 0b00 is reserved here. */
	private int cacheability(int bits) {
		return switch (bits) {
			case 0b10 -> 0b1011;
			case 0b11 -> 0b1111;
			case 0b01 -> 0b0100;
			default -> walker.deviates(Deviation.STAGE2_RESERVED_IS_CACHEABLE) ? 0b0011 : 0b0100;
		};
	}

	/** Non-cacheable before Write-Through before Write-Back; the hints are those of stage 1. */
	private int half(int stage1, int stage2) {
		if (stage1 == 0b0100 || stage2 == 0b0100) {
			return 0b0100;
		}
		if (stage2 == 0b1011 && isWriteBack(stage1)) {
			return walker.deviates(Deviation.TRANSIENT_LOST) ? 0b1000 | stage1 & 3 : stage1 & 0b1011;
		}
		return stage1;
	}

	private static boolean isWriteBack(int half) {
		return (half & 0b0100) != 0;
	}

	private int forced(int stage1, int memAttr) {
		boolean reserved = memAttr > 7 || memAttr == 4;
		if (reserved && walker.deviates(Deviation.FWB_RESERVED_IS_DEVICE)) {
			return 0;
		}
		int result = switch (memAttr & 7) {
			case 0, 1, 2, 3 -> forcedDevice(stage1, (memAttr & 3) << 2);
			case 7 -> stage1;
			case 6 -> isDevice(stage1) ? 0xff : writeBack(stage1 >>> 4) << 4 | writeBack(stage1 & 15);
			default -> isDevice(stage1) ? stage1 : NON_CACHEABLE;
		};
		boolean off = cacheDisabled && !walker.deviates(Deviation.STAGE2_CACHE_DISABLE_IGNORED_WITH_FWB);
		return off && !isDevice(result) ? NON_CACHEABLE : result;
	}

	private int forcedDevice(int stage1, int stage2) {
		return isDevice(stage1) && !walker.deviates(Deviation.FWB_DEVICE_OF_STAGE2) ? Math.min(stage1, stage2) : stage2;
	}

	private static int writeBack(int half) {
		return half == 0b0100 ? 0b1111 : half | 0b0100;
	}
}
