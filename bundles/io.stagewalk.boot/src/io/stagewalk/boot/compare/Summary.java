package io.stagewalk.boot.compare;

import io.stagewalk.trace.Effect;
import io.stagewalk.trace.End;
import io.stagewalk.trace.Trace;

/**
 * What a run cost and what came of it.
 *
 * @param hypercalls      that Dom0 made
 * @param stage2Aborts    that Dom0's accesses ended in, tried again or not
 * @param resolved        of those, answered by making an entry valid again
 * @param mappedOnFault   of those, answered by mapping a page
 * @param emulated        accesses that Xen answered in place of a device
 * @param abortsInjected  accesses of a CPU that failed for good
 * @param failedTransfers accesses of a device that failed
 * @param pagesMapped     device pages that were mapped after the domain was built; those that were mapped already included
 * @param pagesKnown      of those, mapped already
 * @param tlbFlushes      invalidations of Dom0's TLB entries
 */
public record Summary(int steps, int hypercalls, int stage2Aborts, int resolved, int mappedOnFault, int emulated,
		int abortsInjected, int failedTransfers, long pagesMapped, long pagesKnown, int tlbFlushes, End end) {

	public static Summary of(Trace trace) {
		var count = new Counter();
		for (int i = 0; i < trace.size(); i++) {
			count.count(Mechanism.of(trace.step(i)), trace.step(i).effect());
		}
		return new Summary(trace.size(), count.hypercalls, count.aborts, count.resolved, count.mappedOnFault, count.emulated,
				count.injected, count.failedTransfers, count.pagesMapped, count.pagesKnown, count.flushes, trace.end());
	}

	private static final class Counter {
		private int hypercalls;
		private int aborts;
		private int resolved;
		private int mappedOnFault;
		private int emulated;
		private int injected;
		private int failedTransfers;
		private long pagesMapped;
		private long pagesKnown;
		private int flushes;

		void count(Mechanism mechanism, Effect effect) {
			switch (effect) {
				case Effect.Mapped mapped -> mapped(mechanism, mapped);
				case Effect.ValidityChanged changed -> {
					flushes += changed.flushes();
					resolved += mechanism == Mechanism.BUILD ? 0 : 1;
				}
				case Effect.Aborted aborted -> aborts++;
				case Effect.AbortInjected abort -> injected++;
				case Effect.Emulated answered -> emulated++;
				case Effect.Hypercalled call -> hypercalls++;
				case Effect.TransferFailed failed -> failedTransfers++;
				case Effect.None none -> {
				}
				case Effect.Noted noted -> {
				}
				case Effect.StreamConfigured configured -> {
				}
				case Effect.StageOneMapped mapped -> {
				}
				case Effect.StageOneUnmapped unmapped -> {
				}
				case Effect.StageOneFaulted faulted -> {
				}
				case Effect.Accessed accessed -> {
				}
				case Effect.Refused refused -> {
				}
				case Effect.Transferred transferred -> {
				}
				case Effect.Died died -> {
				}
			}
		}

		private void mapped(Mechanism mechanism, Effect.Mapped mapped) {
			flushes += mapped.flushes();
			if (mechanism == Mechanism.BUILD || !mapped.type().isMmio()) {
				return;
			}
			mappedOnFault += mechanism == Mechanism.FAULT ? 1 : 0;
			pagesMapped += mapped.ipa().frames();
			pagesKnown += mapped.changesNothing() ? mapped.ipa().frames() : 0;
		}
	}
}
