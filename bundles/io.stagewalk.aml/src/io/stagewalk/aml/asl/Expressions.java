package io.stagewalk.aml.asl;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.aml.syntax.AmlTable;
import io.stagewalk.aml.syntax.Opcode;
import io.stagewalk.aml.syntax.Operand;
import io.stagewalk.aml.syntax.Term;

/**
 * Terms as ASL expressions. Operators are written with symbols where the compiler makes the same AML of them, and as functions
 * elsewhere. A line break in the text comes with the indentation of what is nested in the expression.
 */
final class Expressions {
	private static final List<String> MATCH = List.of("MTR", "MEQ", "MLE", "MLT", "MGE", "MGT");

	private final DataText data;

	Expressions(AmlTable table) {
		data = new DataText(table, this);
	}

	/** An expression, and whether it needs brackets where it is an operand. */
	private record Part(String text, boolean isOperator) {
		static Part atom(String text) {
			return new Part(text, false);
		}

		static Part operator(String text) {
			return new Part(text, true);
		}

		String asOperand() {
			return isOperator ? "(" + text + ")" : text;
		}
	}

	String text(Term term) {
		return part(term).text();
	}

	/** With brackets around it where it is an operator. */
	private String operand(Term term) {
		return part(term).asOperand();
	}

	DataText data() {
		return data;
	}

	private Part part(Term term) {
		return switch (term) {
			case Term.Constant constant -> Part.atom(DataText.number(constant));
			case Term.Text text -> Part.atom(Words.quoted(text.text()));
			case Term.Name name -> Part.atom(Words.path(name.path()));
			case Term.Local local -> Part.atom("Local" + local.index());
			case Term.Argument argument -> Part.atom("Arg" + argument.index());
			case Term.Call call -> Part.atom(function(Words.path(call.path()), call.arguments().stream().map(this::text).toList()));
			case Term.Buffer buffer -> Part.atom(data.buffer(buffer));
			case Term.Operation operation -> operation(operation);
			case Term.Compound compound -> Part.atom("/* " + compound.opcode().aslName() + " as an operand */");
			case Term.Branch branch -> Part.atom("/* If as an operand */");
			case Term.Fields fields -> Part.atom("/* " + fields.opcode().aslName() + " as an operand */");
		};
	}

	private Part operation(Term.Operation operation) {
		var operands = operation.operands();
		return switch (operation.opcode()) {
			case PACKAGE, VAR_PACKAGE -> Part.atom(data.packageText(operation));
			case STORE -> store(operation);
			case NOT -> complement(operation);
			case L_NOT -> not(operands.getFirst());
			case INCREMENT -> isAssignable(operands.getFirst()) ? Part.operator(text(operands.getFirst()) + "++") : function(operation);
			case DECREMENT -> isAssignable(operands.getFirst()) ? Part.operator(text(operands.getFirst()) + "--") : function(operation);
			case INDEX -> index(operation);
			case DEBUG, TIMER, REVISION, BREAK, CONTINUE, NOOP, BREAK_POINT -> Part.atom(operation.opcode().aslName());
			default -> binary(operation);
		};
	}

	private Part binary(Term.Operation operation) {
		var opcode = operation.opcode();
		var operands = operation.operands();
		var logical = Symbols.logical(opcode);
		if (logical.isPresent()) {
			return Part.operator(operand(operands.get(0)) + " " + logical.get() + " " + operand(operands.get(1)));
		}
		var symbol = Symbols.arithmetic(opcode);
		var target = operands.getLast();
		boolean remainder = opcode == Opcode.DIVIDE && !isNowhere(operands.get(2));
		if (symbol.isEmpty() || remainder || !isNowhere(target) && !isAssignable(target)) {
			return function(operation);
		}
		var left = operand(operands.get(0));
		var right = part(operands.get(1));
		if (isNowhere(target)) {
			return Part.operator(left + " " + symbol.get() + " " + right.asOperand());
		}
		var to = text(target);
		return Part.operator(to.equals(left) ? left + " " + symbol.get() + "= " + right.text()
				: to + " = " + left + " " + symbol.get() + " " + right.asOperand());
	}

	private Part complement(Term.Operation not) {
		var target = not.operands().getLast();
		if (!isNowhere(target) && !isAssignable(target)) {
			return function(not);
		}
		var value = "~" + operand(not.operands().getFirst());
		return Part.operator(isNowhere(target) ? value : text(target) + " = " + value);
	}

	private Part store(Term.Operation store) {
		var value = store.operands().get(0);
		var target = store.operands().get(1);
		boolean merged = value instanceof Term.Operation operation && Symbols.takesTarget(operation.opcode())
				&& isNowhere(operation.operands().getLast());
		if (merged || !isAssignable(target)) {
			return function(store);
		}
		boolean stores = value instanceof Term.Operation operation && operation.opcode() == Opcode.STORE;
		return Part.operator(text(target) + " = " + (stores ? operand(value) : text(value)));
	}

	private Part not(Term operand) {
		if (operand instanceof Term.Operation comparison) {
			var symbol = Symbols.negated(comparison.opcode());
			if (symbol.isPresent()) {
				return Part.operator(operand(comparison.operands().get(0)) + " " + symbol.get() + " " + operand(comparison.operands().get(1)));
			}
		}
		return Part.operator("!" + operand(operand));
	}

	private Part index(Term.Operation index) {
		var target = index.operands().getLast();
		if (!isIndexed(index.operands().getFirst()) || !isNowhere(target) && !isAssignable(target)) {
			return function(index);
		}
		var element = text(index.operands().get(0)) + " [" + text(index.operands().get(1)) + "]";
		return isNowhere(target) ? Part.atom(element) : Part.operator(text(target) + " = " + element);
	}

	/** Whether brackets may stand behind it. */
	private static boolean isIndexed(Term term) {
		return switch (term) {
			case Term.Name name -> !name.path().isNull();
			case Term.Local local -> true;
			case Term.Argument argument -> true;
			case Term.Operation operation -> operation.opcode() == Opcode.DEREF_OF;
			default -> false;
		};
	}

	/** Whether an assignment to it can be written with a sign. */
	private static boolean isAssignable(Term term) {
		return switch (term) {
			case Term.Operation operation when operation.opcode() == Opcode.INDEX -> isIndexed(operation.operands().getFirst())
					&& isNowhere(operation.operands().getLast());
			case Term.Operation operation -> operation.opcode() == Opcode.DEBUG || operation.opcode() == Opcode.DEREF_OF;
			default -> isIndexed(term);
		};
	}

	/** Whether a result is not kept: the target is a null name, which is encoded like the constant 0. */
	static boolean isNowhere(Term target) {
		return target instanceof Term.Constant constant && constant.opcode() == Opcode.ZERO
				|| target instanceof Term.Name name && name.path().isNull();
	}

	private Part function(Term.Operation operation) {
		return Part.atom(function(operation.opcode().aslName(), arguments(operation)));
	}

	/** Arguments left out at the end are not written. */
	static String function(String name, List<String> arguments) {
		int count = arguments.size();
		while (count > 0 && arguments.get(count - 1).isEmpty()) {
			count--;
		}
		return name + " (" + String.join(", ", arguments.subList(0, count)) + ")";
	}

	/** The operands as a function's arguments. */
	List<String> arguments(Term.Operation operation) {
		var kinds = operation.opcode().operands();
		var arguments = new ArrayList<String>();
		for (int i = 0; i < operation.operands().size(); i++) {
			var operand = operation.operands().get(i);
			boolean isTarget = i < kinds.size() && kinds.get(i) == Operand.TARGET;
			boolean isMatch = operation.opcode() == Opcode.MATCH && (i == 1 || i == 3);
			if (isTarget && isNowhere(operand)) {
				arguments.add("");
			} else {
				arguments.add(isMatch ? match((Term.Constant) operand) : text(operand));
			}
		}
		return arguments;
	}

	private static String match(Term.Constant comparison) {
		int which = (int) comparison.value();
		return which < MATCH.size() ? MATCH.get(which) : DataText.number(comparison);
	}
}
