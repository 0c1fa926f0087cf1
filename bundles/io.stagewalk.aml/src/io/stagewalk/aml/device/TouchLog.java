package io.stagewalk.aml.device;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.aml.machine.Event;
import io.stagewalk.aml.region.Answer;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.syntax.NamePath;

/** The accesses that AML makes. When there are too many, further ones are refused, which aborts the method that wants them. */
final class TouchLog {
	/** A quarter of a million; firmware makes some thousands while it boots. */
	static final int MAX_TOUCHES = 1 << 18;

	private final List<Touch> touches = new ArrayList<>();

	/** Answers as another handler does, as long as there is room. */
	RegionHandler limiting(RegionHandler handler) {
		return request -> touches.size() < MAX_TOUCHES ? handler.answer(request)
				: new Answer.Refused("expected at most " + MAX_TOUCHES + " accesses in all");
	}

	/** @param object that is evaluated */
	void saw(NamePath object, Event event) {
		if (event instanceof Event.Accessed accessed && touches.size() < MAX_TOUCHES) {
			touches.add(new Touch(object, accessed.request()));
		}
	}

	List<Touch> touches() {
		return List.copyOf(touches);
	}
}
