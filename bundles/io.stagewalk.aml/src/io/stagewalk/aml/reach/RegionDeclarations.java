package io.stagewalk.aml.reach;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import io.stagewalk.aml.asl.Asl;
import io.stagewalk.aml.reach.RegionDeclaration.Form;
import io.stagewalk.aml.syntax.AmlException;
import io.stagewalk.aml.syntax.AmlTable;
import io.stagewalk.aml.syntax.Block;
import io.stagewalk.aml.syntax.Declarations;
import io.stagewalk.aml.syntax.Decoder;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.syntax.Opcode;
import io.stagewalk.aml.syntax.Term;
import io.stagewalk.memory.AddressRange;

/** Every {@code OperationRegion} of tables, in whatever block it stands: also those that no run declares. */
final class RegionDeclarations {
	private final Declarations names;
	private final Consumer<AmlException> problems;
	private final Deque<Scoped> open = new ArrayDeque<>();
	private final List<RegionDeclaration> found = new ArrayList<>();

	private RegionDeclarations(Declarations names, Consumer<AmlException> problems) {
		this.names = names;
		this.problems = problems;
	}

	private record Scoped(Block block, NamePath scope) {
	}

	/**
	 * Those of all tables, in the order of the tables and of the bytes.
	 *
	 * @param problems told what cannot be decoded; the rest of its block is left out
	 */
	static List<RegionDeclaration> of(List<AmlTable> tables, Consumer<AmlException> problems) {
		var names = Declarations.of(tables);
		var all = new ArrayList<RegionDeclaration>();
		for (var table : tables) {
			var declarations = new RegionDeclarations(names, problems);
			declarations.open.add(new Scoped(table.block(), NamePath.ROOT));
			while (!declarations.open.isEmpty()) {
				declarations.collect(declarations.open.removeLast());
			}
			declarations.found.stream().sorted((a, b) -> Integer.compare(a.place().offset(), b.place().offset())).forEach(all::add);
		}
		return all;
	}

	private void collect(Scoped in) {
		int at = in.block().start();
		try {
			while (at < in.block().end()) {
				var term = Decoder.statement(in.block(), at, names.in(in.scope()));
				switch (term) {
					case Term.Compound compound -> open(compound.body(), scope(compound, in.scope()));
					case Term.Branch branch -> {
						open(branch.body(), in.scope());
						branch.otherwise().ifPresent(otherwise -> open(otherwise, in.scope()));
					}
					case Term.Operation operation when operation.opcode() == Opcode.OPERATION_REGION ->
						found.add(declaration(operation, in));
					default -> { }
				}
				at = term.end();
			}
		} catch (AmlException e) {
			problems.accept(e.in(in.scope().toString()));
		}
	}

	private void open(Block block, NamePath scope) {
		if (!block.isEmpty()) {
			open.add(new Scoped(block, scope));
		}
	}

	private static NamePath scope(Term.Compound compound, NamePath scope) {
		return compound.opcode() != Opcode.WHILE && compound.operands().getFirst() instanceof Term.Name name
				? scope.resolve(name.path())
				: scope;
	}

	private static RegionDeclaration declaration(Term.Operation region, Scoped in) {
		var operands = region.operands();
		var path = in.scope().resolve(((Term.Name) operands.get(0)).path());
		var table = in.block().table();
		boolean isConstant = operands.get(2) instanceof Term.Constant && operands.get(3) instanceof Term.Constant;
		var written = operands.get(2) instanceof Term.Constant address && operands.get(3) instanceof Term.Constant length
				? RegionDeclaration.range(address.value(), length.value())
				: Optional.<AddressRange> empty();
		return new RegionDeclaration(path, table.place(region.start(), in.scope().toString()),
				(int) ((Term.Constant) operands.get(1)).value(), Asl.expression(table, operands.get(2)),
				Asl.expression(table, operands.get(3)), isConstant ? Form.CONSTANT : Form.COMPUTED, written);
	}
}
