package io.stagewalk.boot.linux.pci;

import java.util.List;
import java.util.OptionalLong;

import io.stagewalk.boot.machine.EcamOps;
import io.stagewalk.boot.machine.EcamOps.Narrow;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.translation.Access;

/**
 * The registers of a PCI function, and how Linux gets at them.
 *
 * @param page   of the function in ECAM, where the registers are known to be by everybody but the controller
 * @param before what is touched before each access
 * @param window where the registers are reached; nothing if Linux says that there is no such function, and does not look
 * @param reach  what stands there
 * @param narrow which accesses of less than 32 bits become such of 32 bits
 */
public record FunctionRegisters(long page, List<Touch> before, OptionalLong window, Reach reach, Narrow narrow) {
	private static final int XGENE_RTDID = 0x160;
	private static final int XGENE_BEHIND_THE_PORT = 0x1_0000;
	private static final int TEGRA_PORT = 512 << 10;
	/** Of the first region outwards, behind where translation begins in the window. */
	private static final int TEGRA_ATU = (256 << 10) + 0x904;
	private static final List<Integer> TEGRA_ATU_WRITES = List.of(0x08, 0x0c, 0x14, 0x10, 0x18, 0x00, 0x04);
	private static final int PEM_CFG_RD = 0x30;
	private static final int PEM_FUNCTION_SHIFT = 16;
	private static final int PEM_REGISTERS = 2048;
	private static final int FIRST_BAR = 0x10;
	private static final int THIRD_BAR = 0x18;

	/** What stands where registers are reached. */
	public enum Reach {
		ALL,
		/** All but the first two base address registers: Linux says that there are none. */
		ALL_BUT_BARS,
		/** The one that was asked for. Linux asks for none above 2 KiB. */
		ONE
	}

	/** @param size 4 or 8 bytes */
	public record Touch(Access access, long address, int size) {
		static Touch write(long address) {
			return new Touch(Access.WRITE, address, Integer.BYTES);
		}

		static Touch read(long address) {
			return new Touch(Access.READ, address, Integer.BYTES);
		}
	}

	public FunctionRegisters {
		before = List.copyOf(before);
	}

	/** Whether Linux touches memory for a register, rather than to say that there is no such function. */
	boolean reaches(int register) {
		return window.isPresent() && switch (reach) {
			case ALL -> true;
			case ALL_BUT_BARS -> register < FIRST_BAR || register >= THIRD_BAR;
			case ONE -> register < PEM_REGISTERS;
		};
	}

	/** Where a register of so many bytes is accessed. @param direction of the access */
	AddressRange accessed(Access direction, int register, int size) {
		if (reach == Reach.ONE) {
			return AddressRange.ofLength(window.orElseThrow(), Long.BYTES);
		}
		long address = window.orElseThrow() + register;
		boolean isWide = narrow == Narrow.ALL || narrow == Narrow.READS && direction == Access.READ;
		return isWide ? AddressRange.ofLength(address & -Integer.BYTES, Integer.BYTES) : AddressRange.ofLength(address, size);
	}

	/** Those of a page of ECAM that is as it should be. */
	static FunctionRegisters at(long page) {
		return new FunctionRegisters(page, List.of(), OptionalLong.of(page), Reach.ALL, Narrow.NONE);
	}

	/** @param number of device and function: the device in bits 7:3 */
	static FunctionRegisters of(ConfigWindow space, int bus, int number) {
		long page = space.page(bus, number >>> 3, number & 7);
		boolean isFirst = bus == space.buses().first();
		return switch (space.ops()) {
			case EcamOps.Ecam(var narrow) -> new FunctionRegisters(page, List.of(), OptionalLong.of(page), Reach.ALL, narrow);
			case EcamOps.RootPort(var registers, var narrow) when isFirst -> reached(page, number < 8, registers.first(), narrow);
			case EcamOps.RootPort behind -> at(page);
			case EcamOps.XGene(var registers) when isFirst && number != 0 -> none(page);
			case EcamOps.XGene(var registers) -> xgene(page, isFirst ? Reach.ALL_BUT_BARS : Reach.ALL, registers.first() + XGENE_RTDID,
					space.base() + (isFirst && bus == 0 ? 0 : XGENE_BEHIND_THE_PORT));
			case EcamOps.Tegra194 tegra -> tegra(page, space, bus, number);
			case EcamOps.ThunderPem(var registers) when isFirst -> pemPort(page, number == 0, registers.first());
			case EcamOps.ThunderPem behind -> at(space.base()
					+ ((long) (bus - space.buses().first()) << EcamOps.ThunderPem.BUS_SHIFT | (long) number << PEM_FUNCTION_SHIFT));
		};
	}

	private static FunctionRegisters tegra(long page, ConfigWindow space, int bus, int number) {
		int below = bus - space.buses().first();
		if (below == 0) {
			return reached(page, number < 8, space.base() + TEGRA_PORT, Narrow.NONE);
		}
		// the only bus below the port is the one that follows
		return below == 1 && number >= 8 ? none(page) : new FunctionRegisters(page, TEGRA_ATU_WRITES.stream()
				.map(offset -> Touch.write(space.base() + TEGRA_ATU + offset)).toList(), OptionalLong.of(space.base()), Reach.ALL, Narrow.NONE);
	}

	private static FunctionRegisters reached(long page, boolean isThere, long window, Narrow narrow) {
		return isThere ? new FunctionRegisters(page, List.of(), OptionalLong.of(window), Reach.ALL, narrow) : none(page);
	}

	private static FunctionRegisters none(long page) {
		return new FunctionRegisters(page, List.of(), OptionalLong.empty(), Reach.ALL, Narrow.NONE);
	}

	private static FunctionRegisters xgene(long page, Reach reach, long selector, long window) {
		return new FunctionRegisters(page, List.of(Touch.write(selector), Touch.read(selector)), OptionalLong.of(window), reach,
				Narrow.READS);
	}

	/** What is wanted is written to the register in which it then stands. */
	private static FunctionRegisters pemPort(long page, boolean isThere, long registers) {
		long selector = registers + PEM_CFG_RD;
		return isThere ? new FunctionRegisters(page, List.of(new Touch(Access.WRITE, selector, Long.BYTES)), OptionalLong.of(selector),
				Reach.ONE, Narrow.ALL) : none(page);
	}
}
