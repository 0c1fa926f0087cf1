package io.stagewalk.aml.asl;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.stagewalk.aml.syntax.AmlException;
import io.stagewalk.aml.syntax.AmlTable;
import io.stagewalk.aml.syntax.Block;
import io.stagewalk.aml.syntax.Declarations;
import io.stagewalk.aml.syntax.Decoder;
import io.stagewalk.aml.syntax.FieldElement;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.syntax.NameSeg;
import io.stagewalk.aml.syntax.Opcode;
import io.stagewalk.aml.syntax.Term;

/** The names that one table declares, and those that it uses, in all its blocks. */
final class Names {
	/** There before any table is loaded. @see "ACPI 6.5, 5.3.1 Predefined Root Namespaces" */
	private static final Set<Integer> PREDEFINED = Set.of(NameSeg.of("_GPE"), NameSeg.of("_PR_"), NameSeg.of("_SB_"),
			NameSeg.of("_SI_"), NameSeg.of("_TZ_"), NameSeg.of("_GL_"), NameSeg.of("_OS_"), NameSeg.of("_OSI"), NameSeg.of("_REV"));

	/** Different uses that are looked at; what a table uses beyond these gets no {@code External}. */
	private static final int MAX_USES = 1 << 18;

	private final Declarations declarations;
	private final Map<NamePath, ObjectType> declared = new HashMap<>();
	private final Set<Use> used = new LinkedHashSet<>();
	private final Deque<Scoped> open = new ArrayDeque<>();

	private Names(Declarations declarations) {
		this.declarations = declarations;
		PREDEFINED.forEach(name -> declared.put(NamePath.absolute(name), ObjectType.UNKNOWN));
		declared.put(NamePath.ROOT, ObjectType.DEVICE);
	}

	/**
	 * A name that is used.
	 *
	 * @param scope absolute
	 * @param type  what it must be to be used so
	 */
	record Use(NamePath scope, NamePath written, ObjectType type) {
		/** Where it is looked for last: what a compiler takes it for when nobody declares it. */
		NamePath guess() {
			return written.isSearched() ? NamePath.ROOT.resolve(written) : scope.resolve(written);
		}
	}

	private record Scoped(Block block, NamePath scope) {
	}

	static Names of(AmlTable table, Declarations declarations) {
		var names = new Names(declarations);
		names.open.add(new Scoped(table.block(), NamePath.ROOT));
		while (!names.open.isEmpty()) {
			names.collect(names.open.removeLast());
		}
		return names;
	}

	/** By absolute path; what a method declares when it runs is among them. */
	Map<NamePath, ObjectType> declared() {
		return declared;
	}

	/** Each once, in the order of their first places. */
	Set<Use> used() {
		return used;
	}

	/** The absolute path that a use stands for, if the names have it. */
	static Optional<NamePath> find(Map<NamePath, ?> names, Use use) {
		var path = use.scope().resolve(use.written());
		if (names.containsKey(path)) {
			return Optional.of(path);
		}
		if (use.written().isSearched()) {
			for (var above = use.scope(); above.length() > 0;) {
				above = above.parent();
				var higher = above.resolve(use.written());
				if (names.containsKey(higher)) {
					return Optional.of(higher);
				}
			}
		}
		return Optional.empty();
	}

	private void collect(Scoped in) {
		int at = in.block().start();
		try {
			while (at < in.block().end()) {
				var term = Decoder.statement(in.block(), at, declarations.in(in.scope()));
				statement(term, in.scope());
				at = term.end();
			}
		} catch (AmlException e) {
			// names up to there; the disassembly says what is wrong
			return;
		}
	}

	private void statement(Term term, NamePath scope) {
		switch (term) {
			case Term.Compound compound -> compound(compound, scope);
			case Term.Branch branch -> {
				use(branch.predicate(), scope);
				open(branch.body(), scope);
				branch.otherwise().ifPresent(otherwise -> open(otherwise, scope));
			}
			case Term.Fields fields -> fields(fields, scope);
			case Term.Operation operation -> operation(operation, scope);
			default -> use(term, scope);
		}
	}

	private void compound(Term.Compound compound, NamePath scope) {
		if (compound.opcode() == Opcode.WHILE) {
			use(compound.operands().getFirst(), scope);
			open(compound.body(), scope);
			return;
		}
		var written = ((Term.Name) compound.operands().getFirst()).path();
		var path = scope.resolve(written);
		if (compound.opcode() == Opcode.SCOPE) {
			note(new Use(scope, written, ObjectType.DEVICE));
		} else {
			declare(path, ObjectType.ofCompound(compound.opcode()));
		}
		open(compound.body(), path);
	}

	private void note(Use use) {
		if (used.size() < MAX_USES) {
			used.add(use);
		}
	}

	private void open(Block block, NamePath scope) {
		if (!block.isEmpty()) {
			open.add(new Scoped(block, scope));
		}
	}

	private void declare(NamePath path, ObjectType type) {
		declared.putIfAbsent(path, type);
	}

	private void fields(Term.Fields fields, NamePath scope) {
		var operands = fields.operands();
		use(operands.getFirst(), scope, fields.opcode() == Opcode.INDEX_FIELD ? ObjectType.FIELD_UNIT : ObjectType.REGION);
		operands.stream().skip(1).forEach(operand -> use(operand, scope));
		for (var element : fields.elements()) {
			switch (element) {
				case FieldElement.Named named -> declare(scope.child(named.name()), ObjectType.FIELD_UNIT);
				case FieldElement.Connection connection -> use(connection.connection(), scope);
				case FieldElement.Reserved reserved -> { }
				case FieldElement.Access access -> { }
				case FieldElement.ExtendedAccess access -> { }
			}
		}
	}

	private void operation(Term.Operation operation, NamePath scope) {
		var operands = operation.operands();
		switch (operation.opcode()) {
			case NAME -> {
				declare(path(operands.getFirst(), scope), ObjectType.ofValue(operands.get(1)));
				use(operands.get(1), scope);
			}
			case ALIAS -> {
				use(operands.getFirst(), scope);
				declare(path(operands.get(1), scope), ObjectType.UNKNOWN);
			}
			case MUTEX -> declare(path(operands.getFirst(), scope), ObjectType.MUTEX);
			case EVENT -> declare(path(operands.getFirst(), scope), ObjectType.EVENT);
			case OPERATION_REGION, DATA_TABLE_REGION -> {
				declare(path(operands.getFirst(), scope), ObjectType.REGION);
				operands.stream().skip(1).forEach(operand -> use(operand, scope));
			}
			case CREATE_BIT_FIELD, CREATE_BYTE_FIELD, CREATE_WORD_FIELD, CREATE_DWORD_FIELD, CREATE_QWORD_FIELD, CREATE_FIELD -> {
				declare(path(operands.getLast(), scope), ObjectType.BUFFER_FIELD);
				operands.subList(0, operands.size() - 1).forEach(operand -> use(operand, scope));
			}
			// says itself that it is declared elsewhere
			case EXTERNAL -> declare(path(operands.getFirst(), scope), ObjectType.UNKNOWN);
			default -> use(operation, scope);
		}
	}

	private static NamePath path(Term name, NamePath scope) {
		return scope.resolve(((Term.Name) name).path());
	}

	private void use(Term term, NamePath scope) {
		use(term, scope, ObjectType.UNKNOWN);
	}

	/** All names in a term, of which the term itself is used as a certain type. */
	private void use(Term term, NamePath scope, ObjectType type) {
		switch (term) {
			case Term.Name name when !name.path().isNull() -> note(new Use(scope, name.path(), type));
			case Term.Call call -> {
				note(new Use(scope, call.path(), ObjectType.METHOD));
				call.arguments().forEach(argument -> use(argument, scope));
			}
			case Term.Operation operation -> {
				var needed = switch (operation.opcode()) {
					case NOTIFY -> ObjectType.DEVICE;
					case ACQUIRE, RELEASE -> ObjectType.MUTEX;
					case WAIT, SIGNAL, RESET -> ObjectType.EVENT;
					default -> ObjectType.UNKNOWN;
				};
				// what CondRefOf asks for need not be anywhere
				int first = operation.opcode() == Opcode.COND_REF_OF && operation.operands().getFirst() instanceof Term.Name ? 1 : 0;
				for (int i = first; i < operation.operands().size(); i++) {
					use(operation.operands().get(i), scope, i == 0 ? needed : ObjectType.UNKNOWN);
				}
			}
			case Term.Buffer buffer -> use(buffer.size(), scope);
			default -> { }
		}
	}
}
