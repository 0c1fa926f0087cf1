package io.stagewalk.aml.machine;

import java.util.Optional;

import io.stagewalk.aml.value.Value;

/** How a run ended. */
public sealed interface Outcome {
	/** The method returned, or the table is loaded. */
	record Completed(Optional<Value> value) implements Outcome {
	}

	/** It was given up. */
	record Failed(Failure failure) implements Outcome {
	}
}
