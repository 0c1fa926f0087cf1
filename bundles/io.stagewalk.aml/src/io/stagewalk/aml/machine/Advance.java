package io.stagewalk.aml.machine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.stagewalk.aml.machine.Requests.Suspended;
import io.stagewalk.aml.machine.State.Stop;
import io.stagewalk.aml.region.AddressSpace;
import io.stagewalk.aml.region.Answer;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.region.RegionRequest;

/** From a state to the next place that somebody who follows it looks at. */
final class Advance {
	/** Spaces of which nobody knows anything, so that it need not be asked. */
	private static final Set<AddressSpace> UNKNOWN = EnumSet.of(AddressSpace.SYSTEM_IO, AddressSpace.PCC, AddressSpace.DATA_TABLE);
	/** Memory and configuration space are a machine's own, and of the rest it knows who answers there, if anybody does. */
	private static final RegionHandler LATER = request -> AddressSpace.of(request.origin().space()).filter(UNKNOWN::contains).isPresent()
			? Answer.Modelled.MODELLED
			: Answer.Later.LATER;

	private Advance() {
	}

	static Pause from(State state, int most, Stop stop) {
		var events = new ArrayList<Event>();
		var machine = new Machine(state, LATER, events::add);
		int done = 0;
		try {
			do {
				machine.step();
				done++;
			} while (done < most && !isAtStop(state, machine, stop));
			return new Pause.Reached(machine.state(), events);
		} catch (Suspended suspended) {
			return waiting(state, suspended.request(), done);
		}
	}

	/** The machine in which an instruction was suspended is of no use: what it has done before is done again without that one. */
	private static Pause waiting(State state, RegionRequest request, int done) {
		if (done == 0) {
			return new Pause.Waiting(state, request, List.of());
		}
		var events = new ArrayList<Event>();
		var machine = new Machine(state, LATER, events::add);
		machine.run(done);
		return new Pause.Waiting(machine.state(), request, events);
	}

	private static boolean isAtStop(State from, Machine machine, Stop stop) {
		if (machine.outcome != null) {
			return true;
		}
		if (stop == Stop.ACCESSES) {
			return false;
		}
		var top = machine.top;
		return top.depth != from.depth() || top.kind == Activation.Kind.METHOD && top.pc == 0 && top.statement != null;
	}
}
