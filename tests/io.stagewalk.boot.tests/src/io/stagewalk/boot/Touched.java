package io.stagewalk.boot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import io.stagewalk.memory.AddressRange;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Frame;
import io.stagewalk.trace.Step;
import io.stagewalk.trace.Trace;

/** What a boot touched, mapped and asked for, as lists that read like a recording. */
public final class Touched {
	private Touched() {
	}

	/** The pages of a range that faulted in stage 2, in order. */
	public static List<Long> faults(Trace trace, AddressRange range) {
		var pages = new ArrayList<Long>();
		for (int i = 0; i < trace.size(); i++) {
			if (trace.step(i).effect() instanceof Effect.Aborted aborted && range.contains(aborted.fault().faultingIpa().value())) {
				pages.add(aborted.fault().faultingIpa().frame());
			}
		}
		return pages;
	}

	/** The pages of all hypercalls that map device memory, in order, each time they were asked for. */
	public static List<AddressRange> hypercalls(Trace trace) {
		var asked = new ArrayList<AddressRange>();
		for (int i = 0; i < trace.size(); i++) {
			if (trace.step(i).effect() instanceof Effect.Hypercalled call && call.name().equals("XENMEM_add_to_physmap_range")) {
				asked.add(call.ipa());
			}
		}
		return asked;
	}

	/** The steps of which something holds. */
	public static List<Step> steps(Trace trace, Predicate<Step> wanted) {
		var found = new ArrayList<Step>();
		for (int i = 0; i < trace.size(); i++) {
			if (wanted.test(trace.step(i))) {
				found.add(trace.step(i));
			}
		}
		return found;
	}

	/** The functions on a step's stack, innermost first. */
	public static List<String> stack(Step step) {
		return step.stack().frames().stream().map(Frame::function).map(function -> function.name()).toList();
	}
}
