package io.stagewalk.boot.linux.pci;

import java.util.Optional;
import java.util.OptionalLong;

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
 * @param address of the register in ECAM
 * @param size    1, 2 or 4 bytes
 * @param written by a write, if that is known
 * @param result  once it is known
 */
public record ConfigAccess(Function function, Access access, long address, int size, OptionalLong written, Optional<Result> result)
		implements Activation {

	static ConfigAccess read(long address, int size) {
		var function = switch (size) {
			case 1 -> PciFunctions.PCI_BUS_READ_CONFIG_BYTE;
			case 2 -> PciFunctions.PCI_BUS_READ_CONFIG_WORD;
			default -> PciFunctions.PCI_BUS_READ_CONFIG_DWORD;
		};
		return new ConfigAccess(function, Access.READ, address, size, OptionalLong.empty(), Optional.empty());
	}

	static ConfigAccess write(long address) {
		return new ConfigAccess(PciFunctions.PCI_BUS_WRITE_CONFIG_DWORD, Access.WRITE, address, Integer.BYTES, OptionalLong.empty(),
				Optional.empty());
	}

	/** A read by whoever has no device at hand. */
	public static ConfigAccess rawRead(long address, int size) {
		return new ConfigAccess(PciFunctions.RAW_PCI_READ, Access.READ, address, size, OptionalLong.empty(), Optional.empty());
	}

	/** The same, a write. */
	public static ConfigAccess rawWrite(long address, int size, long value) {
		return new ConfigAccess(PciFunctions.RAW_PCI_WRITE, Access.WRITE, address, size, OptionalLong.of(value), Optional.empty());
	}

	@Override
	public Transition step(Machine machine) {
		if (result.isPresent()) {
			return Transition.finish(machine, result.get());
		}
		var inner = access == Access.WRITE ? PciFunctions.PCI_GENERIC_CONFIG_WRITE : PciFunctions.PCI_GENERIC_CONFIG_READ;
		if (!machine.memory().isPresent(address)) {
			return Transition.call(machine, this, MemoryAccess.of(inner, access, new IPA(address), size).readingNothing());
		}
		return Transition.call(machine, this, written.isPresent() ? MemoryAccess.write(inner, address, size, written.getAsLong())
				: MemoryAccess.of(inner, access, new IPA(address), size));
	}

	@Override
	public Activation returned(Result returned) {
		return switch (returned) {
			case Result.Value value -> new ConfigAccess(function, access, address, size, written, Optional.of(value));
			case Result.Retry retry -> this;
			case Result.Abort abort -> new Panic(function, abort.reason());
		};
	}
}
