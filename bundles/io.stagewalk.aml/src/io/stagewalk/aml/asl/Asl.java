package io.stagewalk.aml.asl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Signatures;
import io.stagewalk.acpi.Table;
import io.stagewalk.aml.syntax.AmlException;
import io.stagewalk.aml.syntax.AmlTable;
import io.stagewalk.aml.syntax.Declarations;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.syntax.Term;

/**
 * A table's AML as ASL 2.0 source, and which lines stand for which bytes.
 *
 * @param text       lines end with a line feed
 * @param statements in the order of their first bytes, an enclosing one before those in it
 * @param problems   what could not be decoded; a comment stands in its place
 * @see "ACPI 6.5, 19 ACPI Source Language (ASL) Reference"
 */
public record Asl(String text, List<Statement> statements, List<AmlException> problems) {
	private static final Comparator<Statement> ORDER = Comparator.comparingInt(Statement::start)
			.thenComparing(Comparator.comparingInt(Statement::end).reversed());

	/**
	 * The lines of one statement. Those of a statement with a body are its head's; the body has statements of its own.
	 *
	 * @param firstLine from 1
	 * @param lastLine  included
	 * @param start     offset of its first byte in the table
	 * @param end       offset behind its last, body included
	 */
	public record Statement(int firstLine, int lastLine, int start, int end) {
	}

	public Asl {
		statements = List.copyOf(statements);
		problems = List.copyOf(problems);
	}

	/**
	 * Disassembles a table.
	 *
	 * @param others the platform's other tables with AML: what they declare tells calls from names, and types of externals
	 */
	public static Asl of(AmlTable table, List<AmlTable> others) {
		var all = new ArrayList<AmlTable>();
		all.add(table);
		others.stream().filter(other -> other != table).forEach(all::add);
		var declarations = Declarations.of(all);
		var out = new AslWriter();
		var statements = new Statements(table, declarations, out);
		head(table, out);
		Externals.of(table, all, declarations).forEach(out::lines);
		statements.block(table.block(), NamePath.ROOT);
		out.close();
		return new Asl(out.text(), out.statements().stream().sorted(ORDER).toList(), statements.problems());
	}

	/** Whether a table is one of those that hold AML, by its signature. */
	public static boolean holdsAml(Table table) {
		return Signatures.isDefinitionBlock(table.signature());
	}

	/** Disassembles a table of a platform, as Dom0 sees the platform. */
	public static Asl of(Table table, Platform platform) {
		var others = platform.dom0Tables().stream().filter(other -> holdsAml(other) && !other.equals(table))
				.map(AmlTable::of).toList();
		return of(AmlTable.of(table), others);
	}

	/** A term of a table that has a value, as an expression; it has several lines where it holds long data. */
	public static String expression(AmlTable table, Term term) {
		return new Expressions(table).text(term);
	}

	private static void head(AmlTable table, AslWriter out) {
		var header = table.table().header();
		out.lines(Expressions.function("DefinitionBlock", List.of("\"\"", Words.quoted(header.signature()),
				Integer.toString(header.revision()), Words.quoted(header.oemId()), Words.quoted(header.oemTableId()),
				Words.hex32(header.oemRevision()))));
		out.open();
	}

	/** The innermost statement that an offset in the table belongs to. */
	public Optional<Statement> at(int offset) {
		// of those that begin before it the last that has not ended; nesting makes it the innermost
		for (int i = lastNotAfter(offset, Statement::start); i >= 0; i--) {
			if (statements.get(i).end() > offset) {
				return Optional.of(statements.get(i));
			}
		}
		return Optional.empty();
	}

	/** The statement that a line belongs to; nothing for braces, the head of the source and its externals. */
	public Optional<Statement> onLine(int line) {
		int index = lastNotAfter(line, Statement::firstLine);
		return index >= 0 && statements.get(index).lastLine() >= line ? Optional.of(statements.get(index)) : Optional.empty();
	}

	/** The last statement of which a number, by which they are in order, is not above a limit; −1 if there is none. */
	private int lastNotAfter(int limit, ToIntFunction<Statement> number) {
		int low = 0;
		int high = statements.size();
		while (low < high) {
			int middle = low + high >>> 1;
			if (number.applyAsInt(statements.get(middle)) <= limit) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low - 1;
	}
}
