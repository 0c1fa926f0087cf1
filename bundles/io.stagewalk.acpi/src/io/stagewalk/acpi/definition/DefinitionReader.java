package io.stagewalk.acpi.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the notation of tables (docs/definitions.md): {@code table} lines with their fields and structures, and the
 * {@code structure} and {@code enumeration} lines that they share.
 */
public final class DefinitionReader {
	private static final GroupDefinition NOTHING = new GroupDefinition("", Heading.NONE, Place.NEXT, List.of(), Documentation.NONE);

	private final Map<String, GroupDefinition> structures = new HashMap<>();
	private final Map<String, Enumeration> enumerations = new HashMap<>();

	/**
	 * Reads one file. What it shares is known to the files that are read after it by the same reader.
	 *
	 * @param file the name to report
	 * @return the tables that it defines
	 */
	public List<TableDefinition> read(String file, String text) throws DefinitionException {
		var tables = new ArrayList<TableDefinition>();
		for (var line : Line.read(file, text)) {
			switch (line.keyword()) {
				case "table" -> tables.add(table(line));
				case "structure" -> {
					line.allow();
					var words = words(line);
					structures.put(words[0], new GroupDefinition(words[0], new Heading.Title(words[1]), Place.NEXT,
							members(line), documentation(line)));
				}
				case "enumeration" -> {
					line.allow();
					enumerations.put(line.name(), FieldReader.enumeration(line.below()));
				}
				default -> throw line.unexpected("table, structure or enumeration", line.keyword());
			}
		}
		return tables;
	}

	private TableDefinition table(Line line) throws DefinitionException {
		line.allow("bare");
		var words = words(line);
		var members = new ArrayList<Member>();
		if (!line.has("bare")) {
			members.addAll(structure(line, "Header").members());
		}
		members.addAll(members(line));
		var signature = words[0].replace('_', ' ');
		return new TableDefinition(signature, words[1],
				new GroupDefinition(signature, Heading.NONE, Place.NEXT, members, documentation(line)));
	}

	/** The first word of a name, and the rest. */
	private static String[] words(Line line) throws DefinitionException {
		var words = line.name().split("\\s+", 2);
		if (words.length != 2) {
			throw line.unexpected("a name and a title", line.name());
		}
		return words;
	}

	static Documentation documentation(Line line) {
		var about = new StringBuilder(line.about());
		var see = "";
		for (var below : line.below()) {
			switch (below.keyword()) {
				case "see" -> see = below.name();
				case "about" -> about.append(about.isEmpty() ? "" : " ").append(below.name())
						.append(below.about().isEmpty() ? "" : " : " + below.about());
				default -> {
					// a member
				}
			}
		}
		return about.isEmpty() && see.isEmpty() ? Documentation.NONE : new Documentation(about.toString(), see);
	}

	private GroupDefinition structure(Line line, String name) throws DefinitionException {
		return Optional.ofNullable(structures.get(name)).orElseThrow(() -> line.unexpected("a known structure", name));
	}

	private List<Member> members(Line parent) throws DefinitionException {
		var members = new ArrayList<Member>();
		var lines = parent.below();
		for (int i = 0; i < lines.size(); i++) {
			var line = lines.get(i);
			switch (line.keyword()) {
				case "see", "about" -> {
					// taken by the documentation
				}
				case "list", "group" -> members.add(group(line));
				case "use" -> members.addAll(structure(line, line.name()).members());
				case "when" -> {
					boolean hasElse = i + 1 < lines.size() && lines.get(i + 1).keyword().equals("else");
					members.add(new Member.Condition(ExpressionReader.read(line, line.name()), members(line),
							hasElse ? members(lines.get(i + 1)) : List.of()));
					i += hasElse ? 1 : 0;
				}
				case "until" -> members.add(new Member.Until(ExpressionReader.read(line, line.name())));
				case "select" -> members.add(new Member.Selection(ExpressionReader.read(line, line.name()), cases(line, line.below())));
				case "case" -> {
					int from = i;
					while (i + 1 < lines.size() && lines.get(i + 1).keyword().equals("case")) {
						i++;
					}
					members.add(selection(line, members, lines.subList(from, i + 1)));
				}
				default -> members.add(structures.containsKey(line.keyword()) ? embedded(line)
						: FieldReader.field(line, enumerations));
			}
		}
		return members;
	}

	/** Cases on the field of the structure that is its type, whose values get the cases' names. */
	private Member selection(Line line, List<Member> members, List<Line> cases) throws DefinitionException {
		var read = cases(line, cases);
		for (int i = 0; i < members.size(); i++) {
			if (members.get(i) instanceof FieldDefinition field && field.role() == Role.TYPE) {
				members.set(i, FieldReader.withValues(field, read.stream().map(Member.Case::value).toList()));
				return new Member.Selection(new Expression.Reference(field.name(), Expression.Scope.NEAREST), read);
			}
		}
		throw line.unexpected("a field with @type before", "none");
	}

	private List<Member.Case> cases(Line parent, List<Line> lines) throws DefinitionException {
		var cases = new ArrayList<Member.Case>();
		for (var line : lines) {
			if (!line.keyword().equals("case")) {
				throw line.unexpected("case", line.keyword());
			}
			line.allow();
			var value = FieldReader.value(line);
			cases.add(new Member.Case(value, members(line), documentation(line)));
		}
		if (cases.isEmpty()) {
			throw parent.unexpected("cases", "none");
		}
		return cases;
	}

	private GroupDefinition group(Line line) throws DefinitionException {
		line.allow("count", "at", "bytes");
		var place = FieldReader.place(line);
		if (line.keyword().equals("list") && !line.has("count")) {
			place = new Place(new Place.Repeat.ToEnd(), place.at(), place.base());
		}
		return new GroupDefinition(line.name(), line.has("bytes") ? new Heading.Bytes() : Heading.NONE, place, members(line), documentation(line));
	}

	/** A shared structure as a part of another, with a heading. */
	private GroupDefinition embedded(Line line) throws DefinitionException {
		line.allow("count", "at");
		var structure = structure(line, line.keyword());
		var said = documentation(line);
		return new GroupDefinition(line.name(), structure.heading(), FieldReader.place(line), structure.members(),
				said.equals(Documentation.NONE) ? structure.documentation() : said);
	}
}
