package io.stagewalk.boot.verify;

import java.util.List;

import io.stagewalk.target.recording.BootEvent;

/**
 * The innermost functions that led to a mapping on a fault, up to Xen's trap handler. What a compiler inlined does not show in a
 * recording, so its names have to be among the model's in the same order.
 */
final class CallNames {
	private static final String HANDLER = "do_trap_stage2_abort_guest";

	private CallNames() {
	}

	static boolean agree(BootEvent recorded, BootEvent model) {
		var wanted = recorded.origin().functions();
		if (!wanted.contains(HANDLER)) {
			return true;
		}
		return isWithin(wanted.subList(0, wanted.indexOf(HANDLER) + 1), model.origin().functions());
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
