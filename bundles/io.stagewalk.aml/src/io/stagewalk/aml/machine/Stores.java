package io.stagewalk.aml.machine;

import java.util.Arrays;

import io.stagewalk.aml.machine.Failure.Kind;
import io.stagewalk.aml.value.Conversion.Form;
import io.stagewalk.aml.value.FieldUnit;
import io.stagewalk.aml.value.Location;
import io.stagewalk.aml.value.Value;

/**
 * Results put where they go.
 *
 * @see "ACPI 6.5, 19.3.5.5 Explicit Data Type Conversions, result conversion rules; drivers/acpi/acpica/exstore.c, exstoren.c"
 */
final class Stores {
	/** How a named object takes a value of another type. */
	enum Manner {
		/** It keeps its type. */
		CONVERT,
		/** What an operator that converts explicitly results in: the object takes the value as it is. */
		REPLACE,
		/** {@code CopyObject}: the object takes whatever it is given, unless it is a field. */
		COPY
	}

	private final Machine machine;

	Stores(Machine machine) {
		this.machine = machine;
	}

	/**
	 * Integers are cut to the machine's only now: elements of packages, fields and {@code Debug} are given all of their bits.
	 *
	 * @return what the operation results in: the value, or what came back from the bus that it was written to
	 * @see "drivers/acpi/acpica/dswexec.c:acpi_ds_exec_end_op"
	 */
	Value store(Value value, Location target, Manner manner) throws Fault {
		return switch (target) {
			case Location.Sink sink -> {
				if (sink == Location.Sink.DEBUG && machine.observer != Observer.NONE) {
					machine.observer.saw(new Event.Debugged(machine.operands.data(value)));
				}
				yield cut(value);
			}
			case Location.Local(long owner, int index) -> {
				machine.activation(owner).locals[index] = new Packages(machine).copy(cut(value));
				tell("Local", index, cut(value));
				yield cut(value);
			}
			case Location.Argument(long owner, int index) -> argument(value, machine.activation(owner), index, manner);
			case Location.Element element -> {
				element(value, element);
				yield cut(value);
			}
			case Location.Node(int id) -> named(value, id, manner);
		};
	}

	/** An argument that is a reference is a name for what it refers to. */
	private Value argument(Value value, Activation owner, int index, Manner manner) throws Fault {
		return switch (owner.arguments[index]) {
			case Value.Reference(Location.Node(int id)) -> {
				if (manner != Manner.COPY && machine.namespace.has(id)) {
					checkReplaceable(id, value);
				}
				yield named(value, id, Manner.COPY);
			}
			case Value.Reference(Location.Local to) -> store(value, to, Manner.COPY);
			case Value.Reference(Location.Argument(long caller, int at)) -> replace(value, machine.activation(caller), at);
			case null, default -> replace(value, owner, index);
		};
	}

	/** An integer as the machine has it; anything else as it is. */
	private Value cut(Value value) {
		return value instanceof Value.Int(long number) && machine.settings.width().truncate(number) != number
				? new Value.Int(machine.settings.width().truncate(number)) : value;
	}

	private Value replace(Value value, Activation owner, int argument) throws Fault {
		owner.arguments[argument] = new Packages(machine).copy(cut(value));
		tell("Arg", argument, cut(value));
		return cut(value);
	}

	/**
	 * What is stored to an argument that refers to a named object takes its place as it is, but not that of any object.
	 *
	 * @see "drivers/acpi/acpica/exstore.c: acpi_ex_store_object_to_node; exstoren.c: acpi_ex_resolve_object"
	 */
	private void checkReplaceable(int id, Value value) throws Fault {
		var before = machine.namespace.value(id);
		switch (before) {
			case Value.Int number -> data(value);
			case Value.Shared number -> data(value);
			case Value.Text text -> data(value);
			case Value.Buffer buffer -> data(value);
			case Value.Package held when !(value instanceof Value.Package) ->
				throw new Fault(Kind.TARGET_TYPE, "expected a package for a package, found " + value.type().aslName());
			case Value.Container container -> throw noTarget(id, container);
			case Value.Processor processor -> throw noTarget(id, processor);
			case Value.PowerResource resource -> throw noTarget(id, resource);
			case Value.Event event -> throw noTarget(id, event);
			case Value.Mutex mutex -> throw noTarget(id, mutex);
			case Value.Region region -> throw noTarget(id, region);
			case Value.OpenRegion region -> throw noTarget(id, region);
			case null, default -> { }
		}
	}

	private Fault noTarget(int id, Value found) {
		return new Fault(Kind.TARGET_TYPE, "expected an integer, a string, a buffer or a package to store to, "
				+ machine.namespace.path(id) + " is a " + found.type().aslName());
	}

	private void tell(String variable, int index, Value value) {
		if (machine.tellsAll) {
			machine.observer.saw(new Event.Assigned(variable + index, machine.operands.data(value)));
		}
	}

	private void element(Value value, Location.Element element) throws Fault {
		switch (element.of()) {
			case Value.Package held -> {
				var copy = new Packages(machine).copy(value);
				var elements = machine.heap.editableElements(held.id());
				checkIndex(element.index(), elements.length, Kind.PACKAGE_LIMIT);
				elements[element.index()] = copy;
			}
			case Value.Buffer buffer -> oneByte(value, buffer.id(), element.index());
			case Value.Text text -> oneByte(value, text.id(), element.index());
			case Value other -> throw machine.operands.operandType("a package, a buffer or a string", other);
		}
	}

	private void oneByte(Value value, int id, int index) throws Fault {
		byte stored = switch (value) {
			case Value.Int(long number) -> (byte) number;
			case Value.Buffer buffer -> first(machine.heap.bytes(buffer.id()));
			case Value.Text text -> first(machine.heap.bytes(text.id()));
			case Value other -> throw machine.operands.operandType("an integer, a string or a buffer", other);
		};
		var bytes = machine.heap.editableBytes(id);
		checkIndex(index, bytes.length, Kind.BUFFER_LIMIT);
		bytes[index] = stored;
	}

	private static byte first(byte[] bytes) {
		return bytes.length == 0 ? 0 : bytes[0];
	}

	private static void checkIndex(int index, int length, Kind kind) throws Fault {
		if (index >= length) {
			throw new Fault(kind, "expected an index below " + length + ", not " + index);
		}
	}

	private Value named(Value value, int id, Manner manner) throws Fault {
		if (!machine.namespace.has(id)) {
			throw new Fault(Kind.STALE_REFERENCE, "expected an object that is still there");
		}
		var before = machine.namespace.value(id);
		if (manner == Manner.CONVERT && value instanceof Value.Reference(Location.Element(Value.Package held, int index)) && isData(before)) {
			machine.operands.checkInitialized(held, index);
		}
		var result = value;
		switch (before) {
			case FieldUnit field -> result = new Fields(machine, id).write(field, data(value));
			case Value.BufferField field -> new BufferFields(machine).write(field, machine.operands.written(data(value)));
			case null -> throw new Fault(Kind.NO_VALUE, "expected " + machine.namespace.path(id) + " to have become a field");
			case Value other -> {
				if (manner == Manner.COPY) {
					set(id, value instanceof Location.Node(int of) ? machine.namespace.value(of) : new Packages(machine).copy(cut(value)));
				} else {
					convert(cut(value), id, before, manner);
				}
			}
		}
		if (machine.tellsAll) {
			machine.observer.saw(new Event.Stored(machine.namespace.path(id), machine.operands.data(value)));
		}
		return cut(result);
	}

	private static boolean isData(Value value) {
		return value instanceof FieldUnit || value instanceof Value.BufferField || value instanceof Value.Int
				|| value instanceof Value.Shared || value instanceof Value.Text || value instanceof Value.Buffer;
	}

	private void convert(Value value, int id, Value before, Manner manner) throws Fault {
		switch (before) {
			case Value.Int number -> set(id, manner == Manner.REPLACE ? copyOfData(value) : new Value.Int(machine.operands.integer(data(value))));
			case Value.Shared shared when manner == Manner.REPLACE && !(value instanceof Value.Int) -> set(id, copyOfData(value));
			case Value.Shared shared -> machine.heap.setNumber(shared.id(), machine.operands.integer(data(value)));
			case Value.Text text when manner == Manner.REPLACE && !(value instanceof Value.Text) -> set(id, copyOfData(value));
			case Value.Text text -> machine.heap.replace(text.id(), machine.operands.text(data(value), Form.IMPLICIT).clone());
			case Value.Buffer buffer when manner == Manner.REPLACE && !(value instanceof Value.Buffer) -> set(id, copyOfData(value));
			case Value.Buffer buffer -> fill(buffer, machine.operands.buffer(data(value)));
			case Value.Package held -> {
				if (!(value instanceof Value.Package)) {
					throw new Fault(Kind.TARGET_TYPE, "expected a package for a package, found " + value.type().aslName());
				}
				set(id, new Packages(machine).copy(value));
			}
			case Value.Reference reference -> set(id, new Packages(machine).copy(value));
			case Value other -> throw noTarget(id, other);
		}
	}

	private Value copyOfData(Value value) throws Fault {
		return new Packages(machine).copy(data(value));
	}

	/** A buffer keeps its length, unless it has none. */
	private void fill(Value.Buffer buffer, byte[] source) {
		int length = machine.heap.bytes(buffer.id()).length;
		machine.heap.replace(buffer.id(), Arrays.copyOf(source, length == 0 ? source.length : length));
	}

	private void set(int id, Value value) {
		machine.namespace.set(id, value);
	}

	/** What can be converted. */
	private Value data(Value value) throws Fault {
		return switch (value) {
			case Value.Int number -> number;
			case Value.Text text -> text;
			case Value.Buffer buffer -> buffer;
			case Value other -> throw machine.operands.operandType("an integer, a string or a buffer", other);
		};
	}
}
