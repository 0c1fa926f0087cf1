package io.stagewalk.acpi.text;

import java.util.List;

import io.stagewalk.acpi.definition.BitsDefinition;
import io.stagewalk.acpi.definition.Expression;
import io.stagewalk.acpi.definition.FieldDefinition;
import io.stagewalk.acpi.definition.Member;
import io.stagewalk.acpi.definition.Place;
import io.stagewalk.acpi.definition.Role;

/** Whether a structure without a heading begins at a line: its first fields tell. */
final class Beginning {
	private final List<TextLine> lines;
	private final TextValue values;
	private final Furthest furthest;

	Beginning(List<TextLine> lines, TextValue values, Furthest furthest) {
		this.lines = lines;
		this.values = values;
		this.furthest = furthest;
	}

	/** Whether a line can be the first of a structure with these members. */
	boolean isAt(int line, List<Member> members) {
		var first = FirstLines.of(members);
		boolean begins = first.isEmpty() || isCalled(line, first) || beginsLater(line, members);
		if (!begins) {
			furthest.miss(line, first);
		}
		return begins;
	}

	/** Whether it can be that of no other structure: this has to be asked where no length tells structures apart. */
	boolean isAlone(int line, List<Member> members) {
		return hasSecond(line, members) && mayEnd(line, members);
	}

	/** Whether the second line is the structure's too: it tells structures apart that begin alike. */
	private boolean hasSecond(int line, List<Member> members) {
		if (members.size() < 2 || !(members.get(0) instanceof FieldDefinition first) || !(members.get(1) instanceof FieldDefinition second)
				|| !first.bits().isEmpty() || !isPlain(first) || !isPlain(second)) {
			return true;
		}
		int at = line + 1;
		while (isCalled(at, TextLine.LABEL)) {
			at++;
		}
		boolean isThere = at >= lines.size() || isCalled(at, second.name()) || isCalled(at, second.symbol());
		if (!isThere) {
			furthest.miss(at, second.name());
		}
		return isThere;
	}

	/** Whether the line is the first field's in later versions of iasl, and the line behind it of a structure of that type. */
	private boolean beginsLater(int line, List<Member> members) {
		if (!(members.getFirst() instanceof FieldDefinition first) || first.later().size() != 1
				|| !isCalled(line, first.later().getFirst().name())) {
			return false;
		}
		var behind = members.get(1) instanceof Member.Selection selection ? values.type(lines.get(line)).stream().boxed()
				.flatMap(type -> selection.of(type).stream()).map(found -> FirstLines.of(found.members())).findFirst().orElse("") : "";
		return behind.isEmpty() || isCalled(line + 1, behind);
	}

	/**
	 * Whether a structure whose type has no fields ends where its last field does: lines of other fields tell that it is one of a list
	 * around this one.
	 */
	private boolean mayEnd(int line, List<Member> members) {
		int fields = members.size() - 1;
		boolean isPlain = fields > 0 && members.getLast() instanceof Member.Selection && members.subList(0, fields).stream()
				.allMatch(member -> member instanceof FieldDefinition field && isPlain(field) && field.bits().isEmpty());
		if (!isPlain || line + fields >= lines.size() || ((FieldDefinition) members.getFirst()).role() != Role.TYPE) {
			return true;
		}
		var type = values.type(lines.get(line));
		boolean hasFields = type.isEmpty() || ((Member.Selection) members.getLast()).of(type.getAsLong()).isPresent();
		var behind = lines.get(line + fields);
		return hasFields || behind.isCalled(TextWriter.UNKNOWN) || behind.isCalled(FirstLines.of(members)) || behind.isCalled(TextLine.LABEL);
	}

	/** Whether a field has a line of its own in every text. */
	private static boolean isPlain(FieldDefinition field) {
		return field.listing() == BitsDefinition.Listing.IASL && field.size() instanceof Expression.Constant && field.place().equals(Place.NEXT);
	}

	private boolean isCalled(int line, String name) {
		return line < lines.size() && !name.isEmpty() && lines.get(line).isCalled(name);
	}
}
