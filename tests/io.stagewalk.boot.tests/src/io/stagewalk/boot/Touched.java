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
		return hypercalls(trace, step -> true);
	}

	/** Those on behalf of one of some functions. */
	public static List<AddressRange> hypercalls(Trace trace, String... functions) {
		return hypercalls(trace, step -> stack(step).stream().anyMatch(List.of(functions)::contains));
	}

	private static List<AddressRange> hypercalls(Trace trace, Predicate<Step> meant) {
		return steps(trace, meant).stream().map(Step::effect).filter(Effect.Hypercalled.class::isInstance).map(Effect.Hypercalled.class::cast)
				.filter(call -> call.name().equals("XENMEM_add_to_physmap_range")).map(Effect.Hypercalled::ipa).toList();
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
