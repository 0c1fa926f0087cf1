package io.stagewalk.acpi.model;

import java.util.Optional;

import io.stagewalk.acpi.definition.Expression;

/**
 * Which field must have which value so that an expression comes to a wanted number.
 *
 * @param value that the field must have, unsigned
 */
record Equation(Field field, long value) {

	/** Solves an expression with one field in it; empty if it has another form, or no whole number solves it. */
	static Optional<Equation> solve(Expression expression, long wanted, Values values) {
		return switch (expression) {
			case Expression.Reference reference -> values.field(reference).map(field -> new Equation(field, wanted));
			case Expression.Binary(var operator, var left, Expression.Constant(long right)) -> switch (operator) {
				case PLUS -> solve(left, wanted - right, values);
				case MINUS -> solve(left, wanted + right, values);
				case TIMES -> right != 0 && wanted % right == 0 ? solve(left, wanted / right, values) : Optional.empty();
				case DIVIDED_BY -> solve(left, wanted * right, values);
				case OR, AND, EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, BIT_OR, BIT_AND, SHIFT_LEFT,
						SHIFT_RIGHT -> Optional.empty();
			};
			case Expression.Binary binary -> Optional.empty();
			case Expression.Constant constant -> Optional.empty();
			case Expression.Position position -> Optional.empty();
		};
	}
}
