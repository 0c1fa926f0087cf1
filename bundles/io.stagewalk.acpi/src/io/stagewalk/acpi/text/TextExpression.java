package io.stagewalk.acpi.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as iasl's tables have it: hexadecimal digits, labels behind a dollar sign, and C's operators on 64 bits,
 * unsigned. A leading {@code 0d} is two more of the digits, as iasl 20200925 has it.
 *
 * @see "ACPICA User's Guide, Data Table Compiler: Integer Expressions"
 */
final class TextExpression {
	private static final Pattern TOKEN = Pattern
			.compile("\\s*(0[xX]\\p{XDigit}{1,16}|\\p{XDigit}{1,16}(?!\\p{XDigit})|\\$[A-Za-z_][A-Za-z0-9_]*|<<|>>|<=|>=|==|!=|&&|\\|\\||[-+*/%&|^!~<>?:()])");
	private static final int MAX_DEPTH = 32;
	/** Binary operators, weakest first. */
	private static final List<List<String>> PRECEDENCE = List.of(List.of("||"), List.of("&&"), List.of("|"), List.of("^"), List.of("&"),
			List.of("==", "!="), List.of("<", "<=", ">", ">="), List.of("<<", ">>"), List.of("+", "-"), List.of("*", "/", "%"));

	private final String file;
	private final TextLine line;
	private final String text;
	private final Map<String, Long> labels;
	private final Matcher tokens;
	private int at;
	private String token = "";
	private int depth;

	private TextExpression(String file, TextLine line, String text, Map<String, Long> labels) {
		this.file = file;
		this.line = line;
		this.text = text;
		this.labels = labels;
		tokens = TOKEN.matcher(text);
	}

	static long value(String file, TextLine line, String text, Map<String, Long> labels) throws TextException {
		var expression = new TextExpression(file, line, text, labels);
		expression.next();
		long value = expression.choice();
		if (!expression.token.isEmpty()) {
			throw expression.unexpected("an operator");
		}
		return value;
	}

	private void next() throws TextException {
		if (tokens.region(at, text.length()).lookingAt()) {
			token = tokens.group(1);
			at = tokens.end();
		} else if (text.substring(at).isBlank()) {
			token = "";
		} else {
			token = text.substring(at);
			throw unexpected("a number or an operator");
		}
	}

	private TextException unexpected(String expected) {
		var found = token.isEmpty() ? "the end" : token;
		return new TextException(file, line.number(), expected + " for " + line.name(), found);
	}

	private long choice() throws TextException {
		if (++depth > MAX_DEPTH) {
			throw unexpected("at most " + MAX_DEPTH + " expressions inside of each other");
		}
		long value = binary(0);
		if (token.equals("?")) {
			next();
			long then = choice();
			if (!token.equals(":")) {
				throw unexpected(":");
			}
			next();
			long otherwise = choice();
			value = value != 0 ? then : otherwise;
		}
		depth--;
		return value;
	}

	private long binary(int level) throws TextException {
		if (level == PRECEDENCE.size()) {
			return unary();
		}
		long left = binary(level + 1);
		while (PRECEDENCE.get(level).contains(token)) {
			var operator = token;
			next();
			left = apply(operator, left, binary(level + 1));
		}
		return left;
	}

	private long unary() throws TextException {
		var first = token;
		if (List.of("!", "~", "-", "(").contains(first)) {
			if (++depth > MAX_DEPTH) {
				throw unexpected("at most " + MAX_DEPTH + " expressions inside of each other");
			}
			next();
			long value = switch (first) {
				case "!" -> unary() == 0 ? 1 : 0;
				case "~" -> ~unary();
				case "-" -> -unary();
				default -> parenthesis();
			};
			depth--;
			return value;
		}
		if (first.isEmpty() || !Character.isLetterOrDigit(first.charAt(0)) && first.charAt(0) != '$') {
			throw unexpected("a number");
		}
		next();
		return number(first);
	}

	private long parenthesis() throws TextException {
		long value = choice();
		if (!token.equals(")")) {
			throw unexpected(")");
		}
		next();
		return value;
	}

	private long number(String digits) throws TextException {
		if (digits.startsWith("$")) {
			var offset = labels.get(digits.substring(1));
			if (offset == null) {
				throw new TextException(file, line.number(), "a label that stands before", digits);
			}
			return offset;
		}
		return Long.parseUnsignedLong(digits.startsWith("0x") || digits.startsWith("0X") ? digits.substring(2) : digits, 16);
	}

	private long apply(String operator, long left, long right) throws TextException {
		if ((operator.equals("/") || operator.equals("%")) && right == 0) {
			throw new TextException(file, line.number(), "a divisor that is not 0 for " + line.name(), "0");
		}
		int compared = Long.compareUnsigned(left, right);
		return switch (operator) {
			case "||" -> truth(left != 0 || right != 0);
			case "&&" -> truth(left != 0 && right != 0);
			case "|" -> left | right;
			case "^" -> left ^ right;
			case "&" -> left & right;
			case "==" -> truth(left == right);
			case "!=" -> truth(left != right);
			case "<" -> truth(compared < 0);
			case "<=" -> truth(compared <= 0);
			case ">" -> truth(compared > 0);
			case ">=" -> truth(compared >= 0);
			case "<<" -> right >= 0 && right < Long.SIZE ? left << right : 0;
			case ">>" -> right >= 0 && right < Long.SIZE ? left >>> right : 0;
			case "+" -> left + right;
			case "-" -> left - right;
			case "*" -> left * right;
			case "/" -> Long.divideUnsigned(left, right);
			default -> Long.remainderUnsigned(left, right);
		};
	}

	private static long truth(boolean holds) {
		return holds ? 1 : 0;
	}
}
