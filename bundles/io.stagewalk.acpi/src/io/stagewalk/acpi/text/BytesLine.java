package io.stagewalk.acpi.text;

import java.util.Arrays;

import io.stagewalk.acpi.model.Field;

/** A line with the bytes of a whole structure, which its fields take one after the other. */
final class BytesLine {
	private final String file;
	private final TextLine line;
	private final byte[] bytes;
	private int taken;

	/** @throws TextException if the line has no bytes */
	BytesLine(String file, TextLine line, TextValue values) throws TextException {
		this.file = file;
		this.line = line;
		bytes = values.hexadecimal(line);
	}

	/** @throws TextException if there are too few left */
	byte[] take(Field wanted) throws TextException {
		if (bytes.length - taken < wanted.length()) {
			throw unexpected(taken + wanted.length());
		}
		taken += wanted.length();
		return Arrays.copyOfRange(bytes, taken - wanted.length(), taken);
	}

	private TextException unexpected(int expected) {
		return new TextException(file, line.number(), expected + " bytes for " + line.name(), Integer.toString(bytes.length));
	}

	/** @throws TextException if some are left */
	void end() throws TextException {
		if (taken < bytes.length) {
			throw unexpected(taken);
		}
	}
}
