package io.stagewalk.aml.region;

import java.util.Arrays;

/** What comes of a {@link RegionRequest}. */
public sealed interface Answer {
	/** What is read; of writes it says only that they are done. */
	record Value(long value) implements Answer {
	}

	/** What a transfer gives: status and length first, then data. */
	record Bytes(byte[] bytes) implements Answer {
		public Bytes {
			bytes = bytes.clone();
		}

		@Override
		public byte[] bytes() {
			return bytes.clone();
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Bytes that && Arrays.equals(bytes, that.bytes);
		}

		@Override
		public int hashCode() {
			return Arrays.hashCode(bytes);
		}
	}

	/** It cannot be done; the method that wants it is aborted. */
	record Refused(String reason) implements Answer {
	}

	/** Nobody answers: the machine's own model does, in which every address keeps what was written to it, and 0 before. */
	enum Modelled implements Answer {
		MODELLED
	}

	/** Not now: the machine stays where it is, until it is asked to go on with the answer. */
	enum Later implements Answer {
		LATER
	}
}
