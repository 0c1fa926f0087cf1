package io.stagewalk.aml.machine;

import java.util.Arrays;
import java.util.Locale;

import io.stagewalk.aml.machine.Failure.Kind;
import io.stagewalk.aml.machine.Stores.Manner;
import io.stagewalk.aml.namespace.Namespace;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.syntax.Term;
import io.stagewalk.aml.value.Conversion;
import io.stagewalk.aml.value.FieldUnit;
import io.stagewalk.aml.value.Location;
import io.stagewalk.aml.value.ObjectType;
import io.stagewalk.aml.value.Value;

/**
 * References: made, followed, and what they lead to.
 *
 * @see "drivers/acpi/acpica/exmisc.c:acpi_ex_get_object_reference; exoparg1.c; exresolv.c:acpi_ex_resolve_multiple"
 */
final class References {
	/** The longest chain of references that is followed. */
	private static final int MAX_CHAIN = 64;

	private final Machine machine;
	private final Operands operands;

	References(Machine machine) {
		this.machine = machine;
		this.operands = machine.operands;
	}

	Value operate(Activation activation, Instruction in) throws Fault {
		return switch (in.opcode) {
			case REF_OF -> reference(activation, in);
			case COND_REF_OF -> conditional(activation, in);
			case DEREF_OF -> {
				if (operands.raw(activation, in, 0) instanceof Location.Node node && isField(node)) {
					throw operands.operandType("a reference or the name of an object", node);
				}
				var given = operands.argument(activation, in, 0);
				if (in.slots[0] >= 0 && given instanceof Location.Node) {
					throw new Fault(Kind.TYPE, "expected a reference or the name of an object, found " + operands.type(given).aslName());
				}
				boolean isHeld = operands.raw(activation, in, 0) instanceof Location.Local
						|| operands.raw(activation, in, 0) instanceof Location.Argument;
				if (isHeld && !isFollowed(given) && !(given instanceof Location.Node(int id) && isValueless(id))) {
					// what a local or argument holds is looked at later than what an operator or a name gives
					throw new Fault(Kind.TYPE, "expected a reference or the name of an object");
				}
				yield isOfObject(in, given) ? ((Value.Reference) given).to() : followed(activation, given);
			}
			case INDEX -> {
				var element = element(operands.value(activation, in, 0), operands.integer(activation, in, 1));
				new Stores(machine).store(element, operands.target(activation, in, 2), Manner.CONVERT);
				yield element;
			}
			case SIZE_OF -> new Value.Int(size(activation, operands.raw(activation, in, 0)));
			case OBJECT_TYPE -> {
				var raw = operands.raw(activation, in, 0);
				if (raw instanceof Location.Node(int root) && root == Namespace.ROOT) {
					yield new Value.Int(ObjectType.DEVICE.ordinal());
				}
				if (raw instanceof Location.Node(int id) && machine.namespace.has(id) && isUntyped(machine.namespace.value(id))) {
					throw new Fault(Kind.UNINITIALIZED_NODE, "expected " + machine.namespace.path(id) + " to be an object");
				}
				yield new Value.Int(number(type(raw)));
			}
			default -> throw new AssertionError(in.opcode);
		};
	}

	/** An object that an operator results in has no place, save devices and thermal zones, of which it is the name. */
	private Value reference(Activation activation, Instruction in) throws Fault {
		var raw = operands.raw(activation, in, 0);
		if (in.slots[0] >= 0 && raw instanceof Location.Node node && !isValueless(node.id())) {
			throw operands.operandType("a name, a local or an argument", node);
		}
		return switch (raw) {
			case Location.Sink sink -> new Value.Reference(sink);
			case Location location -> new Value.Reference(location);
			case Value other -> throw operands.operandType("a name, a local or an argument", other);
		};
	}

	/** A name that is not there is no mistake. */
	private Value conditional(Activation activation, Instruction in) throws Fault {
		if (in.operands[0] instanceof Term.Name name
				&& machine.namespace.find(activation.frame.scope(), name.path()) == Namespace.NONE) {
			if (isFailing(name.path())) {
				machine.tolerate(new Fault(Kind.NOT_FOUND, "expected " + name.path() + " to be there, or not to be looked for by several names"));
			}
			return Value.Int.ZERO;
		}
		new Stores(machine).store(reference(activation, in), operands.target(activation, in, 1), Manner.CONVERT);
		return new Value.Int(machine.settings.width().ones());
	}

	/** ACPICA takes such a path for a mistake where it is not found. ACPI has {@code CondRefOf} say so. */
	private static boolean isFailing(NamePath path) {
		return !path.isAbsolute() && path.levelsUp() == 0 && path.length() > 1;
	}

	/** Whether a reference that has just been made is one to an object that is passed on as it is: a field is not read. */
	private boolean isOfObject(Instruction in, Value given) {
		return in.slots[0] >= 0 && given instanceof Value.Reference(Location.Node node)
				&& (isValueless(node.id()) || isField(node));
	}

	private static boolean isFollowed(Value value) {
		return value instanceof Value.Reference || value instanceof Value.Text;
	}

	/** What a reference or a name leads to; null if there is nothing there that is a value. */
	private Value followed(Activation activation, Value value) throws Fault {
		return switch (value) {
			case Value.Reference(Location.Node(int id)) when machine.namespace.has(id) && machine.namespace.value(id) == null ->
				throw new Fault(Kind.TYPE, "expected " + machine.namespace.path(id) + " to have a value, it has none");
			case Value.Reference(Location.Node(int id)) -> isValueless(id) ? null : operands.named(id);
			case Value.Reference(Location.Local(long owner, int index)) -> machine.activation(owner).locals[index];
			case Value.Reference(Location.Argument(long owner, int index)) -> machine.activation(owner).arguments[index];
			case Value.Reference(Location.Element element) -> cut(element);
			case Value.Reference(Location other) -> operands.resolve(activation, other);
			case Value.Text text -> byName(activation, Conversion.text(machine.heap.bytes(text.id())));
			case Value other -> throw operands.operandType("a reference or the name of an object", other);
		};
	}

	/** Whether a device, a thermal zone or a scope is meant, which have a name only. */
	private boolean isValueless(int node) {
		return machine.namespace.has(node) && machine.namespace.value(node) instanceof Value.Container;
	}

	/** What is in an element. An integer there is cut to the machine's where it stands, for what is followed is the object itself. */
	private Value cut(Location.Element element) throws Fault {
		var value = operands.element(element);
		if (!(value instanceof Value.Int(long number)) || machine.settings.width().truncate(number) == number) {
			return value;
		}
		var cut = new Value.Int(machine.settings.width().truncate(number));
		new Stores(machine).store(cut, element, Manner.CONVERT);
		return cut;
	}

	private Value byName(Activation activation, String text) throws Fault {
		if (text.isEmpty()) {
			throw new Fault(Kind.EMPTY_PATH, "expected the name of an object, found an empty string");
		}
		try {
			return operands.named(operands.find(activation, NamePath.of(text.toUpperCase(Locale.ROOT))));
		} catch (IllegalArgumentException noPath) {
			// what could be a name but for its characters is looked for in vain
			boolean isLong = Arrays.stream(text.split("[.^\\\\]")).anyMatch(segment -> segment.length() > 4);
			throw new Fault(isLong ? Kind.BAD_PATH : Kind.NOT_FOUND, "expected the name of an object, found the string \"" + text + "\"");
		}
	}

	private Value element(Value of, long index) throws Fault {
		int length = switch (of) {
			case Value.Package held -> machine.heap.elements(held.id()).length;
			case Value.Buffer buffer -> machine.heap.bytes(buffer.id()).length;
			case Value.Text text -> machine.heap.bytes(text.id()).length;
			case Value other -> throw operands.operandType("a package, a buffer or a string", other);
		};
		if (Long.compareUnsigned(index, length) >= 0) {
			var kind = of instanceof Value.Package ? Kind.PACKAGE_LIMIT : of instanceof Value.Text ? Kind.STRING_LIMIT : Kind.BUFFER_LIMIT;
			throw new Fault(kind, "expected an index below " + length + ", not " + Long.toUnsignedString(index));
		}
		return new Value.Reference(new Location.Element(of, (int) index));
	}

	private long size(Activation activation, Value raw) throws Fault {
		if (raw instanceof Location.Node node && isField(node)) {
			throw operands.operandType("an integer, a string, a buffer or a package", raw);
		}
		var value = raw instanceof Value.Reference ? raw : operands.resolve(activation, raw);
		for (int i = 0; value instanceof Value.Reference(var to) && i < MAX_CHAIN; i++) {
			if (to instanceof Location.Element element && !isOfPackage(element) || to instanceof Location.Node node && isField(node)) {
				throw operands.operandType("an integer, a string, a buffer or a package", value);
			}
			value = followed(activation, value);
		}
		return switch (value) {
			case Value.Int number -> machine.settings.width().bytes();
			case Value.Text text -> machine.heap.bytes(text.id()).length;
			case Value.Buffer buffer -> machine.heap.bytes(buffer.id()).length;
			case Value.Package held -> machine.heap.elements(held.id()).length;
			case null -> throw operands.operandType("an integer, a string, a buffer or a package", raw);
			case Value other -> throw operands.operandType("an integer, a string, a buffer or a package", other);
		};
	}

	/** Whether an element is one of a package, and there is something in it. */
	private boolean isOfPackage(Location.Element element) {
		return element.of() instanceof Value.Package held && !operands.isUninitialized(held, element.index());
	}

	/** Whether an object would have to be read to become data; some operators do not do that. */
	private boolean isField(Location.Node node) {
		var value = machine.namespace.has(node.id()) ? machine.namespace.value(node.id()) : null;
		return value instanceof FieldUnit || value instanceof Value.BufferField;
	}

	private static boolean isUntyped(Value value) {
		return value == null || value == Value.Container.SCOPE;
	}

	private static int number(ObjectType type) {
		return type == ObjectType.REFERENCE ? 0 : type.ordinal();
	}

	/** The type of what is at the end of all references. */
	private ObjectType type(Value raw) throws Fault {
		var value = raw;
		for (int i = 0; i < MAX_CHAIN; i++) {
			switch (value) {
				case Value.Reference(var to) -> value = to;
				case Location.Node(int id) when machine.namespace.has(id) && machine.namespace.value(id) instanceof Value.Reference next ->
					value = next;
				case Location.Node(int id) -> {
					return machine.namespace.has(id) && machine.namespace.value(id) != null ? machine.namespace.value(id).type()
							: ObjectType.UNINITIALIZED;
				}
				case Location.Local(long owner, int index) -> value = machine.activation(owner).locals[index];
				case Location.Argument(long owner, int index) -> value = machine.activation(owner).arguments[index];
				case Location.Element(Value.Package held, int index) -> {
					var elements = machine.heap.elements(held.id());
					value = index < elements.length && elements[index] != null ? new Packages(machine).element(elements[index]) : null;
				}
				case Location.Element element -> {
					return ObjectType.BUFFER_FIELD;
				}
				case null -> {
					return ObjectType.UNINITIALIZED;
				}
				case FieldUnit field -> {
					return ObjectType.FIELD_UNIT;
				}
				case Value other -> {
					return other.type();
				}
			}
			if (value == null) {
				return ObjectType.UNINITIALIZED;
			}
		}
		throw new Fault(Kind.OPERAND_TYPE, "expected at most " + MAX_CHAIN + " references after one another");
	}

	/**
	 * Tells of something about a device. A local, an argument or a reference does not stand for one here, whatever it holds.
	 *
	 * @see "drivers/acpi/acpica/exoparg2.c: acpi_ex_opcode_2A_0T_0R"
	 */
	void notify(Value raw, long value) throws Fault {
		boolean notified = raw instanceof Location.Node(int id) && machine.namespace.has(id)
				&& (machine.namespace.value(id) == Value.Container.DEVICE || machine.namespace.value(id) == Value.Container.THERMAL_ZONE
						|| machine.namespace.value(id) instanceof Value.Processor);
		if (!notified) {
			throw new Fault(Kind.OPERAND_TYPE, "expected a device, a processor or a thermal zone to notify, found "
					+ (raw instanceof Location.Node ? operands.type(raw).aslName() : "a local, an argument or a reference"));
		}
		if (machine.observer != Observer.NONE) {
			machine.observer.saw(new Event.Notified(machine.namespace.path(((Location.Node) raw).id()), value));
		}
	}
}
