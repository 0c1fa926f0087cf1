package io.stagewalk.boot.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.memory.RangeSet;
import io.stagewalk.memory.StreamID;
import io.stagewalk.scenario.PciAddress;
import io.stagewalk.trace.Actor;
import io.stagewalk.trace.Effect;
import io.stagewalk.trace.Function;
import io.stagewalk.trace.SourceLine;
import io.stagewalk.trace.Variable;
import io.stagewalk.translation.Translation;

/** How the components of a record read in a debugger. */
final class Locals {
	private Locals() {
	}

	static List<Variable> of(Record record) {
		var variables = new ArrayList<Variable>();
		for (var component : record.getClass().getRecordComponents()) {
			try {
				var accessor = component.getAccessor();
				accessor.setAccessible(true);
				add(variables, component.getName(), accessor.invoke(record));
			} catch (ReflectiveOperationException impossible) {
				throw new IllegalStateException("a record's own accessor: " + component, impossible);
			}
		}
		return variables;
	}

	private static void add(List<Variable> variables, String name, Object value) {
		switch (value) {
			// what the frame shows anyway, what is about to happen, and what the machine goes on with
			case Function function -> {
			}
			case SourceLine line -> {
			}
			case Effect effect -> {
			}
			case Activation next -> {
			}
			case Result result -> {
			}
			case List<?> list when list.stream().anyMatch(Activation.class::isInstance) -> {
			}
			case Optional<?> optional -> optional.ifPresent(present -> add(variables, name, present));
			case Actor actor -> variables.add(new Variable(name, actor.label()));
			case Address address -> variables.add(new Variable(name, address.toString()));
			case AddressRange range -> variables.add(new Variable(name, range.toString()));
			case StreamID stream -> variables.add(new Variable(name, stream.toString()));
			case PciAddress function -> variables.add(new Variable(name, function.toString()));
			case Translation.Fault fault -> variables.add(new Variable(name, fault.toString()));
			case Enum<?> constant -> variables.add(new Variable(name, constant.name().toLowerCase(Locale.ROOT)));
			case Long number -> variables.add(new Variable(name, "0x" + Long.toHexString(number)));
			case RangeSet set -> add(variables, name, set.ranges());
			case List<?> list -> variables.add(new Variable(name, list.size() + (list.size() == 1 ? " element" : " elements"), elements(list)));
			case Record record -> variables.add(new Variable(name, "", of(record)));
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
