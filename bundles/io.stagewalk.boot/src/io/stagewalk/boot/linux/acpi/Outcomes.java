package io.stagewalk.boot.linux.acpi;

import io.stagewalk.aml.device.Evaluated;
import io.stagewalk.aml.machine.Outcome;
import io.stagewalk.aml.machine.State;
import io.stagewalk.aml.value.Data;
import io.stagewalk.aml.value.ObjectType;

/** What the interpreter's last evaluation has come to. */
final class Outcomes {
	private Outcomes() {
	}

	/** @param state in which an evaluation has ended */
	static Evaluated of(State state) {
		return switch (state.outcome().orElseThrow()) {
			case Outcome.Completed completed -> new Evaluated.Value(state.result().orElse(new Data.Other(ObjectType.UNINITIALIZED)));
			case Outcome.Failed failed -> new Evaluated.Failed(failed.failure().toString());
		};
	}
}
