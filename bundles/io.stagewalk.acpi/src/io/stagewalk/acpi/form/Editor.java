package io.stagewalk.acpi.form;

import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.definition.Enumeration;

/** What a value is edited with: which values there are, and how they are written. */
public sealed interface Editor {

	/**
	 * A number: decimal digits, or hexadecimal ones after 0x.
	 *
	 * @param bits  it has, 1 to 64
	 * @param radix how it is shown; either is read
	 */
	record Number(int bits, Radix radix) implements Editor {
		/** The highest value, unsigned; the lowest is 0. */
		public long most() {
			return Editor.most(bits);
		}
	}

	/** How a number is shown. */
	enum Radix {
		/** Counts, lengths and the like. */
		DECIMAL,
		/** Addresses, offsets and sets of bits. */
		HEXADECIMAL
	}

	/**
	 * A number of which some values have names: the number, the name, or one behind the other. Values without a name that fit
	 * are read too.
	 *
	 * @param bits    it has, 1 to 64
	 * @param choices in the order of the definition
	 */
	record Choice(int bits, List<Enumeration.Value> choices) implements Editor {
		public Choice {
			choices = List.copyOf(choices);
		}

		/** The name of a number. */
		public Optional<Enumeration.Value> of(long number) {
			return new Enumeration(choices).of(number);
		}

		/** The highest value, unsigned; the lowest is 0. */
		public long most() {
			return Editor.most(bits);
		}
	}

	/**
	 * A number of named bits: a hexadecimal number, of which each {@link Flag} can be set alone.
	 *
	 * @param bits of the number, 1 to 64
	 */
	record Flags(int bits, List<Flag> flags) implements Editor {
		public Flags {
			flags = List.copyOf(flags);
		}
	}

	/**
	 * Printable ASCII characters; what is left of a fixed size is filled up with NUL.
	 *
	 * @param most characters; 0 where there may be any number, since the field grows and shrinks
	 */
	record Characters(int most) implements Editor {
	}

	/** A GUID: 32 hexadecimal digits with hyphens behind the 8th, 12th, 16th and 20th. */
	record Guid() implements Editor {
	}

	/** A PCI device and function: two hexadecimal bytes with a point between. */
	record PciPath() implements Editor {
	}

	/**
	 * An offset of a structure: a hexadecimal number, or one of the candidates; 0 is none.
	 *
	 * @param bits it has, 1 to 64
	 */
	record Reference(int bits, List<Candidate> candidates) implements Editor {
		public Reference {
			candidates = List.copyOf(candidates);
		}
	}

	/**
	 * A structure that a reference may be to.
	 *
	 * @param value of the reference
	 * @param path  of the structure
	 */
	record Candidate(long value, String path) {
	}

	/**
	 * Bytes: pairs of hexadecimal digits with spaces between.
	 *
	 * @param length there are; another number of them moves what is behind
	 */
	record Bytes(int length) implements Editor {
	}

	private static long most(int bits) {
		return bits == Long.SIZE ? -1 : (1L << bits) - 1;
	}
}
