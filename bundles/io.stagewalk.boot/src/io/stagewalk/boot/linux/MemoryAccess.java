package io.stagewalk.boot.linux;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.OptionalLong;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Control;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.boot.xen.Stage2Abort;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.trace.Actor;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.AbortSyndrome;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.Translation;
import io.stagewalk.translation.TranslationRegime;
import io.stagewalk.translation.Walker;

/**
 * A function that touches memory once: it is tried again as often as Xen wants it so, and ends with what was read.
 *
 * @param absent what is read where nothing answers; 0 for RAM, all ones for a PCI function that is not there
 * @param written by a write, if that is known
 * @param state  whether Xen has answered in place of the device, or refused
 */
public record MemoryAccess(Function function, Access access, IPA address, int size, long absent, State state,
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
		return new MemoryAccess(function, access, address, size, 0, State.TRYING, OptionalLong.empty());
	}

	/** A write of a value, which memory keeps; of any other write nobody knows what is written. */
	public static MemoryAccess write(Function function, long address, int size, long value) {
		return new MemoryAccess(function, Access.WRITE, new IPA(address), size, 0, State.TRYING, OptionalLong.of(value));
	}

	/** The same access where no device answers. */
	public MemoryAccess readingNothing() {
		return new MemoryAccess(function, access, address, size, size == 8 ? -1 : (1L << size * Byte.SIZE) - 1, state, written);
	}

	@Override
	public Transition step(Machine machine) {
		if (state == State.EMULATED) {
			return Transition.finish(machine, Result.OK);
		}
		var walker = new Walker(machine.memory(), TranslationRegime.of(machine.hypervisor().domainP2m().regime()));
		return switch (walker.walk(address, access)) {
			case Translation.Translated translated -> {
				long at = translated.output().value();
				long value = access == Access.WRITE ? written.orElse(0) : machine.memory().read(at, size) | absent;
				var after = written.isPresent() ? machine.withMemory(kept(machine.memory(), at, written.getAsLong())) : machine;
				yield Transition.finish(after, new Effect.Accessed(address, translated, access, size, value),
						new Result.Value(value));
			}
			case Translation.Fault fault -> {
				var cpu = machine.running() instanceof Actor.DomainCPU running ? running.cpu() : 0;
				yield new Transition(machine, new Effect.Aborted(fault, AbortSyndrome.of(fault, size)),
						new Control.Enter(this, new Actor.Hypervisor(cpu), Stage2Abort.of(fault)));
			}
		};
	}

	private SimulatedMemory kept(SimulatedMemory memory, long address, long value) {
		var bytes = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(value).array();
		return memory.withPresent(AddressRange.ofLength(address, size).toPages()).writeBytes(address, Arrays.copyOf(bytes, size));
	}

	@Override
	public Activation returned(Result result) {
		return switch (result) {
			case Result.Retry retry -> this;
			case Result.Value value -> new MemoryAccess(function, access, address, size, absent, State.EMULATED, written);
			case Result.Abort abort -> new Aborting(function, abort);
		};
	}

	/** Hands an abort on to whoever made the access; kernel code dies of it, a process only loses itself. */
	private record Aborting(Function function, Result.Abort abort) implements Activation {
		@Override
		public Transition step(Machine machine) {
			return Transition.finish(machine, abort);
		}
	}
}
