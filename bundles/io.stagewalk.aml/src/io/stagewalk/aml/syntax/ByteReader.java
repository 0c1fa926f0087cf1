package io.stagewalk.aml.syntax;

import java.nio.charset.StandardCharsets;

/** Reads AML's smallest parts from a range of a table, and knows where it stands. */
final class ByteReader {
	private static final int ROOT = '\\';
	private static final int PARENT = '^';
	private static final int DUAL = 0x2e;
	private static final int MULTI = 0x2f;
	/** More of them than any namespace is deep; what is longer is not meant as a name. */
	private static final int MAX_PARENTS = 255;

	private final AmlTable table;
	private int at;
	private int limit;

	ByteReader(AmlTable table, int start, int limit) {
		this.table = table;
		this.at = start;
		this.limit = limit;
	}

	AmlTable table() {
		return table;
	}

	int offset() {
		return at;
	}

	/** The offset behind the last byte that may be read. */
	int limit() {
		return limit;
	}

	AmlException unexpected(int offset, String expected, String found) {
		return new AmlException(table.place(offset), expected, found);
	}

	int u8(String what) throws AmlException {
		if (at >= limit) {
			throw unexpected(at, what, "the end of what holds it");
		}
		return table.u8(at++);
	}

	long number(int size) throws AmlException {
		if (limit - at < size) {
			throw unexpected(at, "a number of " + size + " bytes", "the end of what holds it");
		}
		long value = table.number(at, size);
		at += size;
		return value;
	}

	Opcode opcode() throws AmlException {
		int start = at;
		int first = u8("an opcode");
		int second = first == Opcode.EXTENDED ? u8("the second byte of an opcode") : 0;
		var opcode = Opcode.of(first, second);
		if (opcode.isEmpty()) {
			throw AmlException.unknownOpcode(table.place(start), at - start,
					first == Opcode.EXTENDED ? String.format("0x5b%02x", second) : String.format("0x%02x", first));
		}
		return opcode.get();
	}

	/** Whether a name begins here; one that is missing, a 0, does not count. */
	boolean atName() {
		if (at >= limit) {
			return false;
		}
		int first = table.u8(at);
		return NameSeg.isLead(first) || first == ROOT || first == PARENT || first == DUAL || first == MULTI;
	}

	/** @see "ACPI 6.5, 20.2.2 Name Objects Encoding, NameString" */
	NamePath path() throws AmlException {
		int first = u8("a name");
		int up = 0;
		if (first == ROOT) {
			up = -1;
			first = u8("a name");
		}
		while (first == PARENT && up >= 0) {
			if (++up > MAX_PARENTS) {
				throw unexpected(at - 1, "at most " + MAX_PARENTS + " prefixes ^", "more");
			}
			first = u8("a name");
		}
		int count = switch (first) {
			case 0 -> 0;
			case DUAL -> 2;
			case MULTI -> u8("the number of names");
			default -> {
				at--;
				yield 1;
			}
		};
		return NamePath.adopted(up, segments(count));
	}

	private int[] segments(int count) throws AmlException {
		var segments = new int[count];
		for (int i = 0; i < count; i++) {
			segments[i] = segment();
		}
		return segments;
	}

	int segment() throws AmlException {
		int start = at;
		int packed = (int) number(NameSeg.LENGTH);
		boolean named = NameSeg.isLead(packed & 0xff) && NameSeg.isName(packed >> 8 & 0xff) && NameSeg.isName(packed >> 16 & 0xff)
				&& NameSeg.isName(packed >>> 24);
		if (!named) {
			throw unexpected(start, "a name of A to Z, 0 to 9 and _", String.format("bytes %02x %02x %02x %02x", packed & 0xff,
					packed >> 8 & 0xff, packed >> 16 & 0xff, packed >>> 24));
		}
		return packed;
	}

	String text() throws AmlException {
		int start = at;
		while (u8("the 0 that ends a string") != 0) {
			// on to the next character
		}
		return new String(table.bytes(start, at - 1), StandardCharsets.ISO_8859_1);
	}

	/** @see "ACPI 6.5, 20.2.4 Package Length Encoding" */
	int packageLength() throws AmlException {
		int lead = u8("a package length");
		int more = lead >> 6;
		if (more == 0) {
			return lead & 0x3f;
		}
		return lead & 0xf | (int) number(more) << 4;
	}

	/** Reads a package length and keeps to the package from here on. Gives the limit to go back to. */
	int narrow() throws AmlException {
		int start = at;
		int outer = limit;
		int length = packageLength();
		if (length < at - start || length > outer - start) {
			throw unexpected(start, "a package of " + (at - start) + " to " + (outer - start) + " bytes", Integer.toString(length));
		}
		limit = start + length;
		return outer;
	}

	/** Leaves a package. */
	void widen(int next, int outer) {
		at = next;
		limit = outer;
	}
}
