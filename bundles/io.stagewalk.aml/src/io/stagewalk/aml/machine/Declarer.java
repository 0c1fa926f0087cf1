package io.stagewalk.aml.machine;

import java.util.OptionalInt;

import io.stagewalk.aml.machine.Failure.Kind;
import io.stagewalk.aml.namespace.Namespace;
import io.stagewalk.aml.namespace.Node;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.syntax.Opcode;
import io.stagewalk.aml.syntax.Term;
import io.stagewalk.aml.value.Heap;
import io.stagewalk.aml.value.Value;
import io.stagewalk.aml.value.Value.BufferField.Origin;

/**
 * Declarations: what they add to the namespace.
 *
 * @see "ACPI 6.5, 19.6 ASL Operator Reference; drivers/acpi/acpica/dswload2.c"
 */
final class Declarer {
	private final Machine machine;
	private final Operands operands;

	Declarer(Machine machine) {
		this.machine = machine;
		this.operands = machine.operands;
	}

	void declare(Activation activation, Instruction in) throws Fault {
		switch (in.opcode) {
			case EXTERNAL -> { }
			case NAME -> {
				var value = in.slots[1] >= 0 ? operands.raw(activation, in, 1)
						: new Packages(machine).copy(operands.value(activation, in, 1));
				int node = add(activation, path(in, 0), value);
				if (value instanceof Value.Package held) {
					if (activation.kind == Activation.Kind.TABLE) {
						activation.note(node);
					} else {
						new Packages(machine).resolved(held);
					}
				}
			}
			case ALIAS -> {
				int target = operands.find(activation, path(in, 0));
				add(activation, path(in, 1), null, OptionalInt.of(target));
			}
			case METHOD -> add(activation, path(in, 0), new Value.Method(in.block(), constant(in, 1)));
			case MUTEX -> add(activation, path(in, 0), new Value.Mutex(constant(in, 1) & 15, 0, 0));
			case EVENT -> add(activation, path(in, 0), new Value.Event(0));
			case OPERATION_REGION, DATA_TABLE_REGION -> {
				var regions = new RegionDeclarer(machine);
				regions.checkNames(activation, in);
				regions.declare(activation, in, add(activation, path(in, 0), regions.open(activation.statement, activation.frame.scope())));
			}
			case FIELD, INDEX_FIELD, BANK_FIELD -> new FieldDeclarer(machine, this).declare(activation, in);
			case CREATE_BIT_FIELD -> bufferField(activation, in, 1, 1);
			case CREATE_BYTE_FIELD -> bufferField(activation, in, 8, 8);
			case CREATE_WORD_FIELD -> bufferField(activation, in, 8, 16);
			case CREATE_DWORD_FIELD -> bufferField(activation, in, 8, 32);
			case CREATE_QWORD_FIELD -> bufferField(activation, in, 8, 64);
			case CREATE_FIELD -> {
				long bits = operands.integer(activation, in, 2);
				if (bits == 0) {
					throw new Fault(Kind.OPERAND_VALUE, "expected a field of at least one bit");
				}
				bufferField(activation, in, operands.integer(activation, in, 1), bits, Origin.CREATE_FIELD);
			}
			default -> throw new AssertionError(in.opcode);
		}
	}

	/** The scope that a declaration with a body opens. */
	int container(Activation activation, Instruction in) throws Fault {
		return switch (in.opcode) {
			case SCOPE -> scope(activation, path(in, 0));
			case DEVICE -> add(activation, path(in, 0), Value.Container.DEVICE);
			case THERMAL_ZONE -> add(activation, path(in, 0), Value.Container.THERMAL_ZONE);
			case PROCESSOR -> add(activation, path(in, 0),
					new Value.Processor(constant(in, 1), ((Term.Constant) in.operands[2]).value(), constant(in, 3)));
			case POWER_RESOURCE -> add(activation, path(in, 0), new Value.PowerResource(constant(in, 1), constant(in, 2)));
			default -> throw new AssertionError(in.opcode);
		};
	}

	private int scope(Activation activation, NamePath path) throws Fault {
		int found = operands.find(activation, path);
		boolean opens = switch (machine.namespace.value(found)) {
			case Value.Container container -> true;
			case Value.Processor processor -> true;
			case Value.PowerResource resource -> true;
			case Value.Int number -> true;
			case Value.Shared number -> true;
			case Value.Text text -> true;
			case Value.Buffer buffer -> true;
			case null -> true;
			case Value other -> false;
		};
		if (!opens) {
			throw new Fault(Kind.OPERAND_TYPE, "expected an object that has a scope, " + path + " is a "
					+ machine.namespace.value(found).type().aslName());
		}
		return found;
	}

	/** A region stays there though an operation fails that was to tell where it is, unless a name is not there. */
	void keepRegion(Activation activation, Kind failed) {
		if (activation.statement == null || failed == Kind.NOT_FOUND || activation.statement.code.length == 0) {
			return;
		}
		var in = activation.statement.code[activation.statement.code.length - 1];
		if (in.opcode == Opcode.OPERATION_REGION || in.opcode == Opcode.DATA_TABLE_REGION) {
			try {
				add(activation, path(in, 0), new RegionDeclarer(machine).open(activation.statement, activation.frame.scope()));
			} catch (Fault isThere) {
				// it was the declaration itself that failed
			}
		}
	}

	private static NamePath path(Instruction in, int operand) {
		return ((Term.Name) in.operands[operand]).path();
	}

	private static int constant(Instruction in, int operand) {
		return (int) ((Term.Constant) in.operands[operand]).value();
	}

	int add(Activation activation, NamePath path, Value value) throws Fault {
		return add(activation, path, value, OptionalInt.empty());
	}

	private int add(Activation activation, NamePath path, Value value, OptionalInt alias) throws Fault {
		var namespace = machine.namespace;
		int parent = namespace.findParent(activation.frame.scope(), path);
		if (parent == Namespace.NONE || path.length() == 0) {
			throw new Fault(Kind.NOT_FOUND, "expected a scope for " + path + ", there is none");
		}
		if (namespace.child(parent, path.last()) != Namespace.NONE) {
			throw new Fault(Kind.ALREADY_EXISTS, "expected no object " + path + " to be there yet");
		}
		if (namespace.count() >= Namespace.MAX_NODES || namespace.depth(parent) >= Namespace.MAX_DEPTH) {
			throw new Fault(Kind.NAME_COUNT, "expected at most " + Namespace.MAX_NODES + " objects, at most " + Namespace.MAX_DEPTH
					+ " below one another");
		}
		int node = namespace.add(parent, new Node(path.last(), parent, activation.id, value, alias));
		if (activation.kind == Activation.Kind.METHOD) {
			activation.note(node);
		}
		return node;
	}

	private void bufferField(Activation activation, Instruction in, int unit, int bits) throws Fault {
		long index = operands.integer(activation, in, 1);
		long most = Heap.MAX_LENGTH * 8L;
		bufferField(activation, in, Long.compareUnsigned(index, most) > 0 ? most : index * unit, bits, Origin.SIZED);
	}

	private void bufferField(Activation activation, Instruction in, long bit, long bits, Origin origin) throws Fault {
		var value = operands.value(activation, in, 0);
		var buffer = value instanceof Value.Buffer named ? named : machine.heap.buffer(operands.buffer(value).clone());
		long length = machine.heap.bytes(buffer.id()).length * 8L;
		if (Long.compareUnsigned(bit, length) > 0 || Long.compareUnsigned(bits, length - bit) > 0) {
			throw new Fault(Kind.BUFFER_LIMIT, "expected a field within the " + length + " bits of the buffer, not of "
					+ Long.toUnsignedString(bits) + " bits from " + Long.toUnsignedString(bit) + " on");
		}
		add(activation, path(in, in.operands.length - 1), new Value.BufferField(buffer.id(), (int) bit, (int) bits, origin));
	}
}
