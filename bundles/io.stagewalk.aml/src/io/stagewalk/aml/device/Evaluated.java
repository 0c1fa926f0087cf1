package io.stagewalk.aml.device;

import io.stagewalk.aml.value.Data;

/** How the evaluation of an object ended. */
public sealed interface Evaluated {
	/** With this; what returns nothing gives an uninitialized object. */
	record Value(Data data) implements Evaluated {
	}

	/** @param problem what was expected and what came, or how the method failed */
	record Failed(String problem) implements Evaluated {
	}
}
