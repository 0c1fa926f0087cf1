package io.stagewalk.aml.value;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** An object with everything that belongs to it, for those who do not run the machine. */
public sealed interface Data {
	ObjectType type();

	record Int(long value) implements Data {
		@Override
		public ObjectType type() {
			return ObjectType.INTEGER;
		}
	}

	/** @param text one character a byte */
	record Text(String text) implements Data {
		@Override
		public ObjectType type() {
			return ObjectType.STRING;
		}
	}

	/** Bytes; compared by what they are. */
	final class Bytes implements Data {
		private final byte[] bytes;

		public Bytes(byte[] bytes) {
			this.bytes = bytes.clone();
		}

		/** A copy. */
		public byte[] bytes() {
			return bytes.clone();
		}

		@Override
		public ObjectType type() {
			return ObjectType.BUFFER;
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Bytes that && Arrays.equals(bytes, that.bytes);
		}

		@Override
		public int hashCode() {
			return Arrays.hashCode(bytes);
		}

		@Override
		public String toString() {
			return "Bytes[" + HexFormat.ofDelimiter(" ").formatHex(bytes) + "]";
		}
	}

	/** Elements, of which some may be of the type {@code UNINITIALIZED}. */
	record Elements(List<Data> elements) implements Data {
		public Elements {
			elements = List.copyOf(elements);
		}

		@Override
		public ObjectType type() {
			return ObjectType.PACKAGE;
		}
	}

	/** @param path the absolute path of what is referred to, or what kind of place it is if that has no path */
	record Reference(String path) implements Data {
		@Override
		public ObjectType type() {
			return ObjectType.REFERENCE;
		}
	}

	/** An object that is no data. */
	record Other(ObjectType type) implements Data {
	}
}
