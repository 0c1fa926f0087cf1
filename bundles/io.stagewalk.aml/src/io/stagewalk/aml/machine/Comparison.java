package io.stagewalk.aml.machine;

import java.util.Arrays;

import io.stagewalk.aml.machine.Failure.Kind;
import io.stagewalk.aml.syntax.Opcode;
import io.stagewalk.aml.value.Conversion.Form;
import io.stagewalk.aml.value.Value;

/**
 * Which of two values is greater. The second becomes what the first is.
 *
 * @see "drivers/acpi/acpica/exmisc.c:acpi_ex_do_logical_op; exoparg6.c:acpi_ex_do_match_op"
 */
final class Comparison {
	private static final int MTR = 0;
	private static final int MEQ = 1;
	private static final int MLE = 2;
	private static final int MLT = 3;
	private static final int MGE = 4;
	private static final int MGT = 5;

	private final Machine machine;

	Comparison(Machine machine) {
		this.machine = machine;
	}

	boolean holds(Opcode opcode, Value left, Value right) throws Fault {
		int order = compare(left, right);
		return switch (opcode) {
			case L_EQUAL -> order == 0;
			case L_GREATER -> order > 0;
			case L_LESS -> order < 0;
			default -> throw new AssertionError(opcode);
		};
	}

	private int compare(Value left, Value right) throws Fault {
		var operands = machine.operands;
		machine.charge(operands.length(left) / Machine.BYTES_A_STEP);
		return switch (left) {
			case Value.Int(long number) -> Long.compareUnsigned(number, operands.integer(right));
			case Value.Text text -> Arrays.compareUnsigned(machine.heap.bytes(text.id()), operands.text(right, Form.IMPLICIT));
			case Value.Buffer buffer -> Arrays.compareUnsigned(machine.heap.bytes(buffer.id()), operands.buffer(right));
			case Value other -> throw operands.operandType("an integer, a string or a buffer", other);
		};
	}

	/** The first element that fulfils two conditions, or all ones. */
	Value match(Activation activation, Instruction in) throws Fault {
		var operands = machine.operands;
		var value = operands.value(activation, in, 0);
		if (!(value instanceof Value.Package held)) {
			throw operands.operandType("a package", value);
		}
		var first = operands.computed(activation, in, 2);
		var second = operands.computed(activation, in, 4);
		int one = condition(operands.integer(activation, in, 1));
		int two = condition(operands.integer(activation, in, 3));
		long start = operands.integer(activation, in, 5);
		var elements = machine.heap.elements(held.id());
		if (Long.compareUnsigned(start, elements.length) >= 0) {
			throw new Fault(Kind.PACKAGE_LIMIT, "expected an index below " + elements.length + ", not " + Long.toUnsignedString(start));
		}
		for (int i = (int) start; i < elements.length; i++) {
			var element = elements[i] == null ? null : new Packages(machine).element(elements[i]);
			if (element != null && Operands.isData(element) && fulfils(element, one, first) && fulfils(element, two, second)) {
				return new Value.Int(i);
			}
		}
		return new Value.Int(machine.settings.width().ones());
	}

	private static int condition(long code) throws Fault {
		if (code > MGT) {
			throw new Fault(Kind.OPERAND_VALUE, "expected a condition of 0 to 5, not " + code);
		}
		return (int) code;
	}

	private boolean fulfils(Value element, int condition, Value wanted) throws Fault {
		if (condition == MTR) {
			return true;
		}
		int order = -compare(wanted, element);
		return switch (condition) {
			case MEQ -> order == 0;
			case MLE -> order <= 0;
			case MLT -> order < 0;
			case MGE -> order >= 0;
			default -> order > 0;
		};
	}
}
