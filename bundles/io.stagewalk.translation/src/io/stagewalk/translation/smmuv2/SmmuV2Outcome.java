package io.stagewalk.translation.smmuv2;

import io.stagewalk.memory.PA;
import io.stagewalk.translation.MemoryAttributes;
import io.stagewalk.translation.Translation;

/** What an SMMUv2 makes of one access of a device. */
public sealed interface SmmuV2Outcome {

	/** What the device notices of a fault. */
	enum Response {
		/** A bus error. */
		ABORT,
		/** Reads give zero, writes are ignored. */
		DISCARD,
		/** Nothing, until software has the access retried or terminated. */
		STALL
	}

	/** What a core notices of a fault. */
	enum Signal {
		INTERRUPT, NONE
	}

	/** Let through with the address unchanged. */
	record Bypassed(PA output, MemoryAttributes attributes) implements SmmuV2Outcome {
	}

	/**
	 * Translated.
	 *
	 * @param bank that the stream leads to
	 */
	record Passed(int bank, Translation.Translated translation) implements SmmuV2Outcome {
	}

	/** A translation faulted, and is recorded in the registers of a context bank. */
	record ContextFault(ContextFaultRegisters registers, Translation.Fault fault, Response response, Signal signal)
			implements SmmuV2Outcome {
	}

	/** There is no translation for the access, which is recorded in the global registers. */
	record GlobalFault(GlobalFaultRegisters registers, Response response, Signal signal) implements SmmuV2Outcome {
	}

	/** Nothing can be said: this is not modelled. */
	record NotModelled(String what) implements SmmuV2Outcome {
	}
}
