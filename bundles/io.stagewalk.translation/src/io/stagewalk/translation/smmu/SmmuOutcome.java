package io.stagewalk.translation.smmu;

import io.stagewalk.memory.PA;
import io.stagewalk.translation.Translation;

/** What an SMMU makes of one access of a device. */
public sealed interface SmmuOutcome {

	/** Let through with the address unchanged. */
	record Bypassed(PA output) implements SmmuOutcome {
	}

	/** Translated by the stream's stage 2. */
	record Passed(Translation.Translated translation) implements SmmuOutcome {
	}

	/** Terminated with an event record. The device gets an abort; nobody can repair the access. */
	record Recorded(EventRecord event) implements SmmuOutcome {
	}

	/** Terminated with nothing recorded: the stream table entry says abort, or not to record faults. */
	record Aborted() implements SmmuOutcome {
	}
}
