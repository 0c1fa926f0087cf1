package io.stagewalk.aml.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What follows the fixed part of a GPIO or pin descriptor and is found by offsets: pin numbers, the path of the device, a
 * label, a vendor's bytes. Offsets count from the descriptor's tag; 0 says that there is no such section.
 *
 * @param fixedLength  of the part before, tag and length included
 * @param vendorLength bytes at {@code vendor}
 * @param bytes        everything from {@code fixedLength} on, whether a section has it or not
 * @see "ACPI 6.5, 6.4.3.8.1 GPIO Connection Descriptor"
 */
public record Sections(int fixedLength, int pins, int source, int label, int vendor, int vendorLength, Bytes bytes) {

	/** Which offsets a kind of descriptor has, in the order in which they stand. */
	enum Kind {
		PINS("pin table offset"), SOURCE("resource source name offset"), LABEL("resource source label offset"),
		VENDOR("vendor data offset");

		private final String field;

		Kind(String field) {
			this.field = field;
		}
	}

	/** Offsets as they stand in a fixed part; what a descriptor does not have stays 0. */
	static final class Offsets {
		private final DescriptorReader in;
		private final int[] at = new int[Kind.values().length];
		private final int[] field = new int[Kind.values().length];

		Offsets(DescriptorReader in) {
			this.in = in;
		}

		Offsets read(Kind kind) throws ResourceException {
			field[kind.ordinal()] = in.position();
			at[kind.ordinal()] = in.u16(kind.field);
			return this;
		}

		/** Reads the length of the vendor's bytes, which ends the fixed part, and everything after it. */
		Sections sections() throws ResourceException {
			int lengthField = in.position();
			int vendorLength = in.u16("vendor data length");
			int fixed = in.position();
			var bytes = in.rest();
			int end = fixed + bytes.length();
			for (var kind : Kind.values()) {
				int offset = at[kind.ordinal()];
				if (offset != 0 && (offset < fixed || offset > end)) {
					throw in.unexpected(field[kind.ordinal()], kind.field, "0 or " + fixed + " to " + end, Integer.toString(offset));
				}
			}
			int vendor = at[Kind.VENDOR.ordinal()];
			if (vendorLength > (vendor == 0 ? 0 : end - vendor)) {
				throw in.unexpected(lengthField, "vendor data length", "at most " + (vendor == 0 ? 0 : end - vendor),
						Integer.toString(vendorLength));
			}
			return new Sections(fixed, at[Kind.PINS.ordinal()], at[Kind.SOURCE.ordinal()], at[Kind.LABEL.ordinal()], vendor,
					vendorLength, bytes);
		}
	}

	/** The pin numbers: from their offset up to the next section. */
	public List<Integer> pinNumbers() {
		var numbers = new ArrayList<Integer>();
		if (pins != 0) {
			for (int at = pins - fixedLength; at + 1 < end(pins); at += 2) {
				numbers.add(bytes.at(at) | bytes.at(at + 1) << Byte.SIZE);
			}
		}
		return List.copyOf(numbers);
	}

	/** The path of the device that hands out the pins; empty where there is none. */
	public String sourceName() {
		return text(source);
	}

	/** The name of a group of pins; empty where there is none. */
	public String labelName() {
		return text(label);
	}

	public Bytes vendorData() {
		return vendor == 0 ? Bytes.NONE : bytes.part(vendor - fixedLength, vendor - fixedLength + vendorLength);
	}

	private String text(int offset) {
		return offset == 0 ? "" : bytes.part(offset - fixedLength, bytes.length()).text();
	}

	/** Where the next section begins after {@code offset}, counted in {@code bytes}. */
	private int end(int offset) {
		int end = IntStream.of(source, label, vendor).filter(other -> other > offset).min().orElse(fixedLength + bytes.length());
		return end - fixedLength;
	}
}
