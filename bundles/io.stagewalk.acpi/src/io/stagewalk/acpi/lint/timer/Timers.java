package io.stagewalk.acpi.lint.timer;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.lint.Subject;
import io.stagewalk.acpi.model.Group;

/** The structures of a GTDT. @see "ACPI 6.5, 5.2.25.1 and 5.2.25.2" */
final class Timers {
	private static final int BLOCK = 0, WATCHDOG = 1;

	private Timers() {
	}

	static List<Group> blocks(Subject subject) {
		return subject.structures(Signatures.GTDT, BLOCK);
	}

	/** The timers of all blocks. */
	static List<Group> inBlocks(Subject subject) {
		var timers = new ArrayList<Group>();
		for (var block : blocks(subject)) {
			timers.addAll(block.groups("Timer"));
		}
		return timers;
	}

	static List<Group> watchdogs(Subject subject) {
		return subject.structures(Signatures.GTDT, WATCHDOG);
	}
}
