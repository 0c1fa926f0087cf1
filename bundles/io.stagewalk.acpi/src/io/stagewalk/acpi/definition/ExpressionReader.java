package io.stagewalk.acpi.definition;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;


/** Reads an expression: numbers, {@code {Field Name}}, {@code {/Field of the table}}, positions, operators, parentheses. */
final class ExpressionReader {
	private static final Pattern TOKEN = Pattern
			.compile("\\s*(\\{[^{}]+}|0[xX][0-9a-fA-F]{1,16}|[0-9]{1,18}|[a-z]+|<<|>>|[=!<>]=|[-+*/&|<>()])");
	/** Parentheses inside of each other. */
	private static final int MAX_DEPTH = 16;

	private final Line line;
	private final String text;
	private final Matcher tokens;
	private int at;
	private String token;
	private int depth;

	private ExpressionReader(Line line, String text) {
		this.line = line;
		this.text = text;
		tokens = TOKEN.matcher(text);
	}

	static Expression read(Line line, String text) throws DefinitionException {
		var reader = new ExpressionReader(line, text);
		reader.next();
		var expression = reader.binary(0);
		if (!reader.token.isEmpty()) {
			throw line.unexpected("an operator", reader.token);
		}
		return expression;
	}

	private void next() throws DefinitionException {
		if (tokens.region(at, text.length()).lookingAt()) {
			token = tokens.group(1);
			at = tokens.end();
		} else if (text.substring(at).isBlank()) {
			token = "";
		} else {
			throw line.unexpected("an expression", text.substring(at).strip());
		}
	}

	private Expression binary(int level) throws DefinitionException {
		if (level == Expression.Operator.PRECEDENCE.size()) {
			return primary();
		}
		var left = binary(level + 1);
		while (true) {
			var operator = Expression.Operator.PRECEDENCE.get(level).stream().filter(one -> one.sign().equals(token)).findFirst();
			if (operator.isEmpty()) {
				return left;
			}
			next();
			left = new Expression.Binary(operator.get(), left, binary(level + 1));
		}
	}

	private Expression primary() throws DefinitionException {
		var first = token;
		if (first.isEmpty()) {
			throw line.unexpected("a number, a {Field} or a position", "the end");
		}
		if (first.equals("(")) {
			return parenthesis();
		}
		next();
		if (Character.isDigit(first.charAt(0))) {
			return new Expression.Constant(Line.number(first));
		}
		if (first.startsWith("{/")) {
			return new Expression.Reference(first.substring(2, first.length() - 1), Expression.Scope.TABLE);
		}
		if (first.startsWith("{")) {
			return new Expression.Reference(first.substring(1, first.length() - 1), Expression.Scope.NEAREST);
		}
		for (var position : Expression.Position.values()) {
			if (position.name().toLowerCase(Locale.ROOT).equals(first)) {
				return position;
			}
		}
		throw line.unexpected("a number, a {Field} or a position", first);
	}

	private Expression parenthesis() throws DefinitionException {
		if (++depth > MAX_DEPTH) {
			throw line.unexpected("at most " + MAX_DEPTH + " parentheses inside of each other", "more");
		}
		next();
		var inner = binary(0);
		if (!token.equals(")")) {
			throw line.unexpected(")", token.isEmpty() ? "the end" : token);
		}
		next();
		depth--;
		return inner;
	}
}
