package io.stagewalk.boot.verify;

import java.util.List;
import java.util.stream.IntStream;

import io.stagewalk.boot.xen.XenFunctions;
import io.stagewalk.target.recording.BootEvent;

/**
 * The innermost functions that led to a mapping on a fault, up to Xen's trap handler. What a compiler inlined does not show in a
 * recording, so its names have to be among the model's in the same order.
 */
final class CallNames {
	private CallNames() {
	}

	static boolean agree(BootEvent recorded, BootEvent model) {
		var wanted = recorded.origin().functions();
		int handler = handler(wanted);
		if (handler < 0) {
			return true;
		}
		var derived = model.origin().functions();
		return handler(derived) >= 0 && isWithin(wanted.subList(0, handler), derived.subList(0, handler(derived)));
	}

	/** Where Xen's trap handler stands; -1 if it does not. */
	private static int handler(List<String> functions) {
		return IntStream.range(0, functions.size()).filter(i -> XenFunctions.ABORT_HANDLERS.contains(functions.get(i))).findFirst().orElse(-1);
	}

	private static boolean isWithin(List<String> some, List<String> all) {
		int found = 0;
		for (var name : all) {
			if (found < some.size() && some.get(found).equals(name)) {
				found++;
			}
		}
		return found == some.size();
	}
}
