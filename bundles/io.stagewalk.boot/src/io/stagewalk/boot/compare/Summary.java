package io.stagewalk.boot.compare;

import io.stagewalk.trace.End;
import io.stagewalk.trace.Trace;

/**
 * What a run cost and what came of it.
 *
 * @param hypercalls         that Dom0 made
 * @param deviceHypercalls   of those, made to have device memory mapped
 * @param hypercallsForNothing of those, after which no entry of stage 2 held anything else than before
 * @param pagesAsked         pages that those were made for
 * @param stage2Aborts       that Dom0's accesses ended in, tried again or not
 * @param resolved           of those, answered by making an entry valid again
 * @param mappedOnFault      of those, answered by mapping a page
 * @param emulated           accesses that Xen answered in place of a device
 * @param abortsInjected     accesses of a CPU that failed for good
 * @param failedTransfers    accesses of a device that failed
 * @param pagesMapped        device pages that were mapped beyond what Xen builds; those that were mapped already included
 * @param pagesKnown         of those, mapped already
 * @param pagesNeverTouched  device pages mapped beyond what Xen builds that neither a CPU nor a device reached in the whole run
 * @param tlbFlushes         invalidations of Dom0's TLB entries
 * @param smmuInvalidations  commands by which SMMUs were told to forget translations
 */
public record Summary(int steps, int hypercalls, int deviceHypercalls, int hypercallsForNothing, long pagesAsked,
		int stage2Aborts, int resolved, int mappedOnFault, int emulated, int abortsInjected, int failedTransfers,
		long pagesMapped, long pagesKnown, long pagesNeverTouched, int tlbFlushes, int smmuInvalidations,
		End end) {

	public static Summary of(Trace trace) {
		return upTo(trace, trace.size());
	}

	/** Of the steps before a position only. */
	public static Summary upTo(Trace trace, int position) {
		var count = new CostCounter();
		for (int i = 0; i < position; i++) {
			count.count(trace.step(i));
		}
		return count.summary(trace);
	}
}
