package io.stagewalk.aml.trace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import io.stagewalk.aml.asl.Asl;
import io.stagewalk.aml.machine.Loaded;
import io.stagewalk.aml.syntax.AmlPlace;
import io.stagewalk.aml.syntax.AmlTable;
import io.stagewalk.trace.SourceLine;

/**
 * The lines of the disassembly that places in AML are on. A table is disassembled when one of its places is asked for, and once.
 * Safe for several threads.
 */
public final class AslLines {
	private final Map<AmlTable, Asl> sources = new ConcurrentHashMap<>();

	/**
	 * The line of a place; nothing if it is in none of these tables.
	 *
	 * @param tables those that are loaded
	 */
	public Optional<SourceLine> at(AmlPlace place, List<Loaded> tables) {
		return table(place, tables).flatMap(table -> source(table, tables).at(place.offset())
				.map(statement -> new SourceLine(file(table), statement.firstLine())));
	}

	/** The disassembly that a line is in; nothing if it is of none of these tables. */
	public Optional<Asl> source(String file, List<Loaded> tables) {
		return tables.stream().map(Loaded::table).filter(table -> file(table).equals(file)).findFirst().map(table -> source(table, tables));
	}

	/** The line itself, without what it is indented by; empty if there is none. */
	public String text(SourceLine line, List<Loaded> tables) {
		return source(line.file(), tables).flatMap(asl -> asl.text().lines().skip(line.line() - 1L).findFirst()).map(String::strip)
				.orElse("");
	}

	private Asl source(AmlTable table, List<Loaded> tables) {
		return sources.computeIfAbsent(table, key -> Asl.of(key, tables.stream().map(Loaded::table).toList()));
	}

	private static Optional<AmlTable> table(AmlPlace place, List<Loaded> tables) {
		return tables.stream().map(Loaded::table).filter(table -> table.table().file().equals(place.file())
				&& table.table().signature().equals(place.signature())).findFirst();
	}

	/** What the disassembly of a table is called: its file with the ending that iasl gives. */
	private static String file(AmlTable table) {
		return table.table().file().replaceFirst("\\.[^./\\\\]*$", "") + ".dsl";
	}

	/** What was disassembled so far makes no difference to anybody. */
	@Override
	public boolean equals(Object other) {
		return other instanceof AslLines;
	}

	@Override
	public int hashCode() {
		return AslLines.class.hashCode();
	}
}
