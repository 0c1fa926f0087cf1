package io.stagewalk.acpi.definition;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Which fields a structure has, in their order: shared by all structures that have the same. */
public final class Shape {
	private static final int ABSENT = -1;
	private static final int SLOTS = 64;
	/** How far from its place a name may stand. */
	private static final int NEAR = 4;

	private final FieldDefinition[] fields;
	private final int type;
	/** Where the first field of a name stands, of the names that were asked for last; names are constants, most often. */
	private final Asked[] asked = new Asked[SLOTS];
	/** Which fields have a trait, of the traits that were asked for. */
	private final int[][] traits = new int[Trait.values().length][];

	/** A name, and the number of its first field. */
	private record Asked(String name, int index) {
	}

	public Shape(List<FieldDefinition> fields) {
		this.fields = fields.toArray(FieldDefinition[]::new);
		type = find(field -> field.role() == Role.TYPE);
	}

	/** Whether these are the fields. */
	boolean isOf(List<FieldDefinition> others) {
		if (others.size() != fields.length) {
			return false;
		}
		for (int i = 0; i < fields.length; i++) {
			if (others.get(i) != fields[i]) {
				return false;
			}
		}
		return true;
	}

	/** @param index from 0 */
	public FieldDefinition field(int index) {
		return fields[index];
	}

	/** The number of the first field that has a name, among the fields of the structure; negative if none has it. */
	public int first(String name) {
		int slot = name.hashCode();
		for (int i = 0; i < NEAR; i++, slot++) {
			var known = asked[slot & SLOTS - 1];
			if (known == null) {
				break;
			}
			if (known.name == name) {
				return known.index;
			}
		}
		var found = new Asked(name, find(field -> field.isCalled(name)));
		asked[slot & SLOTS - 1] = found;
		return found.index;
	}

	private int find(Predicate<FieldDefinition> wanted) {
		for (int i = 0; i < fields.length; i++) {
			if (wanted.test(fields[i])) {
				return i;
			}
		}
		return ABSENT;
	}

	/** The number of the field that selects what the structure holds; negative if there is none. */
	public int type() {
		return type;
	}

	/**
	 * The number of a field that has a trait; negative if there are not so many.
	 *
	 * @param among which of those that have it, from 0
	 */
	public int with(Trait trait, int among) {
		var known = traits[trait.ordinal()];
		if (known == null) {
			known = IntStream.range(0, fields.length).filter(i -> trait.isOf(fields[i])).toArray();
			traits[trait.ordinal()] = known;
		}
		return among < known.length ? known[among] : ABSENT;
	}
}
