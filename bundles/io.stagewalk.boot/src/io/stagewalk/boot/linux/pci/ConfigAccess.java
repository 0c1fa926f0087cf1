package io.stagewalk.boot.linux.pci;

import java.util.Optional;

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
 * @param result  once it is known
 */
record ConfigAccess(Function function, Access access, long address, int size, Optional<Result> result) implements Activation {

	static ConfigAccess read(long address, int size) {
		var function = switch (size) {
			case 1 -> PciFunctions.PCI_BUS_READ_CONFIG_BYTE;
			case 2 -> PciFunctions.PCI_BUS_READ_CONFIG_WORD;
			default -> PciFunctions.PCI_BUS_READ_CONFIG_DWORD;
		};
		return new ConfigAccess(function, Access.READ, address, size, Optional.empty());
	}

	static ConfigAccess write(long address) {
		return new ConfigAccess(PciFunctions.PCI_BUS_WRITE_CONFIG_DWORD, Access.WRITE, address, Integer.BYTES, Optional.empty());
	}

	@Override
	public Transition step(Machine machine) {
		if (result.isPresent()) {
			return Transition.finish(machine, result.get());
		}
		var inner = access == Access.WRITE ? PciFunctions.PCI_GENERIC_CONFIG_WRITE : PciFunctions.PCI_GENERIC_CONFIG_READ;
		var register = MemoryAccess.of(inner, access, new IPA(address), size);
		return Transition.call(machine, this, machine.memory().isPresent(address) ? register : register.readingNothing());
	}

	@Override
	public Activation returned(Result returned) {
		return switch (returned) {
			case Result.Value value -> new ConfigAccess(function, access, address, size, Optional.of(value));
			case Result.Retry retry -> this;
			case Result.Abort abort -> new Panic(function, abort.reason());
		};
	}
}
