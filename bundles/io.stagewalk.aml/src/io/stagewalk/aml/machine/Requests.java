package io.stagewalk.aml.machine;

import java.util.List;

import io.stagewalk.aml.machine.Failure.Kind;
import io.stagewalk.aml.region.AddressSpace;
import io.stagewalk.aml.region.Answer;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.region.RegionRequest;

/**
 * What the instruction that is being carried out wants of address spaces. If somebody answers only later, the instruction is
 * carried out anew from the state before it, with the answers that it has had.
 */
final class Requests {
	/** The most accesses of one instruction: a table of almost 64 KiB that is loaded byte by byte, after its header. */
	private static final int MAX_ANSWERS = 1 << 16;

	private final Machine machine;
	private final RegionHandler handler;
	private List<Answer> given;
	private int used;

	/** Thrown through an instruction that has to wait; the machine that it ran in is forgotten. */
	static final class Suspended extends RuntimeException {
		private static final long serialVersionUID = 1L;

		private final transient RegionRequest request;

		Suspended(RegionRequest request) {
			super(null, null, false, false);
			this.request = request;
		}

		RegionRequest request() {
			return request;
		}
	}

	Requests(Machine machine, RegionHandler handler, List<Answer> given) {
		this.machine = machine;
		this.handler = handler;
		this.given = given;
	}

	Answer ask(RegionRequest request) throws Fault {
		if (used >= MAX_ANSWERS) {
			throw new Fault(Kind.REGION_LIMIT, "expected at most " + MAX_ANSWERS + " accesses of one operation");
		}
		var answer = used < given.size() ? given.get(used) : fresh(request);
		used++;
		machine.charge(1);
		if (answer == Answer.Later.LATER) {
			throw new Suspended(request);
		}
		var known = answer == Answer.Modelled.MODELLED ? machine.spaces.answer(request) : answer;
		if (machine.observer != Observer.NONE) {
			machine.observer.saw(new Event.Accessed(request, known));
		}
		if (known instanceof Answer.Refused(var reason)) {
			throw new Fault(Kind.ACCESS_REFUSED, reason);
		}
		return known;
	}

	private Answer fresh(RegionRequest request) {
		boolean inTable = request instanceof RegionRequest.Access access && access.origin().space() == AddressSpace.DATA_TABLE.number();
		return inTable ? new TableRegions(machine).answer((RegionRequest.Access) request) : handler.answer(request);
	}

	/** The instruction is done. */
	void finish() {
		if (used != 0) {
			used = 0;
			given = List.of();
		}
	}
}
