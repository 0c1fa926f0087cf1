package io.stagewalk.aml.value;

import java.util.Arrays;

import io.stagewalk.aml.persistent.Edit;

/** What can be changed of a buffer, a string, a package or a shared integer. Compared by what it holds, whoever may change it. */
sealed interface Body {
	/** An estimate in bytes of the memory it takes. */
	long size();

	/** A copy that this edit may change; itself if it may already. */
	Body editable(Edit edit);

	/** Bytes of a buffer or a string. */
	record Bytes(Edit owner, byte[] bytes) implements Body {
		@Override
		public long size() {
			return 48 + bytes.length;
		}

		@Override
		public Bytes editable(Edit edit) {
			return owner == edit ? this : new Bytes(edit, bytes.clone());
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

	/**
	 * Elements of a package; null where one is not initialized.
	 *
	 * @param names whether names among them are still to be looked up
	 */
	record Elements(Edit owner, Value[] values, Names names) implements Body {
		/** What is known of the names. */
		enum Names {
			KNOWN, OPEN
		}

		@Override
		public long size() {
			return 48 + 24L * values.length;
		}

		@Override
		public Elements editable(Edit edit) {
			return owner == edit ? this : new Elements(edit, values.clone(), names);
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Elements that && names == that.names && Arrays.equals(values, that.values);
		}

		@Override
		public int hashCode() {
			return Arrays.hashCode(values);
		}
	}

	/** An integer that is shared. */
	record Number(long value) implements Body {
		@Override
		public long size() {
			return 24;
		}

		@Override
		public Number editable(Edit edit) {
			return this;
		}
	}

	/** A place that is free, and the number of the next free one or −1. */
	record Free(int next) implements Body {
		@Override
		public long size() {
			return 16;
		}

		@Override
		public Free editable(Edit edit) {
			return this;
		}
	}
}
