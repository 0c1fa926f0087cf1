package io.stagewalk.aml.machine;

import java.util.Arrays;

import io.stagewalk.aml.machine.Failure.Kind;
import io.stagewalk.aml.syntax.Term;
import io.stagewalk.aml.value.Conversion;
import io.stagewalk.aml.value.Conversion.Form;
import io.stagewalk.aml.value.Heap;
import io.stagewalk.aml.value.Value;

/**
 * Strings and buffers: made, cut, put together, converted.
 *
 * @see "drivers/acpi/acpica/exconcat.c, exconvrt.c, exoparg1.c, exoparg2.c"
 */
final class Strings {
	private final Machine machine;
	private final Operands operands;

	Strings(Machine machine) {
		this.machine = machine;
		this.operands = machine.operands;
	}

	Value make(Activation activation, Instruction in) throws Fault {
		return switch (in.opcode) {
			case BUFFER -> buffer(activation, in);
			case CONCATENATE -> concatenated(operands.value(activation, in, 0), operands.value(activation, in, 1));
			case CONCATENATE_RES_TEMPLATE -> {
				var first = operands.buffer(operands.value(activation, in, 0));
				yield machine.heap.buffer(limited(ResourceTemplates.concatenated(first,
						operands.buffer(operands.value(activation, in, 1)))));
			}
			case MID -> mid(operands.value(activation, in, 0), operands.integer(activation, in, 1), operands.integer(activation, in, 2));
			default -> throw new AssertionError(in.opcode);
		};
	}

	Value convert(Activation activation, Instruction in) throws Fault {
		return switch (in.opcode) {
			case TO_BUFFER -> {
				var value = operands.computed(activation, in, 0);
				yield value instanceof Value.Buffer ? value : machine.heap.buffer(operands.buffer(value));
			}
			case TO_DECIMAL_STRING -> text(operands.computed(activation, in, 0), Form.DECIMAL);
			case TO_HEX_STRING -> text(operands.computed(activation, in, 0), Form.HEX);
			case TO_INTEGER -> {
				var value = operands.computed(activation, in, 0);
				yield value instanceof Value.Text text
						? new Value.Int(Conversion.integerOfNumeral(machine.heap.bytes(text.id()), machine.settings.width()))
						: new Value.Int(operands.integer(value));
			}
			case TO_STRING -> {
				var bytes = operands.buffer(operands.value(activation, in, 0));
				long most = operands.integer(activation, in, 1);
				int length = 0;
				while (length < bytes.length && Long.compareUnsigned(length, most) < 0 && bytes[length] != 0) {
					length++;
				}
				yield machine.heap.text(Arrays.copyOf(bytes, length));
			}
			default -> throw new AssertionError(in.opcode);
		};
	}

	private Value text(Value value, Form form) throws Fault {
		return value instanceof Value.Text ? value : machine.heap.text(operands.text(value, form));
	}

	/** As long as is declared, or as what is written. */
	private Value buffer(Activation activation, Instruction in) throws Fault {
		var term = (Term.Buffer) in.term;
		long declared = operands.integer(activation, in, 0);
		int written = term.end() - term.dataStart();
		if (Long.compareUnsigned(declared, Heap.MAX_LENGTH) > 0) {
			throw new Fault(Kind.BUFFER_LIMIT, "expected a buffer of at most " + Heap.MAX_LENGTH + " bytes, not "
					+ Long.toUnsignedString(declared));
		}
		checkMemory();
		var table = activation.statement.block.table();
		return machine.heap.buffer(Arrays.copyOf(table.bytes(term.dataStart(), term.end()), Math.max((int) declared, written)));
	}

	private void checkMemory() throws Fault {
		if (machine.heap.bytes() > 2 * Heap.MAX_BYTES) {
			throw new Fault(Kind.MEMORY, "expected objects of at most " + Heap.MAX_BYTES + " bytes in all");
		}
	}

	private byte[] limited(byte[] bytes) throws Fault {
		checkMemory();
		if (bytes.length > Heap.MAX_LENGTH) {
			throw new Fault(Kind.STRING_LIMIT, "expected strings and buffers of at most " + Heap.MAX_LENGTH + " bytes");
		}
		return bytes;
	}

	/** The first says what the result is; what is no data is taken as the name of its type. */
	private Value concatenated(Value left, Value right) throws Fault {
		var first = Operands.isData(left) ? left : typeText(left);
		var second = Operands.isData(right) ? right : typeText(right);
		return switch (first) {
			case Value.Int(long number) -> machine.heap.buffer(joined(Conversion.bufferOfInteger(number, machine.settings.width()),
					Conversion.bufferOfInteger(operands.integer(second), machine.settings.width())));
			case Value.Text text -> machine.heap.text(joined(machine.heap.bytes(text.id()), operands.text(second, Form.IMPLICIT)));
			case Value.Buffer buffer -> machine.heap.buffer(joined(machine.heap.bytes(buffer.id()), operands.buffer(second)));
			case Value other -> throw operands.operandType("an integer, a string or a buffer", other);
		};
	}

	private Value typeText(Value value) {
		var name = switch (operands.type(value)) {
			case UNINITIALIZED -> "Untyped";
			case OPERATION_REGION -> "Region";
			case POWER_RESOURCE -> "Power";
			case THERMAL_ZONE -> "Thermal";
			case DDB_HANDLE -> "DdbHandle";
			case INTEGER, STRING, BUFFER, PACKAGE, FIELD_UNIT, DEVICE, EVENT, METHOD, MUTEX, PROCESSOR, BUFFER_FIELD, DEBUG, REFERENCE ->
				operands.type(value).aslName();
		};
		return machine.heap.text(Conversion.bytes("[" + name + " Object]"));
	}

	private byte[] joined(byte[] first, byte[] second) throws Fault {
		if (first.length + second.length > Heap.MAX_LENGTH) {
			throw new Fault(Kind.STRING_LIMIT, "expected strings and buffers of at most " + Heap.MAX_LENGTH + " bytes");
		}
		checkMemory();
		var all = Arrays.copyOf(first, first.length + second.length);
		System.arraycopy(second, 0, all, first.length, second.length);
		return all;
	}

	private Value mid(Value value, long start, long length) throws Fault {
		var bytes = value instanceof Value.Text text ? machine.heap.bytes(text.id()) : operands.buffer(value);
		int from = (int) (Long.compareUnsigned(start, bytes.length) > 0 ? bytes.length : start);
		int count = (int) (Long.compareUnsigned(length, bytes.length - from) > 0 ? bytes.length - from : length);
		var part = Arrays.copyOfRange(bytes, from, from + count);
		return value instanceof Value.Text ? machine.heap.text(part) : machine.heap.buffer(part);
	}
}
