package io.stagewalk.acpi.definition;

import java.util.List;
import java.util.Optional;

/** Where the fields of a structure stand that has them one behind the other from its start to its end, and nothing else. */
public final class Layout {
	private final List<Slot> slots;
	private final Shape shape;
	private final Optional<Member.Case> variant;
	private final List<Slot> counts;
	/** The same with fewer fields, by their number: those that were asked for. */
	private final Layout[] shorter;

	/**
	 * A field's place.
	 *
	 * @param offset from the start of the structure
	 * @param size   in bytes, at least 1
	 */
	public record Slot(FieldDefinition field, int offset, int size) {
		/** Offset of the first byte behind it. */
		public int end() {
			return offset + size;
		}
	}

	/** @param counts of what follows where they are not 0 */
	Layout(List<Slot> slots, Optional<Member.Case> variant, List<Slot> counts) {
		this.slots = List.copyOf(slots);
		this.variant = variant;
		this.counts = List.copyOf(counts);
		shape = new Shape(slots.stream().map(Slot::field).toList());
		shorter = new Layout[slots.size()];
	}

	/** The places, ascending. */
	public List<Slot> slots() {
		return slots;
	}

	/** Which fields there are. */
	public Shape shape() {
		return shape;
	}

	/** The case that the structure's type selects. */
	public Optional<Member.Case> variant() {
		return variant;
	}

	/** Numbers of the structure that must be 0, or it holds more. */
	public List<Slot> counts() {
		return counts;
	}

	/** Bytes of the whole structure. */
	int size() {
		return slots.getLast().end();
	}

	/** The same in a structure of so many bytes: an older revision has fewer fields. Empty if a field would be cut. */
	Optional<Layout> within(int size) {
		if (size == size()) {
			return Optional.of(this);
		}
		for (int fields = slots.size() - 1; fields > 0 && slots.get(fields).offset() >= size; fields--) {
			if (slots.get(fields).offset() == size) {
				return counts.isEmpty() ? Optional.of(first(fields)) : Optional.empty();
			}
		}
		return Optional.empty();
	}

	private Layout first(int fields) {
		var known = shorter[fields];
		if (known == null) {
			known = new Layout(slots.subList(0, fields), variant, counts);
			shorter[fields] = known;
		}
		return known;
	}
}
