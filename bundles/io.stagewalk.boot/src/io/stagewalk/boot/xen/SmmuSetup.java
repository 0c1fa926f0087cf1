package io.stagewalk.boot.xen;

import java.util.List;

import io.stagewalk.boot.machine.Activation;
import io.stagewalk.boot.machine.EventQueue;
import io.stagewalk.boot.machine.Machine;
import io.stagewalk.boot.machine.Panic;
import io.stagewalk.boot.machine.Result;
import io.stagewalk.boot.machine.Smmu;
import io.stagewalk.boot.machine.Transition;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.PA;
import io.stagewalk.memory.StreamID;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.translation.smmu.EventRecord;
import io.stagewalk.translation.smmu.SMMUv3;
import io.stagewalk.translation.smmu.StreamTableEntry;

/**
 * {@code iommu_setup} in the variant where Xen owns the SMMU: a linear stream table just large enough for the streams,
 * and an event queue of one page. Without streams, or without that variant, Xen uses no SMMU.
 */
record SmmuSetup(List<StreamID> streams) implements Activation {
	private static final int EVENTS = (int) (Address.PAGE_SIZE / EventRecord.SIZE);

	@Override
	public Function function() {
		return XenFunctions.IOMMU_SETUP;
	}

	@Override
	public Transition step(Machine machine) {
		if (streams.isEmpty()) {
			return Transition.finish(machine, new Effect.Noted("I/O virtualisation disabled (-ENODEV)"), Result.OK);
		}
		long largest = streams.stream().mapToLong(StreamID::index).max().orElseThrow();
		int log2Size = Long.SIZE - Long.numberOfLeadingZeros(largest);
		long bytes = (long) StreamTableEntry.SIZE << log2Size;
		long tableFrames = Math.ceilDiv(bytes, Address.PAGE_SIZE);
		var frames = machine.hypervisor().frames();
		// a linear stream table is aligned to its size
		long skipped = -frames.next() & Long.highestOneBit(tableFrames) - 1;
		if (!frames.has(skipped + tableFrames + 1)) {
			return Transition.next(machine, Effect.NONE, new Panic(function(), "no frames for the stream table (-ENOMEM)"));
		}
		var table = PA.ofFrame(frames.next() + skipped);
		var queue = new EventQueue(PA.ofFrame(table.frame() + tableFrames), EVENTS, 0);
		var hypervisor = machine.hypervisor().withFrames(frames.taken(skipped + tableFrames + 1))
				.withSmmu(new Smmu(SMMUv3.ofStage2(table, log2Size), queue));
		var effect = new Effect.Noted("SMMUv3: stream table of " + (1L << log2Size) + " entries at " + table + ", event queue at "
				+ queue.base());
		return Transition.finish(machine.withHypervisor(hypervisor), effect, Result.OK);
	}
}
