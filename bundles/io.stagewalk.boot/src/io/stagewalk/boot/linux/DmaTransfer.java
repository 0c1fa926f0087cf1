package io.stagewalk.boot.linux;

import java.util.List;
import java.util.Optional;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.Control;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Smmu;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.boot.xen.DmaFault;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.IPA;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.StreamID;
import io.stagewalk.trace.Actor;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Effect.TransferFailed;
import io.stagewalk.trace.Effect.Transferred;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.Access;
import io.stagewalk.translation.Translation.Translated;
import io.stagewalk.translation.smmu.EventRecord;
import io.stagewalk.translation.smmu.SmmuOutcome;

/**
 * A device's transfer, one access a page. What fails is lost: the device gets an abort and there is nothing to retry.
 *
 * @param left    what is still to be transferred; empty when done
 * @param outcome of the accesses so far
 */
record DmaTransfer(StreamID stream, Access access, Optional<AddressRange> left, Result outcome) implements Activation {
	private static final Function DMA = new Function("DMA", "");

	static DmaTransfer of(StreamID stream, Access access, AddressRange range) {
		return new DmaTransfer(stream, access, Optional.of(range), Result.OK);
	}

	@Override
	public Function function() {
		return DMA;
	}

	@Override
	public Transition step(Machine machine) {
		if (left.isEmpty()) {
			return Transition.finish(machine, outcome);
		}
		var input = new IPA(left.get().first());
		var smmu = machine.hypervisor().smmu();
		if (smmu.isEmpty()) {
			return passed(machine, new PA(input.value()), Optional.empty());
		}
		return switch (smmu.get().registers().translate(machine.memory(), stream, input.value(), access)) {
			case SmmuOutcome.Bypassed bypassed -> passed(machine, bypassed.output(), Optional.empty());
			case SmmuOutcome.Passed translated -> passed(machine, translated.translation().pa(),
					Optional.of(translated.translation()));
			case SmmuOutcome.Recorded recorded -> recorded(machine, smmu.get(), recorded.event());
			// nobody resumes a stalled transfer here
			case SmmuOutcome.Stalled stalled -> recorded(machine, smmu.get(), stalled.event());
			case SmmuOutcome.Discarded discarded -> discarded.event().map(event -> recorded(machine, smmu.get(), event))
					.orElseGet(() -> lost(machine, input));
			case SmmuOutcome.Aborted aborted -> lost(machine, input);
			case SmmuOutcome.NotModelled unknown -> lost(machine, input);
		};
	}

	private Transition lost(Machine machine, IPA input) {
		return Transition.next(machine, new TransferFailed(stream, input, access, Optional.empty(), List.of()), failed());
	}

	private Transition passed(Machine machine, PA output,
			Optional<Translated> stage2) {
		var effect = new Transferred(stream, new IPA(left.orElseThrow().first()), output, access, stage2);
		return Transition.next(machine, effect, new DmaTransfer(stream, access, rest(), outcome));
	}

	private Transition recorded(Machine machine, Smmu smmu, EventRecord event) {
		var added = smmu.events().add(machine.memory(), event);
		var after = machine.withMemory(added.memory())
				.withHypervisor(machine.hypervisor().withSmmu(new Smmu(smmu.registers(), added.queue())));
		Effect effect = new TransferFailed(stream, new IPA(left.orElseThrow().first()), access, Optional.of(event),
				added.writes());
		return new Transition(after, effect, new Control.Enter(failed(), new Actor.Hypervisor(0), DmaFault.of(event)));
	}

	private DmaTransfer failed() {
		return new DmaTransfer(stream, access, rest(), new Result.Abort("DMA was terminated"));
	}

	private Optional<AddressRange> rest() {
		long nextPage = (left.orElseThrow().first() | Address.PAGE_SIZE - 1) + 1;
		return left.filter(range -> range.contains(nextPage) && nextPage != 0)
				.map(range -> new AddressRange(nextPage, range.last()));
	}
}
