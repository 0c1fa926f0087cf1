package io.stagewalk.acpi.form;

import java.util.List;
import java.util.stream.Stream;

import io.stagewalk.acpi.definition.Documentation;
import io.stagewalk.acpi.definition.Member;
import io.stagewalk.acpi.model.Group;
import io.stagewalk.acpi.model.TableModel;

/** A structure of a table, or the table itself, with what it holds. */
public record Section(TableModel table, Group group) implements Item {

	@Override
	public String label() {
		return group.parent().isPresent() ? group.name() : table.definition().title();
	}

	@Override
	public int offset() {
		return group.offset();
	}

	@Override
	public int width() {
		return group.length();
	}

	/** Of the case that its type selects, or of all its like; where the section is not named, that of the table. */
	@Override
	public Documentation documentation() {
		var own = group.variant().map(Member.Case::documentation).filter(said -> !said.equals(Documentation.NONE))
				.orElse(group.definition().documentation());
		return own.see().isEmpty() ? new Documentation(own.about(), outer()) : own;
	}

	private String outer() {
		return group.parent().map(parent -> new Section(table, parent).documentation().see()).orElse("");
	}

	/** Sections and rows by ascending offset, without gaps. */
	public List<Item> items() {
		return group.children().stream().map(child -> Item.of(table, child)).toList();
	}

	/** The rows that are not in a section inside. */
	public Stream<Row> rows() {
		return items().stream().filter(Row.class::isInstance).map(Row.class::cast);
	}

	/** What elements may be put in, taken out and moved of; those that have none now too. */
	public List<Elements> lists() {
		return group.lists().stream().map(member -> new Elements(table, group, member)).toList();
	}
}
