package io.stagewalk.translation.smmu;

import java.util.Optional;

import io.stagewalk.memory.PA;
import io.stagewalk.translation.MemoryAttributes;
import io.stagewalk.translation.Translation;

/** What an SMMU makes of one transaction of a device. */
public sealed interface SmmuOutcome {

	/** How it came to that. */
	Explanation explanation();

	/** The event record that it leaves, if any. */
	default Optional<EventRecord> eventRecord() {
		return switch (this) {
			case Recorded recorded -> Optional.of(recorded.event());
			case Stalled stalled -> Optional.of(stalled.event());
			case Discarded discarded -> discarded.event();
			case Bypassed bypassed -> Optional.empty();
			case Passed passed -> Optional.empty();
			case Aborted aborted -> Optional.empty();
			case NotModelled unknown -> Optional.empty();
		};
	}

	/** Let through with the address unchanged. */
	record Bypassed(PA output, MemoryAttributes attributes, Explanation explanation) implements SmmuOutcome {
	}

	/** Translated by the stages that the stream has. */
	record Passed(Translation.Translated translation, Explanation explanation) implements SmmuOutcome {
	}

	/** Terminated with an event record. The device gets an abort; nobody can repair the access. */
	record Recorded(EventRecord event, Explanation explanation) implements SmmuOutcome {
	}

	/** Terminated with an abort and nothing recorded. */
	record Aborted(Explanation explanation) implements SmmuOutcome {
	}

	/**
	 * Held, with an event record, until software has it retried or terminated.
	 *
	 * @see "SMMUv3 IHI 0070, 3.12.2 Stall model"
	 */
	record Stalled(EventRecord event, Explanation explanation) implements SmmuOutcome {
	}

	/**
	 * Terminated so that the device does not notice: reads give zero, writes are ignored.
	 *
	 * @see "SMMUv3 IHI 0070, 5.5 Fault configuration, A"
	 */
	record Discarded(Optional<EventRecord> event, Explanation explanation) implements SmmuOutcome {
	}

	/** Nothing can be said: what the remark of the explanation names is not modelled. */
	record NotModelled(Explanation explanation) implements SmmuOutcome {
	}
}
