package io.stagewalk.boot.device;

import java.util.List;
import java.util.Optional;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Control;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Smmu;
import io.stagewalk.boot.machine.StreamMatchingSmmu;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.boot.linux.smmu.SmmuInterrupt;
import io.stagewalk.boot.linux.smmu.SmmuV2Interrupt;
import io.stagewalk.boot.xen.SmmuEvents;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.SimulatedMemory;
import io.stagewalk.trace.Actor;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Effect.TransferFailed;
import io.stagewalk.trace.Effect.TransferStalled;
import io.stagewalk.trace.Effect.Transferred;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.Translation.Translated;
import io.stagewalk.translation.smmu.EventRecord;
import io.stagewalk.translation.smmu.SmmuOutcome;
import io.stagewalk.translation.smmu.Transaction;
import io.stagewalk.translation.smmuv2.DeviceAccess;
import io.stagewalk.translation.smmuv2.SMMUv2;
import io.stagewalk.translation.smmuv2.SmmuV2Outcome;

/**
 * A device's transfer, one access a page. What is terminated is lost: the device gets an abort, goes on with the next access, and
 * there is nothing to retry; whoever drives the SMMU reads its event after that. What stalls waits until software decides.
 *
 * @param job      what is to be done
 * @param left     what is still to be transferred; empty when done
 * @param progress of the accesses so far
 */
record DmaTransfer(Job job, Optional<AddressRange> left, TransferProgress progress) implements Activation {
	private static final Function DMA = new Function("DMA", "");
	/** How many accesses a device makes before the driver of the SMMU reads an event. */
	private static final int EVENT_LATENCY = 1;

	/** What a device was told to do, or does by itself. */
	record Job(Requester requester, Access access, AddressRange whole, Content content) {
	}

	/** What a device writes. */
	enum Content {
		/** What it holds. */
		BUFFER,
		/** Which of its interrupts it means: the first, 0. */
		MESSAGE
	}

	static DmaTransfer of(Job job) {
		return new DmaTransfer(job, Optional.of(job.whole), TransferProgress.START);
	}

	/** Whether it has made no access yet. */
	boolean isUntouched() {
		return progress.made() == 0;
	}

	@Override
	public Function function() {
		return DMA;
	}

	@Override
	public Transition step(Machine machine) {
		if (isUntouched() && !machine.io().isPresent(job.requester.name())) {
			return Transition.finish(machine, new Effect.Noted(job.requester.name() + " is not there, and does nothing"), Result.OK);
		}
		var smmu = job.requester.smmu().flatMap(machine.io()::smmu);
		if (progress.waiting() == TransferProgress.Waiting.STALLED) {
			return resolve(machine, smmu.orElseThrow());
		}
		if (progress.unread() > (left.isEmpty() ? 0 : EVENT_LATENCY)) {
			return interrupt(machine, smmu.orElseThrow());
		}
		if (left.isEmpty()) {
			return finish(machine);
		}
		var piece = piece();
		var older = job.requester.smmu().flatMap(machine.io()::older);
		if (older.isPresent()) {
			return throughOlder(machine, older.get());
		}
		if (smmu.isEmpty()) {
			return passed(machine, new PA(piece.first()), Optional.empty());
		}
		var transaction = Transaction.of(job.requester.stream(), piece.first(), job.access).withStallTag(progress.made() & 0xffff);
		return switch (smmu.get().hardware().translate(machine.memory(), transaction)) {
			case SmmuOutcome.Bypassed bypassed -> passed(machine, bypassed.output(), Optional.empty());
			case SmmuOutcome.Passed translated -> passed(machine, translated.translation().pa(), Optional.of(translated.translation()));
			case SmmuOutcome.Recorded recorded -> recorded(machine, smmu.get(), recorded.event());
			case SmmuOutcome.Stalled stalled -> stalled(machine, smmu.get(), stalled.event());
			case SmmuOutcome.Discarded discarded -> discarded.event().map(event -> recorded(machine, smmu.get(), event))
					.orElseGet(() -> lost(machine));
			case SmmuOutcome.Aborted aborted -> lost(machine);
			case SmmuOutcome.NotModelled unknown -> lost(machine);
		};
	}

	/** Through an SMMUv2, which records a fault in registers. */
	private Transition throughOlder(Machine machine, StreamMatchingSmmu smmu) {
		var access = DeviceAccess.of(job.requester.stream(), piece().first(), job.access);
		return switch (new SMMUv2(smmu.registers()).translate(machine.memory(), access)) {
			case SmmuV2Outcome.Bypassed bypassed -> passed(machine, bypassed.output(), Optional.empty());
			case SmmuV2Outcome.Passed translated -> passed(machine, translated.translation().pa(), Optional.of(translated.translation()));
			case SmmuV2Outcome.GlobalFault fault -> told(SmmuV2Interrupt.of(machine, smmu, fault.registers()));
			case SmmuV2Outcome.ContextFault fault -> told(SmmuV2Interrupt.of(machine, smmu, fault.registers()));
			case SmmuV2Outcome.NotModelled unknown -> lost(machine);
		};
	}

	/** The access is over, and then Linux hears of it. */
	private Transition told(SmmuV2Interrupt.Recorded fault) {
		var lost = lost(fault.machine());
		return lost.then(new Control.Next(new Interrupting(on(progress.lost()), fault.handled())));
	}

	private record Interrupting(DmaTransfer transfer, Activation handler) implements Activation {
		@Override
		public Function function() {
			return DMA;
		}

		@Override
		public Transition step(Machine machine) {
			return enter(machine, transfer, new Actor.DomainCPU(0, 0), handler);
		}
	}

	/** What is transferred next: up to the end of a page. */
	private AddressRange piece() {
		var rest = left.orElseThrow();
		long end = rest.first() | Address.PAGE_SIZE - 1;
		return new AddressRange(rest.first(), Long.compareUnsigned(end, rest.last()) < 0 ? end : rest.last());
	}

	private Optional<AddressRange> rest() {
		long nextPage = piece().last() + 1;
		return left.filter(range -> range.contains(nextPage) && nextPage != 0)
				.map(range -> new AddressRange(nextPage, range.last()));
	}

	private DmaTransfer on(TransferProgress changed) {
		return new DmaTransfer(job, rest(), changed);
	}

	private DmaTransfer here(TransferProgress changed) {
		return new DmaTransfer(job, left, changed);
	}

	private IPA input() {
		return new IPA(left.orElseThrow().first());
	}

	private Transition passed(Machine machine, PA output, Optional<Translated> translation) {
		int size = (int) piece().length();
		long offset = piece().first() - job.whole.first();
		var buffer = machine.io().buffer(job.requester.name());
		byte[] bytes;
		var after = machine;
		if (job.access == Access.WRITE) {
			bytes = job.content == Content.MESSAGE ? new byte[size] : buffer.bytes(offset, size);
			after = machine.withMemory(written(machine.memory(), output, bytes));
		} else {
			bytes = read(machine.memory(), output, size);
			after = machine.withIo(machine.io().with(job.requester.name(), buffer.with(offset, bytes)));
		}
		var arrival = new Transferred.Arrival(output, machine.given().bus().at(output.value()), size, value(bytes));
		return Transition.next(after, new Transferred(job.requester.stream(), input(), job.access, arrival, translation), on(progress.passed()));
	}

	/** What is no memory keeps nothing. */
	private static SimulatedMemory written(SimulatedMemory memory, PA output, byte[] bytes) {
		long first = output.value() & -Long.BYTES;
		var doublewords = new AddressRange(first, output.value() + bytes.length - 1 | Long.BYTES - 1);
		return memory.present().contains(doublewords) ? memory.writeBytes(output.value(), bytes) : memory;
	}

	private static byte[] read(SimulatedMemory memory, PA output, int size) {
		var bytes = new byte[size];
		for (int i = 0; i < size; i++) {
			long at = output.value() + i;
			bytes[i] = (byte) (memory.read64(at & -Long.BYTES) >>> (at & Long.BYTES - 1) * Byte.SIZE);
		}
		return bytes;
	}

	private static long value(byte[] bytes) {
		long value = 0;
		for (int i = Math.min(bytes.length, Long.BYTES) - 1; i >= 0; i--) {
			value = value << Byte.SIZE | bytes[i] & 0xff;
		}
		return value;
	}

	private Transition lost(Machine machine) {
		return Transition.next(gettingNothing(machine), new TransferFailed(job.requester.stream(), input(), job.access, Optional.empty(), List.of()),
				on(progress.lost()));
	}

	/** A device that reads gets zeros with the abort. */
	private Machine gettingNothing(Machine machine) {
		if (job.access == Access.WRITE) {
			return machine;
		}
		var piece = piece();
		var buffer = machine.io().buffer(job.requester.name()).with(piece.first() - job.whole.first(), new byte[(int) piece.length()]);
		return machine.withIo(machine.io().with(job.requester.name(), buffer));
	}

	private Transition recorded(Machine machine, Smmu smmu, EventRecord event) {
		var added = smmu.events().add(machine.memory(), event);
		if (added.writes().isEmpty()) {
			return lost(machine); // the queue is full
		}
		var after = gettingNothing(machine.withMemory(added.memory()));
		return Transition.next(after.withIo(after.io().with(smmu.withEvents(added.queue()))),
				new TransferFailed(job.requester.stream(), input(), job.access, Optional.of(event), added.writes()), on(progress.recorded()));
	}

	private Transition interrupt(Machine machine, Smmu smmu) {
		if (smmu.events().nextEnded(machine.memory()).isEmpty()) {
			return Transition.next(machine, Effect.NONE, here(progress.heard()));
		}
		return switch (smmu.driver()) {
			case XEN -> enter(machine, here(progress.heard()), new Actor.Hypervisor(0), SmmuEvents.read(smmu.base()));
			case DOM0 -> enter(machine, here(progress.heard()), new Actor.DomainCPU(0, 0), SmmuInterrupt.read(smmu.base()));
		};
	}

	private static Transition enter(Machine machine, DmaTransfer self, Actor who, Activation handler) {
		return new Transition(machine, Effect.NONE, new Control.Enter(self, who, handler));
	}

	private Transition stalled(Machine machine, Smmu smmu, EventRecord event) {
		var added = smmu.events().add(machine.memory(), event);
		return Transition.next(machine.withMemory(added.memory()).withIo(machine.io().with(smmu.withEvents(added.queue()))),
				new TransferStalled(job.requester.stream(), input(), job.access, event, added.writes()), here(progress.stalled(event)));
	}

	/** Whoever reads the event has the access retried or terminated. */
	private Transition resolve(Machine machine, Smmu smmu) {
		var event = progress.stalled().orElseThrow();
		var self = here(progress.told());
		return switch (smmu.driver()) {
			case XEN -> enter(machine, self, new Actor.Hypervisor(0), SmmuEvents.resolve(smmu.base(), event));
			case DOM0 -> enter(machine, self, new Actor.DomainCPU(0, 0), SmmuInterrupt.resolve(smmu.base(), event));
		};
	}

	@Override
	public Activation returned(Result result) {
		if (progress.waiting() != TransferProgress.Waiting.FOR_RESUME) {
			return this;
		}
		return result.isTrue() ? here(progress.resumed()) : new Terminated(this);
	}

	/** The access that stalled was ended after all. */
	private record Terminated(DmaTransfer transfer) implements Activation {
		@Override
		public Function function() {
			return DMA;
		}

		@Override
		public Transition step(Machine machine) {
			return transfer.lost(machine);
		}
	}

	private Transition finish(Machine machine) {
		if (progress.failed() == 0) {
			return Transition.finish(machine, Result.OK);
		}
		int shown = (int) Math.min(Integer.BYTES, job.whole.length());
		var got = job.access == Access.WRITE ? "what they carried is lost"
				: String.format("the device got 0x%x", value(machine.io().buffer(job.requester.name()).bytes(0, shown)));
		return Transition.finish(machine,
				new Effect.Noted(String.format("%d of %d accesses failed: %s; the device says that it is done",
						progress.failed(), progress.made(), got)),
				new Result.Abort("DMA was terminated"));
	}
}
