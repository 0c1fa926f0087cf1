package io.stagewalk.acpi.definition;

/** Expressions as people read them. */
final class ExpressionText {
	private ExpressionText() {
	}

	static String of(Expression expression) {
		return of(expression, 0);
	}

	/** @param binding of the operator around it, 0 for none: a weaker one stands in parentheses */
	private static String of(Expression expression, int binding) {
		return switch (expression) {
			case Expression.Constant(long value) -> value < 0 || value > 0xff ? "0x" + Long.toHexString(value) : Long.toString(value);
			case Expression.Reference(String name, Expression.Scope scope) -> scope == Expression.Scope.TABLE ? "the table's " + name : name;
			case Expression.Position position -> switch (position) {
				case REMAINING -> "bytes left";
				case POSITION -> "offset in the structure";
				case OFFSET -> "offset in the table";
				case INDEX -> "number of the element";
			};
			case Expression.Binary(var operator, var left, var right) -> {
				int own = binding(operator);
				var text = of(left, own) + " " + operator.sign() + " " + of(right, own + 1);
				yield own < binding ? "(" + text + ")" : text;
			}
		};
	}

	private static int binding(Expression.Operator operator) {
		for (int i = 0; i < Expression.Operator.PRECEDENCE.size(); i++) {
			if (Expression.Operator.PRECEDENCE.get(i).contains(operator)) {
				return i + 1;
			}
		}
		throw new IllegalArgumentException(operator.toString());
	}
}
