package io.stagewalk.boot.linux.acpi;

import java.util.List;
import java.util.Locale;

import io.stagewalk.aml.value.Data;
import io.stagewalk.aml.value.ObjectType;
import io.stagewalk.trace.Variable;

/** Values of AML in a few words. */
final class DataText {
	/** Characters of a string that are shown. */
	private static final int MAX_TEXT = 60;

	private DataText() {
	}

	static String of(Data data) {
		return switch (data) {
			case Data.Int(long value) -> "0x" + Long.toHexString(value);
			case Data.Text(String text) -> '"' + (text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) + "..." : text) + '"';
			case Data.Bytes bytes -> "a buffer of " + bytes.bytes().length + " bytes";
			case Data.Elements(var elements) -> "a package of " + elements.size() + " elements";
			case Data.Reference(String path) -> "a reference to " + path;
			case Data.Other(var type) -> "of type " + type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
		};
	}

	/** Adds those that have a value, with their numbers. */
	static void addInitialized(List<Variable> variables, String name, List<Data> values) {
		for (int i = 0; i < values.size(); i++) {
			if (!(values.get(i) instanceof Data.Other(var type) && type == ObjectType.UNINITIALIZED)) {
				variables.add(new Variable(name + i, of(values.get(i))));
			}
		}
	}
}
