package io.stagewalk.aml.trace;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import io.stagewalk.aml.value.Data;
import io.stagewalk.aml.value.ObjectType;
import io.stagewalk.trace.Variable;

/** Objects of AML as one line each, for traces and debuggers. */
public final class ValueText {
	/** Bytes, characters or elements of one object that are shown. */
	private static final int MAX_SHOWN = 32;
	/** How deep packages are shown. */
	private static final int MAX_NESTING = 4;

	private ValueText() {
	}

	/** Whether a local or an argument has never got a value. */
	public static boolean isUnset(Data data) {
		return data instanceof Data.Other(var type) && type == ObjectType.UNINITIALIZED;
	}

	/** Elements of packages are its parts. */
	public static Variable variable(String name, Data data) {
		return variable(name, data, 0);
	}

	private static Variable variable(String name, Data data, int nesting) {
		var parts = new ArrayList<Variable>();
		if (data instanceof Data.Elements(var elements) && nesting < MAX_NESTING) {
			for (int i = 0; i < Math.min(elements.size(), MAX_SHOWN); i++) {
				parts.add(variable("[" + i + "]", elements.get(i), nesting + 1));
			}
		}
		return new Variable(name, of(data), parts);
	}

	/** At most some thirty bytes, characters or elements of it. */
	public static String of(Data data) {
		return switch (data) {
			case Data.Int(long value) -> "0x" + Long.toHexString(value);
			case Data.Text(String text) -> text.length() <= MAX_SHOWN ? '"' + text + '"' : '"' + text.substring(0, MAX_SHOWN) + "\"…";
			case Data.Bytes bytes -> buffer(bytes.bytes());
			case Data.Elements(List<Data> elements) -> "Package of " + elements.size();
			case Data.Reference(String path) -> "reference to " + path;
			case Data.Other(ObjectType type) -> type.aslName();
		};
	}

	private static String buffer(byte[] bytes) {
		var shown = HexFormat.ofDelimiter(" ").formatHex(bytes, 0, Math.min(bytes.length, MAX_SHOWN));
		return "Buffer {" + shown + (bytes.length > MAX_SHOWN ? " …} of " + bytes.length : "}");
	}
}
