package io.stagewalk.aml.asl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.stagewalk.aml.syntax.AmlException;
import io.stagewalk.aml.syntax.AmlTable;
import io.stagewalk.aml.syntax.Arity;
import io.stagewalk.aml.syntax.Declarations;
import io.stagewalk.aml.syntax.Decoder;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.syntax.Opcode;
import io.stagewalk.aml.syntax.Term;

/** The {@code External} lines of a table: what it uses and does not declare. @see "ACPI 6.5, 19.6.45 External" */
final class Externals {
	private Externals() {
	}

	/**
	 * The lines in the order of the {@code External} opcodes, if the table has them, and then by their paths.
	 *
	 * @param all the table first
	 */
	static List<String> of(AmlTable table, List<AmlTable> all, Declarations declarations) {
		var lines = new ArrayList<String>();
		var said = declared(table);
		said.forEach((path, operation) -> lines.add(line(operation)));
		var own = Names.of(table, declarations);
		var types = new LinkedHashMap<NamePath, ObjectType>();
		all.stream().skip(1).forEach(other -> Names.of(other, declarations).declared().forEach(types::putIfAbsent));
		var missing = new LinkedHashMap<NamePath, ObjectType>();
		for (var use : own.used()) {
			if (Names.find(own.declared(), use).isEmpty() && Names.find(said, use).isEmpty()) {
				var found = Names.find(types, use);
				missing.merge(found.orElseGet(use::guess), found.map(types::get).orElse(use.type()), ObjectType::better);
			}
		}
		missing.entrySet().stream().sorted(Comparator.comparing(entry -> entry.getKey().toString()))
				.forEach(entry -> lines.add(line(entry.getKey(), entry.getValue())));
		return lines;
	}

	/** Whether a statement is the block of {@code External} opcodes that the compiler puts before everything else. */
	static boolean isBlockOf(Term term) {
		if (!(term instanceof Term.Branch branch) || branch.otherwise().isPresent() || branch.body().isEmpty()
				|| !(branch.predicate() instanceof Term.Constant zero) || zero.opcode() != Opcode.ZERO) {
			return false;
		}
		try {
			return Decoder.terms(branch.body(), Arity.NONE).stream()
					.allMatch(inner -> inner instanceof Term.Operation operation && operation.opcode() == Opcode.EXTERNAL);
		} catch (AmlException e) {
			// then it is a branch like any other
			return false;
		}
	}

	/** The opcodes in that block, by absolute path. */
	private static Map<NamePath, Term.Operation> declared(AmlTable table) {
		var found = new LinkedHashMap<NamePath, Term.Operation>();
		try {
			var block = table.block();
			if (!block.isEmpty() && Decoder.statement(block, block.start(), Arity.NONE) instanceof Term.Branch branch
					&& isBlockOf(branch)) {
				for (var term : Decoder.terms(branch.body(), Arity.NONE)) {
					var operation = (Term.Operation) term;
					found.put(NamePath.ROOT.resolve(((Term.Name) operation.operands().getFirst()).path()), operation);
				}
			}
		} catch (AmlException e) {
			// said where the block is written
			return Map.of();
		}
		return found;
	}

	/** The line of an {@code External} opcode. */
	static String line(Term.Operation external) {
		var path = ((Term.Name) external.operands().getFirst()).path();
		int type = (int) ((Term.Constant) external.operands().get(1)).value();
		return line(path, ObjectType.of(type));
	}

	private static String line(NamePath path, ObjectType type) {
		return "External (" + Words.path(path) + ", " + type.keyword() + ")";
	}
}
