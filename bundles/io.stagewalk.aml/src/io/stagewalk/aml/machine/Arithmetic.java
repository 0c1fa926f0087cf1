package io.stagewalk.aml.machine;

import io.stagewalk.aml.machine.Failure.Kind;
import io.stagewalk.aml.syntax.Opcode;
import io.stagewalk.aml.value.Conversion;
import io.stagewalk.aml.value.IntegerWidth;

/** Operations on integers. Their results are not truncated yet. */
final class Arithmetic {
	private static final long MAX_BCD = 9_999_999_999_999_999L;

	private Arithmetic() {
	}

	/** Whether an operation makes one integer of two. */
	static boolean isBinary(Opcode opcode) {
		return switch (opcode) {
			case ADD, SUBTRACT, MULTIPLY, MOD, SHIFT_LEFT, SHIFT_RIGHT, AND, NAND, OR, NOR, XOR -> true;
			default -> false;
		};
	}

	static long binary(Opcode opcode, long left, long right, IntegerWidth width) throws Fault {
		return switch (opcode) {
			case ADD -> left + right;
			case SUBTRACT -> left - right;
			case MULTIPLY -> left * right;
			case MOD -> {
				if (right == 0) {
					throw new Fault(Kind.DIVIDE_BY_ZERO, "expected a divisor other than 0");
				}
				yield Long.remainderUnsigned(left, right);
			}
			case SHIFT_LEFT -> Long.compareUnsigned(right, width.bits()) >= 0 ? 0 : left << right;
			case SHIFT_RIGHT -> Long.compareUnsigned(right, width.bits()) >= 0 ? 0 : left >>> right;
			case AND -> left & right;
			case NAND -> ~(left & right);
			case OR -> left | right;
			case NOR -> ~(left | right);
			case XOR -> left ^ right;
			default -> throw new AssertionError(opcode);
		};
	}

	static long unary(Opcode opcode, long value, IntegerWidth width) throws Fault {
		return switch (opcode) {
			case NOT -> ~value;
			case FIND_SET_LEFT_BIT -> 64 - Long.numberOfLeadingZeros(value);
			case FIND_SET_RIGHT_BIT -> value == 0 ? 0 : Long.numberOfTrailingZeros(value) + 1;
			case FROM_BCD -> fromBcd(value);
			case TO_BCD -> toBcd(value, width);
			default -> throw new AssertionError(opcode);
		};
	}

	private static long fromBcd(long bcd) throws Fault {
		for (int shift = 0; shift < 64; shift += 4) {
			if ((bcd >>> shift & 15) > 9) {
				throw new Fault(Kind.NUMERIC_OVERFLOW, "expected decimal digits in each four bits, not 0x" + Long.toHexString(bcd));
			}
		}
		return Conversion.fromBcd(bcd);
	}

	private static long toBcd(long value, IntegerWidth width) throws Fault {
		long most = width == IntegerWidth.BITS_32 ? 99_999_999 : MAX_BCD;
		if (Long.compareUnsigned(value, most) > 0) {
			throw new Fault(Kind.NUMERIC_OVERFLOW, "expected at most " + most + " for digits of four bits, not "
					+ Long.toUnsignedString(value));
		}
		return Conversion.toBcd(value);
	}
}
