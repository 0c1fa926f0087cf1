package io.stagewalk.boot.verify;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import io.stagewalk.boot.BootScenario;
import io.stagewalk.memory.Progress;
import io.stagewalk.target.recording.BootEvent;
import io.stagewalk.target.recording.Recording;
import io.stagewalk.testing.Repository;
import io.stagewalk.trace.Budget;
import io.stagewalk.trace.Trace;

/** The recording that lies beside the tests, and the run of the scenario that says what was given to it. */
final class Verified {
	private static final BootScenario BOOT;
	private static final Recording RECORDING;
	private static final Trace TRACE;

	static {
		try {
			BOOT = BootScenario.load(Repository.example().resolve("recorded-boot.scenario"));
			RECORDING = Recording.read(Repository.recording("x420-opreg-bert"));
			TRACE = BOOT.run(Budget.DEFAULT, Progress.NONE);
		} catch (Exception unexpected) {
			throw new AssertionError(unexpected);
		}
	}

	private Verified() {
	}

	static Recording recording() {
		return RECORDING;
	}

	static Verification asRecorded() {
		return with(RECORDING.events());
	}

	/** As if these events had been recorded. */
	static Verification with(List<BootEvent> events) {
		try {
			var changed = new Recording(RECORDING.folder(), RECORDING.inputs(), events, 0, RECORDING.end());
			return Verification.of(BOOT, TRACE, changed, Progress.NONE);
		} catch (Exception unexpected) {
			throw new AssertionError(unexpected);
		}
	}

	/** Matched, missing and extra of each class that has any. */
	static Map<EventClass, String> counts(Verification verification) {
		var counts = new EnumMap<EventClass, String>(EventClass.class);
		for (var result : verification.classes()) {
			var text = result.matched().size() + " " + result.missing().size() + " " + result.extra().size();
			if (!text.equals("0 0 0")) {
				counts.put(result.kind(), text);
			}
		}
		return counts;
	}
}
