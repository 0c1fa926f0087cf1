package io.stagewalk.boot.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.stagewalk.trace.Function;
import io.stagewalk.trace.SourceLine;
import io.stagewalk.trace.Variable;

/** How a local of an activation reads in a debugger. */
final class Locals {
	private Locals() {
	}

	static void add(List<Variable> variables, String name, Object value) {
		switch (value) {
			// what the frame shows anyway, or what is only there to go on with
			case Function function -> {
			}
			case SourceLine line -> {
			}
			case Activation next -> {
			}
			case List<?> list when list.stream().anyMatch(Activation.class::isInstance) -> {
			}
			case Optional<?> optional -> optional.ifPresent(present -> add(variables, name, present));
			case Enum<?> constant -> variables.add(new Variable(name, constant.name().toLowerCase(Locale.ROOT)));
			case Long number -> variables.add(new Variable(name, "0x" + Long.toHexString(number)));
			case List<?> list -> variables.add(new Variable(name, list.size() + " elements", elements(list)));
			default -> variables.add(new Variable(name, String.valueOf(value)));
		}
	}

	private static List<Variable> elements(List<?> list) {
		var parts = new ArrayList<Variable>(list.size());
		for (int i = 0; i < list.size(); i++) {
			add(parts, "[" + i + "]", list.get(i));
		}
		return parts;
	}
}
