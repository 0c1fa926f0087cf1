package io.stagewalk.aml.machine;

import io.stagewalk.aml.machine.Failure.Kind;
import io.stagewalk.aml.namespace.Namespace;
import io.stagewalk.aml.syntax.Opcode;
import io.stagewalk.aml.syntax.Term;
import io.stagewalk.aml.value.Heap;
import io.stagewalk.aml.value.Location;
import io.stagewalk.aml.value.Value;

/**
 * Packages: made, copied, and the names in them looked up. A name stands for the data that it names, or for the object.
 *
 * @see "ACPI 6.5, 19.6, Package (Declare Package Object); drivers/acpi/acpica/dspkginit.c"
 */
final class Packages {
	private static final int MAX_NESTING = Snapshot.MAX_NESTING;

	private final Machine machine;

	Packages(Machine machine) {
		this.machine = machine;
	}

	/** The package that an operation declares. While a table is loaded its names may come later. */
	Value make(Activation activation, Instruction instruction) throws Fault {
		long declared = machine.operands.integer(activation, instruction, 0);
		int listed = instruction.operands.length - 1;
		boolean variable = instruction.opcode == Opcode.VAR_PACKAGE;
		long count = variable ? declared : Math.max(declared, listed);
		if (Long.compareUnsigned(count, Heap.MAX_ELEMENTS) > 0) {
			throw new Fault(Kind.PACKAGE_LIMIT, "expected at most " + Heap.MAX_ELEMENTS + " elements, not " + Long.toUnsignedString(count));
		}
		var elements = new Value[(int) count];
		for (int i = 0; i < Math.min(elements.length, listed); i++) {
			elements[i] = element(activation, instruction, i + 1);
		}
		var made = machine.heap.elementsWithNames(elements);
		return activation.kind == Activation.Kind.TABLE || isNamed(activation) ? made : resolved(made);
	}

	/** Whether a package is what the next instruction gives a name: it may hold that name. */
	private static boolean isNamed(Activation activation) {
		var code = activation.statement.code;
		return activation.pc < code.length && code[activation.pc].opcode == Opcode.NAME;
	}

	private Value element(Activation activation, Instruction instruction, int index) throws Fault {
		return instruction.operands[index] instanceof Term.Name(var start, var end, var path)
				? new Value.Unresolved(path, activation.frame.scope())
				: machine.operands.raw(activation, instruction, index);
	}

	/** The same package, once the names in it and in those that it holds are looked up. */
	Value.Package resolved(Value.Package held) throws Fault {
		if (machine.heap.takeOpenNames(held.id())) {
			int count = machine.heap.elements(held.id()).length;
			for (int i = 0; i < count; i++) {
				if (machine.heap.elements(held.id())[i] instanceof Value.Unresolved name) {
					machine.heap.editableElements(held.id())[i] = unlessItself(held, name);
				} else if (machine.heap.elements(held.id())[i] instanceof Value.Package inner) {
					resolved(inner);
				}
			}
		}
		return held;
	}

	/** What a name in a package stands for; that of the package itself stays a name. */
	private Value unlessItself(Value.Package held, Value.Unresolved name) throws Fault {
		var found = lookUp(name);
		return held.equals(found) ? new Location.Node(machine.namespace.find(name.scope(), name.path())) : found;
	}

	/** What a name in a package stands for: nothing if it is not there. */
	private Value lookUp(Value.Unresolved name) throws Fault {
		int found = machine.namespace.has(name.scope()) ? machine.namespace.find(name.scope(), name.path()) : Namespace.NONE;
		return found == Namespace.NONE ? null : switch (machine.namespace.value(found)) {
			case Value.Int(long number) -> {
				var shared = machine.heap.shared(number);
				machine.namespace.set(found, shared);
				yield shared;
			}
			case Value.Shared shared -> shared;
			case Value.Package value -> value;
			case null -> null;
			case Value value -> machine.operands.named(found);
		};
	}

	/** An element as a value. */
	Value element(Value element) throws Fault {
		return switch (element) {
			case Value.Shared(int id) -> new Value.Int(machine.heap.number(id));
			case Value.Unresolved name -> lookUp(name);
			case Value.Package inner -> resolved(inner);
			case Value other -> other;
		};
	}

	/** A copy of a value that shares nothing with it that can be changed. */
	Value copy(Value value) throws Fault {
		return copy(value, 0);
	}

	private Value copy(Value value, int nesting) throws Fault {
		return switch (value) {
			case null -> null;
			case Value.Mutex mutex -> new Value.Mutex(mutex.syncLevel(), 0, 0);
			case Value.Text text -> machine.heap.text(machine.heap.bytes(text.id()).clone());
			case Value.Buffer buffer -> machine.heap.buffer(machine.heap.bytes(buffer.id()).clone());
			case Value.Package held -> {
				if (nesting > MAX_NESTING || machine.heap.bytes() > 2 * Heap.MAX_BYTES) {
					throw new Fault(Kind.PACKAGE_LIMIT, "expected packages at most " + MAX_NESTING + " deep in one another and "
							+ Heap.MAX_BYTES + " bytes in all");
				}
				var elements = machine.heap.elements(held.id()).clone();
				for (int i = 0; i < elements.length; i++) {
					elements[i] = elements[i] == null ? null : copy(element(elements[i]), nesting + 1);
				}
				yield machine.heap.elements(elements);
			}
			case Value other -> other;
		};
	}
}
