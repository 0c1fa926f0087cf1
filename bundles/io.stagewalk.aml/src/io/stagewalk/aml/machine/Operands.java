package io.stagewalk.aml.machine;

import io.stagewalk.aml.machine.Failure.Kind;
import io.stagewalk.aml.namespace.Namespace;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.syntax.Term;
import io.stagewalk.aml.value.Conversion;
import io.stagewalk.aml.value.Conversion.Form;
import io.stagewalk.aml.value.Data;
import io.stagewalk.aml.value.FieldUnit;
import io.stagewalk.aml.value.Heap;
import io.stagewalk.aml.value.Location;
import io.stagewalk.aml.value.ObjectType;
import io.stagewalk.aml.value.Value;

/**
 * What operations are given: places, what is in them, and that as the type that is needed.
 *
 * @see "ACPI 6.5, 19.3.5 ASL Data Types; drivers/acpi/acpica/exresop.c, exresolv.c, exresnte.c"
 */
final class Operands {
	private final Machine machine;

	Operands(Machine machine) {
		this.machine = machine;
	}

	/** The operand as it stands there: a place, or what an operation resulted in. */
	Value raw(Activation activation, Instruction instruction, int index) throws Fault {
		int slot = instruction.slots[index];
		if (slot >= 0) {
			var value = activation.stack[activation.stackSize - instruction.stacked + slot];
			if (value == null) {
				throw new Fault(Kind.NO_RETURN_VALUE, "expected a value, none is returned");
			}
			return value;
		}
		return switch (instruction.operands[index]) {
			case Term.Local(var start, int local) -> new Location.Local(activation.id, local);
			case Term.Argument(var start, int argument) -> new Location.Argument(activation.id, argument);
			case Term.Name name -> new Location.Node(find(activation, name.path()));
			case Term.Constant constant -> new Value.Int(machine.settings.width().truncate(constant.value()));
			case Term.Text text -> machine.heap.text(Conversion.bytes(text.text()));
			case Term.Operation debug -> Location.Sink.DEBUG;
			case Term other -> throw new AssertionError(other);
		};
	}

	/** Whether what was to make the operand has made nothing. */
	boolean isMissing(Activation activation, Instruction instruction, int index) {
		int slot = instruction.slots[index];
		return slot >= 0 && activation.stack[activation.stackSize - instruction.stacked + slot] == null;
	}

	/** Where a result goes. */
	Location target(Activation activation, Instruction instruction, int index) throws Fault {
		if (instruction.operands[index] instanceof Term.Constant) {
			return Location.Sink.NONE;
		}
		return switch (raw(activation, instruction, index)) {
			case Location location -> location;
			case Value.Reference(var to) -> to;
			case Value other -> throw operandType("a place for the result", other);
		};
	}

	/** The node that a name means here. */
	int find(Activation activation, NamePath path) throws Fault {
		int found = machine.namespace.find(activation.frame.scope(), path);
		if (found == Namespace.NONE) {
			throw new Fault(Kind.NOT_FOUND, "expected an object " + path + ", there is none");
		}
		return found;
	}

	/** What the operand is, with locals, arguments and names looked up, and references to elements followed that no local or argument holds. */
	Value value(Activation activation, Instruction instruction, int index) throws Fault {
		var value = argument(activation, instruction, index);
		return switch (instruction.operands[index]) {
			case Term.Local local -> value;
			case Term.Argument argument -> value;
			case Term other -> resolve(activation, value);
		};
	}

	/** The same for the argument of a method: references to elements are passed as they are. */
	Value argument(Activation activation, Instruction instruction, int index) throws Fault {
		return switch (instruction.operands[index]) {
			case Term.Local(var start, int local) -> initialized(activation.locals, local, Kind.UNINITIALIZED_LOCAL);
			case Term.Argument(var start, int argument) -> initialized(activation.arguments, argument, Kind.UNINITIALIZED_ARGUMENT);
			case Term other -> unlessElement(activation, raw(activation, instruction, index));
		};
	}

	private Value unlessElement(Activation activation, Value raw) throws Fault {
		return raw instanceof Value.Reference ? raw : resolve(activation, raw);
	}

	/** What {@code Return} returns: what an operation results in may be a reference to an element, what a name holds may not. */
	Value returned(Activation activation, Instruction instruction) throws Fault {
		return instruction.slots[0] >= 0 ? argument(activation, instruction, 0) : value(activation, instruction, 0);
	}

	/** What {@code Store} stores: references to elements as they are. */
	Value source(Activation activation, Instruction instruction, int index) throws Fault {
		return argument(activation, instruction, index);
	}

	/** What has no value becomes 0 when it is read, where that is forgiven. */
	private Value initialized(Value[] places, int index, Kind otherwise) throws Fault {
		if (places[index] == null && machine.settings.isForgiving()) {
			places[index] = Value.Int.ZERO;
		}
		if (places[index] != null) {
			return places[index];
		}
		throw new Fault(otherwise, "expected " + (otherwise == Kind.UNINITIALIZED_LOCAL ? "Local" : "Arg") + index
				+ " to have a value, it has none");
	}

	/** What is in a place; other values are what they are, except that references to elements of packages are followed. */
	Value resolve(Activation activation, Value raw) throws Fault {
		return switch (raw) {
			case Location.Node(int id) -> named(id);
			case Location.Local(long owner, int index) ->
				initialized(machine.activation(owner).locals, index, Kind.UNINITIALIZED_LOCAL);
			case Location.Argument(long owner, int index) ->
				initialized(machine.activation(owner).arguments, index, Kind.UNINITIALIZED_ARGUMENT);
			case Value.Reference(Location.Element(Value.Package of, int index)) -> element(new Location.Element(of, index));
			case Value other -> other;
		};
	}

	/** What a named object is as a value: data, or the object itself where it is no data. */
	Value named(int id) throws Fault {
		if (!machine.namespace.has(id)) {
			throw new Fault(Kind.STALE_REFERENCE, "expected an object that is still there");
		}
		return switch (machine.namespace.value(id)) {
			case Value.Int value -> value;
			case Value.Shared(int shared) -> new Value.Int(machine.heap.number(shared));
			case Value.Text value -> value;
			case Value.Buffer value -> value;
			case Value.Package value -> new Packages(machine).resolved(value);
			case Value.BufferField field -> new BufferFields(machine).read(field);
			case FieldUnit field -> read(id, field);
			case Value.Reference reference -> reference;
			case null -> throw new Fault(Kind.UNINITIALIZED_NODE, "expected " + machine.namespace.path(id) + " to have a value, it has none");
			case Value object -> new Location.Node(id);
		};
	}

	private Value read(int id, FieldUnit field) throws Fault {
		try {
			return new Fields(machine, id).read(field);
		} catch (Fault fault) {
			throw fault.ofField();
		}
	}

	/** What is in an element: of buffers and strings a byte as an integer. */
	Value element(Location.Element element) throws Fault {
		return switch (element.of()) {
			case Value.Package held -> {
				checkInitialized(held, element.index());
				yield new Packages(machine).element(machine.heap.elements(held.id())[element.index()]);
			}
			case Value.Buffer buffer -> oneByte(machine.heap.bytes(buffer.id()), element.index());
			case Value.Text text -> oneByte(machine.heap.bytes(text.id()), element.index());
			case Value other -> throw operandType("a package, a buffer or a string", other);
		};
	}

	boolean isUninitialized(Value.Package held, int index) {
		var elements = machine.heap.elements(held.id());
		return index >= elements.length || elements[index] == null;
	}

	void checkInitialized(Value.Package held, int index) throws Fault {
		if (isUninitialized(held, index)) {
			throw new Fault(Kind.UNINITIALIZED_ELEMENT, "expected element " + index + " to be initialized");
		}
	}

	private static Value oneByte(byte[] bytes, int index) throws Fault {
		if (index >= bytes.length) {
			throw new Fault(Kind.BUFFER_LIMIT, "expected an index below " + bytes.length + ", not " + index);
		}
		return new Value.Int(bytes[index] & 0xff);
	}

	long integer(Activation activation, Instruction instruction, int index) throws Fault {
		return switch (instruction.operands[index]) {
			case Term.Constant constant -> machine.settings.width().truncate(constant.value());
			case Term other -> integer(value(activation, instruction, index));
		};
	}

	/** A value as an integer, by the rules for operands. */
	long integer(Value value) throws Fault {
		var width = machine.settings.width();
		return switch (value) {
			case Value.Int(long number) -> number;
			case Value.Text text -> Conversion.integerOfText(machine.heap.bytes(text.id()), width);
			case Value.Buffer buffer -> Conversion.integerOfBuffer(nonEmpty(machine.heap.bytes(buffer.id())), width);
			case Value other -> throw operandType("an integer, a string or a buffer", other);
		};
	}

	/** What a branch or a loop depends on. A reference that is computed for it is not followed. */
	boolean predicate(Activation activation, Instruction instruction) throws Fault {
		boolean isObject = instruction.slots[0] >= 0 && raw(activation, instruction, 0) instanceof Location.Node;
		var value = isObject ? raw(activation, instruction, 0) : argument(activation, instruction, 0);
		if (!isData(value)) {
			throw new Fault(Kind.TYPE, operandType("an integer, a string or a buffer", value).getMessage());
		}
		long number = integer(value);
		if (machine.settings.isForgiving()) {
			activation.lastResult = new Value.Int(number);
		}
		return number != 0;
	}

	/** Whether a value is an integer, a string or a buffer. */
	static boolean isData(Value value) {
		return value instanceof Value.Int || value instanceof Value.Text || value instanceof Value.Buffer;
	}

	/** Bytes of a buffer or a string; 0 of anything else. */
	int length(Value value) {
		return switch (value) {
			case Value.Text(int id) -> machine.heap.bytes(id).length;
			case Value.Buffer(int id) -> machine.heap.bytes(id).length;
			case Value other -> 0;
		};
	}

	byte[] nonEmpty(byte[] buffer) throws Fault {
		if (buffer.length == 0) {
			throw new Fault(Kind.BUFFER_LIMIT, "expected a buffer of at least one byte to make an integer of");
		}
		return buffer;
	}

	/** A value as the bytes of a buffer, by the rules for operands; not to be changed. */
	byte[] buffer(Value value) throws Fault {
		return switch (value) {
			case Value.Int(long number) -> Conversion.bufferOfInteger(number, machine.settings.width());
			case Value.Text text -> Conversion.bufferOfText(machine.heap.bytes(text.id()));
			case Value.Buffer buffer -> machine.heap.bytes(buffer.id());
			case Value other -> throw operandType("an integer, a string or a buffer", other);
		};
	}

	/** A value as it is written to a field, an integer with all of its 64 bits; not to be changed. */
	byte[] written(Value value) throws Fault {
		return switch (value) {
			case Value.Int(long number) -> Bits.of(number).bytes();
			case Value.Text(int id) -> machine.heap.bytes(id);
			case Value other -> buffer(other);
		};
	}

	/** A value as the characters of a string; not to be changed. */
	byte[] text(Value value, Form form) throws Fault {
		return switch (value) {
			case Value.Int(long number) -> Conversion.textOfInteger(number, ofInteger(form), machine.settings.width());
			case Value.Text text -> machine.heap.bytes(text.id());
			case Value.Buffer buffer -> Conversion.textOfBuffer(limited(machine.heap.bytes(buffer.id())), form);
			case Value other -> throw operandType("an integer, a string or a buffer", other);
		};
	}

	private Form ofInteger(Form form) {
		return form == Form.HEX && !machine.settings.interpreter().does(AcpicaBehaviour.HEXADECIMAL_WITH_PREFIX) ? Form.IMPLICIT : form;
	}

	/** Bytes that may become a string, which takes five characters for each. */
	private static byte[] limited(byte[] bytes) throws Fault {
		if (bytes.length > Heap.MAX_LENGTH / 8) {
			throw new Fault(Kind.STRING_LIMIT, "expected a buffer of at most "
					+ Heap.MAX_LENGTH / 8 + " bytes to make a string of");
		}
		return bytes;
	}

	/** An integer, a string or a buffer as it is. */
	Value computed(Activation activation, Instruction instruction, int index) throws Fault {
		var value = value(activation, instruction, index);
		if (isData(value)) {
			return value;
		}
		throw operandType("an integer, a string or a buffer", value);
	}

	Fault operandType(String expected, Value found) {
		return new Fault(Kind.OPERAND_TYPE, "expected " + expected + ", found " + type(found).aslName());
	}

	/** The type of what a value is or leads to, one step on. */
	ObjectType type(Value value) {
		return value instanceof Location.Node(int id) && machine.namespace.has(id) && machine.namespace.value(id) != null ? machine.namespace.value(id).type()
				: value.type();
	}

	/** A value for those outside of the machine. */
	Data data(Value value) {
		return new Snapshot(machine.namespace, machine.heap).data(value);
	}
}
