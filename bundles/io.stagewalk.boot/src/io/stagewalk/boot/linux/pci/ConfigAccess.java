package io.stagewalk.boot.linux.pci;

import java.util.OptionalLong;

import io.stagewalk.boot.linux.LinuxFunctions;
import io.stagewalk.boot.linux.MemoryAccess;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Panic;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.memory.IPA;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.Access;

/**
 * A register of configuration space, read or written. Where no function answers, all ones are read.
 *
 * @param at       the function's registers
 * @param register 0 to 0xfff
 * @param size     1, 2 or 4 bytes
 * @param written  by a write, if that is known
 * @param progress how far it is
 */
public record ConfigAccess(Function function, Access access, FunctionRegisters at, int register, int size, OptionalLong written,
		Progress progress) implements Activation {

	/**
	 * How far an access is.
	 *
	 * @param done how many accesses to memory it has come to
	 * @param last what the last of them came to
	 */
	record Progress(int done, long last) {
		static final Progress NONE = new Progress(0, 0);
	}

	static ConfigAccess read(FunctionRegisters at, int register, int size) {
		var function = switch (size) {
			case 1 -> PciFunctions.PCI_BUS_READ_CONFIG_BYTE;
			case 2 -> PciFunctions.PCI_BUS_READ_CONFIG_WORD;
			default -> PciFunctions.PCI_BUS_READ_CONFIG_DWORD;
		};
		return new ConfigAccess(function, Access.READ, at, register, size, OptionalLong.empty(), Progress.NONE);
	}

	static ConfigAccess write(FunctionRegisters at, int register) {
		return new ConfigAccess(PciFunctions.PCI_BUS_WRITE_CONFIG_DWORD, Access.WRITE, at, register, Integer.BYTES,
				OptionalLong.empty(), Progress.NONE);
	}

	/** A read by whoever has no device at hand. */
	public static ConfigAccess rawRead(FunctionRegisters at, int register, int size) {
		return new ConfigAccess(PciFunctions.RAW_PCI_READ, Access.READ, at, register, size, OptionalLong.empty(), Progress.NONE);
	}

	/** The same, a write. */
	public static ConfigAccess rawWrite(FunctionRegisters at, int register, int size, long value) {
		return new ConfigAccess(PciFunctions.RAW_PCI_WRITE, Access.WRITE, at, register, size, OptionalLong.of(value), Progress.NONE);
	}

	@Override
	public Transition step(Machine machine) {
		if (!at.reaches(register)) {
			return Transition.finish(machine, new Result.Value(ones(size)));
		}
		int done = progress.done;
		if (done > at.before().size()) {
			return Transition.finish(machine, new Result.Value(isWide() ? progress.last >>> Byte.SIZE * (register & 3) & ones(size) : progress.last));
		}
		return Transition.call(machine, in(new Progress(done + 1, 0)), done < at.before().size() ? before(at.before().get(done)) : itself(machine));
	}

	private boolean isWide() {
		return at.accessed(access, register, size).length() > size;
	}

	private ConfigAccess in(Progress other) {
		return new ConfigAccess(function, access, at, register, size, written, other);
	}

	private static MemoryAccess before(FunctionRegisters.Touch touch) {
		var by = touch.access() == Access.WRITE ? LinuxFunctions.WRITEL : LinuxFunctions.READL;
		return MemoryAccess.of(by, touch.access(), new IPA(touch.address()), touch.size());
	}

	/** Where registers are reached elsewhere, memory there holds nothing of its own. */
	private MemoryAccess itself(Machine machine) {
		var where = at.accessed(access, register, size);
		int wide = (int) where.length();
		var by = access == Access.WRITE ? PciFunctions.PCI_GENERIC_CONFIG_WRITE : PciFunctions.PCI_GENERIC_CONFIG_READ;
		var touch = MemoryAccess.of(by, access, new IPA(where.first()), wide);
		if (!machine.memory().isPresent(at.page())) {
			return touch.readingNothing();
		}
		boolean isElsewhere = at.window().getAsLong() != at.page();
		if (written.isPresent() && !isElsewhere && wide == size) {
			return MemoryAccess.write(by, where.first(), size, written.getAsLong());
		}
		return isElsewhere ? touch.reading(machine.memory().read(at.page() + (register & -Math.min(wide, Integer.BYTES)),
				Math.min(wide, Integer.BYTES))) : touch;
	}

	private static long ones(int size) {
		return (1L << size * Byte.SIZE) - 1;
	}

	@Override
	public Activation returned(Result returned) {
		return switch (returned) {
			case Result.Value value -> in(new Progress(progress.done, value.value()));
			case Result.Retry retry -> in(new Progress(progress.done - 1, 0));
			case Result.Abort abort -> new Panic(function, abort.reason());
		};
	}
}
