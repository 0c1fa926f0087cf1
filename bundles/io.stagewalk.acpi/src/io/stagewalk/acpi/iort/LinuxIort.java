package io.stagewalk.acpi.iort;

import java.util.Optional;

import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.model.Problem;
import io.stagewalk.acpi.model.TableModel;

/**
 * An IORT as Linux reads it: node by node by their lengths, as many as the table says, until one would begin at the table's end or
 * behind it. Then Linux warns, and keeps what it has.
 *
 * @param iort     the nodes that it comes to
 * @param overflow what is wrong with how the table is laid out; Linux goes on in spite of it
 * @see "drivers/acpi/arm64/iort.c:iort_scan_node, iort_init_platform_devices"
 */
public record LinuxIort(Iort iort, Optional<TableException> overflow) {
	/** Of a node, its length. */
	private static final int LENGTH = 1;

	/** @throws TableException if Linux would read nodes that are none, or past the table */
	public static LinuxIort of(Table table) throws TableException {
		var model = TableModel.of(table);
		var problems = model.problems();
		if (problems.isEmpty() || !table.signature().equals(Signatures.IORT) || table.length() > Table.MAX_DATA_LENGTH) {
			return new LinuxIort(Iort.of(table), Optional.empty());
		}
		for (var problem : problems) {
			if (!isPassedOver(problem, model)) {
				throw told(problem);
			}
		}
		return new LinuxIort(Iort.of(model.root()), Optional.of(told(problems.getFirst())));
	}

	private static TableException told(Problem problem) {
		return new TableException(problem.field(), problem.expected(), problem.found());
	}

	/** More nodes than there are, a first one behind the end, or a last one that is said to be longer than the table. */
	private static boolean isPassedOver(Problem problem, TableModel model) {
		return switch (problem.field().name()) {
			case "Node Count", "Node Offset" -> true;
			case "Length" -> model.root().groups("Node").stream().anyMatch(node -> node.offset() + LENGTH == problem.field().offset()
					&& node.number("Length").orElse(0) > model.length() - node.offset());
			default -> false;
		};
	}
}
