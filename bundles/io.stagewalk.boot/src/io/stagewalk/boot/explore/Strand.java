package io.stagewalk.boot.explore;

import java.util.List;

import io.stagewalk.boot.Deed;
import io.stagewalk.boot.device.DeviceWork;
import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.ReadEvents;
import io.stagewalk.boot.machine.Threads;
import io.stagewalk.trace.Actor;
import io.stagewalk.trace.CallStack;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Frame;
import io.stagewalk.trace.MachineState.Advance;

/**
 * What one sequence is about, apart from the machine that it shares with the others.
 *
 * @param name    of the sequence
 * @param threads its own call stacks; between two deeds all are empty
 * @param left    what is still to be begun
 * @param begun   how many deeds it has begun
 */
record Strand(String name, Threads threads, List<Deed> left, int begun) {
	Strand {
		left = List.copyOf(left);
	}

	static Strand of(String name, List<Actor> actors, List<Deed> deeds) {
		return new Strand(name, Threads.idle(actors), deeds, 0);
	}

	boolean isOver() {
		return left.isEmpty() && !isBusy();
	}

	/** Whether it is within a deed. */
	boolean isBusy() {
		return threads.isBusy();
	}

	CallStack stack(Actor actor) {
		return threads.stack(actor);
	}

	/** The same, without what befell its actors so far. */
	Strand withoutPast() {
		return new Strand(name, threads.withoutPast(), left, begun);
	}

	/** Who makes its next step, or made its last. */
	Actor runningNext() {
		return isBusy() || left.isEmpty() ? threads.running() : left.getFirst().step().actor();
	}

	/** With the next deed begun, if it is between two. */
	private Strand beginning() {
		if (isBusy() || left.isEmpty()) {
			return this;
		}
		var deed = left.getFirst().step();
		return new Strand(name, threads.beginning(deed.actor(), deed), left.subList(1, left.size()), begun + 1);
	}

	/** One step of this strand on the machine as the others left it. */
	Advanced step(Machine shared) {
		var ready = beginning();
		var advance = shared.withThreads(ready.threads).next().orElseThrow(() -> new IllegalStateException(name + " is over"));
		var after = (Machine) advance.after();
		return new Advanced(advance, after, new Strand(name, after.threads(), ready.left, ready.begun));
	}

	/** An event queue of so many entries has room for all events that wait before anybody reads them. */
	private static final int AMPLE = 64;

	/** @param machine as it is left, with the call stacks of the strand */
	record Advanced(Advance advance, Machine machine, Strand strand) {

		/**
		 * Whether others may see what was done, or it what others did. What Xen notes may be that it found no mapping, unless it reads
		 * events of accesses that are over, of which nothing follows; and what a device
		 * notes, that it has appeared or is not there; what they note else, and what is refused because of a permission, no other
		 * strand has a say in.
		 */
		boolean isVisible() {
			return switch (advance.step().effect()) {
				case Effect.None none -> false;
				case Effect.Refused refused -> false;
				case Effect.Hypercalled call -> false;
				case Effect.Noted noted -> advance.step().actor() instanceof Actor.Hypervisor
						&& advance.step().stack().top().filter(this::isReading).isEmpty()
						|| advance.step().stack().top().filter(DeviceWork::isAboutPresence).isPresent();
				case Effect.Mapped mapped -> true;
				case Effect.ValidityChanged changed -> true;
				case Effect.RegionAccessed accessed -> true;
				case Effect.StreamConfigured configured -> true;
				case Effect.SmmuCommanded commanded -> true;
				case Effect.StageOneMapped mapped -> true;
				case Effect.StageOneUnmapped unmapped -> true;
				case Effect.StageOneFaulted faulted -> true;
				case Effect.Accessed accessed -> true;
				case Effect.Aborted aborted -> true;
				case Effect.AbortInjected injected -> true;
				case Effect.Emulated emulated -> true;
				case Effect.Transferred transferred -> true;
				case Effect.TransferFailed failed -> true;
				case Effect.TransferStalled stalled -> true;
				case Effect.Died died -> true;
			};
		}

		/** Whether a frame reads events from a queue that never is full. */
		private boolean isReading(Frame frame) {
			return Activation.itself(frame) instanceof ReadEvents reading
					&& machine.io().smmu(reading.smmu()).filter(smmu -> 1L << smmu.events().log2() >= AMPLE).isPresent();
		}
	}
}
