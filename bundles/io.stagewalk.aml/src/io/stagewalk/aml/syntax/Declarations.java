package io.stagewalk.aml.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What tables declare, found without running them: enough to decode every method. Both ways of a branch are looked into.
 * Names that no table declares have as many arguments as an {@code External} says.
 */
public final class Declarations {
	private static final int METHOD_TYPE = 8;
	private static final int ARGUMENT_COUNT = 7;
	/** Neither a method nor anything else. */
	private static final int UNKNOWN = -2;

	private final Map<NamePath, Integer> declared = new HashMap<>();
	private final Map<NamePath, Integer> external = new HashMap<>();
	private final List<AmlException> problems = new ArrayList<>();

	private Declarations() {
		// there before any table is loaded
		declared.put(NamePath.of("\\_OSI"), 1);
	}

	/** A block, and the absolute path of the scope that it is in. */
	private record Scoped(Block block, NamePath scope) {
	}

	/** The declarations of all these tables together. What cannot be decoded is left out and stands in the problems. */
	public static Declarations of(List<AmlTable> tables) {
		var found = new Declarations();
		int before;
		do {
			before = found.declared.size() + found.external.size();
			found.problems.clear();
			for (var table : tables) {
				found.collect(table.block());
			}
		} while (found.declared.size() + found.external.size() > before);
		return found;
	}

	/** What could not be decoded, each with its place; empty if all is well. */
	public List<AmlException> problems() {
		return List.copyOf(problems);
	}

	/** What the names mean that are written in a scope. */
	public Arity in(NamePath scope) {
		return written -> arity(scope, written);
	}

	private int arity(NamePath scope, NamePath written) {
		int count = search(declared, scope, written);
		return count == UNKNOWN ? Math.max(Arity.NO_METHOD, search(external, scope, written)) : count;
	}

	/** @see "ACPI 6.5, 5.3 ACPI Namespace, search rules" */
	private static int search(Map<NamePath, Integer> names, NamePath scope, NamePath written) {
		var found = names.get(scope.resolve(written));
		if (written.isSearched()) {
			for (var above = scope; found == null && above.length() > 0;) {
				above = above.parent();
				found = names.get(above.resolve(written));
			}
		}
		return found == null ? UNKNOWN : found;
	}

	private void collect(Block table) {
		Deque<Scoped> open = new ArrayDeque<>();
		open.add(new Scoped(table, NamePath.ROOT));
		while (!open.isEmpty()) {
			var next = open.removeLast();
			try {
				collect(next, open);
			} catch (AmlException wrong) {
				problems.add(wrong.in(next.scope().toString()));
			}
		}
	}

	private void collect(Scoped in, Deque<Scoped> open) throws AmlException {
		int at = in.block().start();
		while (at < in.block().end()) {
			var term = Decoder.statement(in.block(), at, in(in.scope()));
			switch (term) {
				case Term.Compound(var opcode, var start, var operands, var body) when opcode == Opcode.WHILE ->
					open.add(new Scoped(body, in.scope()));
				case Term.Compound compound -> open.add(new Scoped(compound.body(), compound(in.scope(), compound)));
				case Term.Branch branch -> {
					open.add(new Scoped(branch.body(), in.scope()));
					branch.otherwise().ifPresent(otherwise -> open.add(new Scoped(otherwise, in.scope())));
				}
				case Term.Operation operation -> declare(in.scope(), operation);
				case Term.Fields fields -> declare(in.scope(), fields);
				case Term.Constant constant -> { }
				case Term.Text text -> { }
				case Term.Name name -> { }
				case Term.Call call -> { }
				case Term.Local local -> { }
				case Term.Argument argument -> { }
				case Term.Buffer buffer -> { }
			}
			at = term.end();
		}
	}

	private NamePath compound(NamePath scope, Term.Compound compound) {
		var path = path(scope, compound.operands().getFirst());
		if (compound.opcode() == Opcode.METHOD) {
			declared.put(path, (int) ((Term.Constant) compound.operands().get(1)).value() & ARGUMENT_COUNT);
		} else if (compound.opcode() != Opcode.SCOPE) {
			declared.put(path, Arity.NO_METHOD);
		}
		return path;
	}

	private void declare(NamePath scope, Term.Operation operation) {
		switch (operation.opcode()) {
			case EXTERNAL -> {
				boolean method = ((Term.Constant) operation.operands().get(1)).value() == METHOD_TYPE;
				long count = ((Term.Constant) operation.operands().get(2)).value();
				external.put(path(scope, operation.operands().getFirst()), method ? (int) count & ARGUMENT_COUNT : Arity.NO_METHOD);
			}
			case ALIAS -> {
				var named = ((Term.Name) operation.operands().getFirst()).path();
				declared.put(path(scope, operation.operands().get(1)), arity(scope, named));
			}
			case NAME, MUTEX, EVENT, OPERATION_REGION, DATA_TABLE_REGION ->
				declared.put(path(scope, operation.operands().getFirst()), Arity.NO_METHOD);
			case CREATE_BIT_FIELD, CREATE_BYTE_FIELD, CREATE_WORD_FIELD, CREATE_DWORD_FIELD, CREATE_QWORD_FIELD, CREATE_FIELD ->
				declared.put(path(scope, operation.operands().getLast()), Arity.NO_METHOD);
			default -> { }
		}
	}

	private void declare(NamePath scope, Term.Fields fields) {
		for (var element : fields.elements()) {
			if (element instanceof FieldElement.Named named) {
				declared.put(scope.child(named.name()), Arity.NO_METHOD);
			}
		}
	}

	private static NamePath path(NamePath scope, Term name) {
		return scope.resolve(((Term.Name) name).path());
	}
}
