package io.stagewalk.acpi.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the tables of one signature are made of, as a page of Markdown that follows from the definition. */
public final class TablePage {
	private static final int DEEPEST = 6;

	private final List<String> lines = new ArrayList<>();

	private TablePage() {
	}

	/**
	 * The lines of a page: title, source and meaning of the table, a row for each field with its offset where that is always the
	 * same, its bits and the names of its values, and the same of each structure.
	 */
	public static List<String> of(TableDefinition table) {
		var page = new TablePage();
		page.heading(1, table.signature().strip() + ": " + table.title());
		page.said(table.documentation());
		page.structure(table.root().members(), OptionalInt.of(0), 2);
		return List.copyOf(page.lines);
	}

	/** A structure of its own behind the rows of the one that has it. */
	private record Section(String title, String place, Documentation documentation, List<Member> members, OptionalInt start) {
	}

	private void structure(List<Member> members, OptionalInt start, int depth) {
		var rows = new Rows(start);
		rows.members(members);
		if (!rows.lines.isEmpty()) {
			lines.add("| offset | bytes | field | meaning |");
			lines.add("|---|---|---|---|");
			lines.addAll(rows.lines);
			lines.add("");
		}
		for (var section : rows.sections) {
			heading(depth, section.title());
			if (!section.place().isEmpty()) {
				lines.add(section.place());
				lines.add("");
			}
			said(section.documentation());
			structure(section.members(), section.start(), depth + 1);
		}
	}

	private void heading(int depth, String title) {
		lines.add("#".repeat(Math.min(depth, DEEPEST)) + " " + title);
		lines.add("");
	}

	private void said(Documentation said) {
		if (!said.about().isEmpty()) {
			lines.add(said.about());
			lines.add("");
		}
		if (!said.see().isEmpty()) {
			lines.add("See " + said.see() + ".");
			lines.add("");
		}
	}

	/** The rows of one structure, and the structures that come behind them. */
	private static final class Rows {
		private final List<String> lines = new ArrayList<>();
		private final List<Section> sections = new ArrayList<>();
		/** Where the next member stands in its structure; empty where that depends. */
		private OptionalInt offset;

		Rows(OptionalInt start) {
			offset = start;
		}

		void members(List<Member> members) {
			for (var member : members) {
				switch (member) {
					case FieldDefinition field -> field(field);
					case GroupDefinition structure -> structure(structure);
					case Member.Condition condition -> condition(condition);
					case Member.Selection selection -> selection.cases().forEach(one -> sections.add(new Section(one.name(),
							"Where " + selector(selection) + " is " + range(one.value()) + ".", said(one), one.members(), offset)));
					case Member.Until until -> {
						// says where what is before ends, which its own size says too
					}
				}
			}
		}

		private static Documentation said(Member.Case one) {
			var about = one.documentation().about();
			return about.isEmpty() ? new Documentation(one.value().about(), one.documentation().see()) : one.documentation();
		}

		private static String selector(Member.Selection selection) {
			return selection.selector().text();
		}

		private void condition(Member.Condition condition) {
			var before = offset;
			note("if " + condition.condition().text() + ":");
			members(condition.then());
			var then = offset;
			offset = before;
			if (!condition.otherwise().isEmpty()) {
				note("else:");
				members(condition.otherwise());
			}
			note("in any case:");
			offset = then.equals(offset) ? then : OptionalInt.empty();
		}

		private void note(String text) {
			row("", "", "*" + text + "*", "");
		}

		private void structure(GroupDefinition structure) {
			row(where(structure.place()), "", structure.name() + " …", often(structure.place()) + "the structure further down.");
			var place = "From " + whereInWords(structure.place()) + "." + often(structure.place()).replaceAll("(.+): $", " $1.");
			sections.add(new Section(structure.name(), place, structure.documentation(), structure.members(), OptionalInt.of(0)));
			if (structure.place().at().isEmpty()) {
				offset = OptionalInt.empty();
			}
		}

		private void field(FieldDefinition field) {
			var name = field.name().replace(" (decoded below)", "").replace(" (decoded Below)", "").replaceAll(" *%[1-9]?d", "");
			var symbol = field.symbol().isEmpty() || field.symbol().equals(name) ? "" : " (" + field.symbol() + ")";
			row(where(field.place()), bytes(field), name + symbol, often(field.place()) + field.documentation().about() + target(field));
			for (var bits : field.bits()) {
				row("", bits.width() == 1 ? "bit " + bits.low() : "bits " + bits.low() + "–" + (bits.low() + bits.width() - 1),
						bits.name(), bits.about());
				values(bits.enumeration());
			}
			values(field.enumeration());
			advance(field);
		}

		private static String target(FieldDefinition field) {
			return field.targets().isEmpty() ? "" : " To: " + String.join(", ", field.targets()) + ".";
		}

		private void values(Enumeration enumeration) {
			for (var value : enumeration.values()) {
				row("", "= " + range(value), value.name(), value.about());
			}
		}

		private static String range(Enumeration.Value value) {
			if (value.first() == 0 && value.last() == -1) {
				return "anything else";
			}
			var first = number(value.first());
			return value.first() == value.last() ? first : first + "–" + number(value.last());
		}

		private static String number(long value) {
			return value >= 0 && value < 10 ? Long.toString(value) : "0x" + Long.toHexString(value);
		}

		private static String bytes(FieldDefinition field) {
			if (field.size() == Expression.Position.REMAINING) {
				return field.kind() == Kind.STRING || field.kind() == Kind.UTF16 ? "to its NUL" : "the rest";
			}
			return field.size().text();
		}

		private String where(Place place) {
			return place.at().isPresent() ? "at " + place.at().get().text() + of(place)
					: offset.isPresent() ? Integer.toString(offset.getAsInt()) : "";
		}

		private static String of(Place place) {
			return place.base() == Place.Base.TABLE ? " of the table" : "";
		}

		private String whereInWords(Place place) {
			return place.at().isPresent() || offset.isPresent() ? "offset " + where(place).replaceFirst("^at ", "") : "where the member before ends";
		}

		private static String often(Place place) {
			return switch (place.repeat()) {
				case Place.Repeat.Once once -> "";
				case Place.Repeat.Times times -> "As often as " + times.count().text() + " says: ";
				case Place.Repeat.ToEnd toEnd -> "Up to the end: ";
			};
		}

		private void advance(FieldDefinition field) {
			if (field.place().at().isPresent()) {
				return;
			}
			boolean isFixed = field.place().repeat() instanceof Place.Repeat.Once && field.size() instanceof Expression.Constant;
			Optional<Integer> next = isFixed && offset.isPresent() && field.size() instanceof Expression.Constant(long size)
					? Optional.of(offset.getAsInt() + (int) size) : Optional.empty();
			offset = next.map(OptionalInt::of).orElse(OptionalInt.empty());
		}

		private void row(String where, String bytes, String name, String about) {
			lines.add(("| " + cell(where) + " | " + cell(bytes) + " | " + cell(name) + " | " + cell(about) + " |").replaceAll(" +", " "));
		}

		private static String cell(String text) {
			return text.replace("|", "\\|");
		}
	}
}
