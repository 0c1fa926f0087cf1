package io.stagewalk.acpi.definition;

import java.util.List;

/** A number that follows from fields: 64 bits, wrapping around, compared as unsigned. */
public sealed interface Expression {

	/** As people read it. */
	default String text() {
		return ExpressionText.of(this);
	}

	/** A number. */
	record Constant(long value) implements Expression {
	}

	/**
	 * The value of a field that stands before.
	 *
	 * @param name  its name or symbol: the nearest before in the same structure, then in the ones around it
	 * @param scope where to look
	 */
	record Reference(String name, Scope scope) implements Expression {
	}

	/** Where a referred field is looked for. */
	enum Scope {
		/** From this structure outwards. */
		NEAREST,
		/** In the table itself, not in a structure of it. */
		TABLE
	}

	/** What is known of the place that is being filled. */
	enum Position implements Expression {
		/** Bytes up to the end of the structure. */
		REMAINING,
		/** Bytes from the start of the structure to here. */
		POSITION,
		/** Bytes from the start of the table to here. */
		OFFSET,
		/** Number of the element in its list, from 0. */
		INDEX
	}

	/** Two numbers and what is done with them. */
	record Binary(Operator operator, Expression left, Expression right) implements Expression {
	}

	/** The operators, weakest first by rows. */
	enum Operator {
		OR("or"), AND("and"),
		EQUAL("=="), NOT_EQUAL("!="), LESS("<"), LESS_OR_EQUAL("<="), GREATER(">"), GREATER_OR_EQUAL(">="),
		BIT_OR("|"), BIT_AND("&"), SHIFT_LEFT("<<"), SHIFT_RIGHT(">>"), PLUS("+"), MINUS("-"), TIMES("*"), DIVIDED_BY("/");

		/** The operators by how they bind, weakest first. */
		static final List<List<Operator>> PRECEDENCE = List.of(List.of(OR), List.of(AND),
				List.of(EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL), List.of(BIT_OR), List.of(BIT_AND),
				List.of(SHIFT_LEFT, SHIFT_RIGHT), List.of(PLUS, MINUS), List.of(TIMES, DIVIDED_BY));

		private final String sign;

		Operator(String sign) {
			this.sign = sign;
		}

		String sign() {
			return sign;
		}

		/** The result; a division by 0 gives 0, and a comparison 1 or 0. */
		public long apply(long left, long right) {
			return switch (this) {
				case OR -> left != 0 || right != 0 ? 1 : 0;
				case AND -> left != 0 && right != 0 ? 1 : 0;
				case EQUAL -> left == right ? 1 : 0;
				case NOT_EQUAL -> left != right ? 1 : 0;
				case LESS -> Long.compareUnsigned(left, right) < 0 ? 1 : 0;
				case LESS_OR_EQUAL -> Long.compareUnsigned(left, right) <= 0 ? 1 : 0;
				case GREATER -> Long.compareUnsigned(left, right) > 0 ? 1 : 0;
				case GREATER_OR_EQUAL -> Long.compareUnsigned(left, right) >= 0 ? 1 : 0;
				case BIT_OR -> left | right;
				case BIT_AND -> left & right;
				case SHIFT_LEFT -> right >= 0 && right < Long.SIZE ? left << right : 0;
				case SHIFT_RIGHT -> right >= 0 && right < Long.SIZE ? left >>> right : 0;
				case PLUS -> left + right;
				case MINUS -> left - right;
				case TIMES -> left * right;
				case DIVIDED_BY -> right == 0 ? 0 : Long.divideUnsigned(left, right);
			};
		}
	}
}
