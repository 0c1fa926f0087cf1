package io.stagewalk.boot.linux;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.KernelMapping;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.memory.VA;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.DataTransfer;
import io.stagewalk.translation.Privilege;
import io.stagewalk.translation.Translation;
import io.stagewalk.translation.Walker;

/**
 * A function that touches memory once: it is tried again as often as Xen wants it so, and ends with what was read. Linux
 * accesses a virtual address: while stage 1 is off the IPA itself, else where the newest mapping has it, or the linear map.
 *
 * @param absent what is read where memory holds nothing; 0 for RAM, all ones for a PCI function that is not there
 * @param state  whether Xen has answered in place of the device, or refused
 * @param answer of Xen, in place of the device
 * @param written by a write, if that is known
 */
public record MemoryAccess(Function function, Access access, IPA address, int size, long absent, State state, long answer,
		OptionalLong written)
		implements Activation {

	/** How far the access is. */
	enum State {
		TRYING, EMULATED
	}

	public static MemoryAccess read(Function function, long address, int size) {
		return of(function, Access.READ, new IPA(address), size);
	}

	public static MemoryAccess of(Function function, Access access, IPA address, int size) {
		return new MemoryAccess(function, access, address, size, 0, State.TRYING, 0, OptionalLong.empty());
	}

	/** A write of a value, which memory keeps; of any other write nobody knows what is written. */
	public static MemoryAccess write(Function function, long address, int size, long value) {
		return new MemoryAccess(function, Access.WRITE, new IPA(address), size, 0, State.TRYING, 0, OptionalLong.of(value));
	}

	/** The same access where no device answers. */
	public MemoryAccess readingNothing() {
		return reading(size == 8 ? -1 : (1L << size * Byte.SIZE) - 1);
	}

	/** The same access where memory holds nothing, and a device answers this. */
	public MemoryAccess reading(long value) {
		return new MemoryAccess(function, access, address, size, value, state, answer, written);
	}

	@Override
	public Transition step(Machine machine) {
		if (state == State.EMULATED) {
			return Transition.finish(machine, new Result.Value(answer));
		}
		var input = machine.stage1().input(address.value(), machine.given().kernel());
		return switch (new Walker(machine.memory(), machine.dom0Regime()).walk(input, access, privilege(machine))) {
			case Translation.Translated translated -> {
				long at = translated.output().value();
				long value = access == Access.WRITE ? written.orElse(0) : machine.memory().read(at, size) | absent;
				var after = written.isPresent() ? machine.withMemory(kept(machine.memory(), at, written.getAsLong())) : machine;
				var virtual = Optional.of(new VA(input.value()));
				yield Transition.finish(after, new Effect.Accessed(virtual, address, translated, access, size, value),
						new Result.Value(value));
			}
			case Translation.Fault fault -> Aborts.taken(machine, this, fault, DataTransfer.SingleRegister.ofSize(size));
		};
	}

	private SimulatedMemory kept(SimulatedMemory memory, long address, long value) {
		var bytes = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(value).array();
		return memory.withPresent(AddressRange.ofLength(address, size).toPages()).writeBytes(address, Arrays.copyOf(bytes, size));
	}

	/** What a process has mapped it accesses itself. */
	private Privilege privilege(Machine machine) {
		boolean user = machine.stage1().isOn() && machine.stage1().covering(address.value())
				.filter(mapping -> mapping.kind() == KernelMapping.Kind.USER).isPresent();
		return user ? Privilege.UNPRIVILEGED : Privilege.PRIVILEGED;
	}

	@Override
	public Activation returned(Result result) {
		return switch (result) {
			case Result.Retry retry -> this;
			case Result.Value value -> new MemoryAccess(function, access, address, size, absent, State.EMULATED, value.value(), written);
			case Result.Abort abort -> new Aborts.Aborting(function, abort);
		};
	}
}
