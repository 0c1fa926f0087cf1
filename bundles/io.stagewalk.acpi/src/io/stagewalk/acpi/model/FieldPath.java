package io.stagewalk.acpi.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import io.stagewalk.acpi.definition.BitsDefinition;

/**
 * The way from a table to one of its parts, as people write it: {@code Generic Interrupt Controller[3]/Flags/Processor Enabled}.
 * <p>
 * Each step is the name of a structure, of a field, or, at the end, of bits of a number; a field's name may be iasl's, with or
 * without its "(decoded below)", or the specification's. A number in brackets counts, from 0, those of that name beside each
 * other, and may be left out where there is one only. The elements of a list have two names: of what they are ({@code
 * SMMUv3[0]}) and of what all of them are ({@code Node[4]}). A name with a slash, bracket or quote in it stands between quotes,
 * a quote in it doubled: {@code "I/O APIC"[0]/Address}.
 */
public record FieldPath(List<Step> steps) {
	/** Most steps of a path; no table is nested as deep. */
	public static final int MAX_STEPS = 32;

	/**
	 * One step.
	 *
	 * @param name  of the part; not empty
	 * @param index among the parts of that name, from 0; empty where there must be one only
	 */
	public record Step(String name, OptionalInt index) {
		@Override
		public String toString() {
			boolean isPlain = name.chars().noneMatch(c -> "/[]\"=".indexOf(c) >= 0) && name.equals(name.strip());
			var shown = isPlain ? name : '"' + name.replace("\"", "\"\"") + '"';
			return index.isPresent() ? shown + "[" + index.getAsInt() + "]" : shown;
		}
	}

	/** What a path leads to. */
	public sealed interface Target {

		/** A structure, a field or an unknown stretch. */
		record Part(Node node) implements Target {
		}

		/** Some bits of a number. */
		record Bits(Field field, BitsDefinition bits) implements Target {
		}
	}

	/** @throws IllegalArgumentException if there is no step, or one without a name */
	public FieldPath {
		steps = List.copyOf(steps);
		if (steps.isEmpty() || steps.stream().anyMatch(step -> step.name().isEmpty())) {
			throw new IllegalArgumentException("a path has steps, and each a name");
		}
	}

	/** @throws PathException if the text is no path */
	public static FieldPath parse(String text) throws PathException {
		return new PathReader(text).path();
	}

	/**
	 * The path of a part: the shortest that leads to it and to nothing else.
	 *
	 * @throws IllegalArgumentException for the table itself
	 */
	public static FieldPath of(Node part) {
		var steps = new ArrayDeque<Step>();
		for (var at = part; at.parent().isPresent(); at = at.parent().get()) {
			steps.addFirst(step(at, at.parent().get()));
		}
		return new FieldPath(List.copyOf(steps));
	}

	/** The path of some bits. */
	public static FieldPath of(Field field, BitsDefinition bits) {
		var steps = new ArrayList<>(of(field).steps());
		steps.add(new Step(bits.name(), OptionalInt.empty()));
		return new FieldPath(steps);
	}

	private static Step step(Node node, Group parent) {
		var name = PathName.of(node);
		var alike = alike(parent, name);
		return new Step(name, alike.size() == 1 ? OptionalInt.empty() : OptionalInt.of(alike.indexOf(node)));
	}

	private static List<Node> alike(Group parent, String name) {
		return parent.children().stream().filter(child -> PathName.isCalled(child, name)).toList();
	}

	/** @throws PathException if the table has no such part, or several and no number says which */
	public Target resolve(TableModel table) throws PathException {
		Node at = table.root();
		for (int i = 0; i < steps.size(); i++) {
			switch (at) {
				case Group group -> at = child(group, i);
				case Field field -> {
					return bits(field, i);
				}
				case Unknown unknown -> throw wrong(i, "the end of the path, since these bytes have no fields", steps.get(i).toString());
			}
		}
		return new Target.Part(at);
	}

	private Node child(Group group, int i) throws PathException {
		var step = steps.get(i);
		var alike = alike(group, step.name());
		if (alike.isEmpty()) {
			var names = group.children().stream().map(PathName::of).distinct().limit(20).collect(Collectors.joining(", "));
			throw wrong(i, names.isEmpty() ? "the end of the path, since nothing is in " + group.name() : "one of " + names,
					step.toString());
		}
		if (step.index().isEmpty() && alike.size() > 1) {
			throw wrong(i, step + "[0] to " + step + "[" + (alike.size() - 1) + "]", step.toString());
		}
		int index = step.index().orElse(0);
		if (index >= alike.size()) {
			throw wrong(i, "a number from 0 to " + (alike.size() - 1), Integer.toString(index));
		}
		return alike.get(index);
	}

	private Target bits(Field field, int i) throws PathException {
		var step = steps.get(i);
		var bits = field.bits().stream().filter(one -> one.name().equals(step.name())).findFirst();
		if (bits.isEmpty()) {
			var names = field.bits().stream().map(BitsDefinition::name).collect(Collectors.joining(", "));
			throw wrong(i, names.isEmpty() ? "the end of the path, since " + field.name() + " has no bits" : "one of " + names,
					step.toString());
		}
		if (i + 1 < steps.size() || step.index().orElse(0) != 0) {
			throw wrong(Math.min(i + 1, steps.size() - 1), "the end of the path behind bits", steps.getLast().toString());
		}
		return new Target.Bits(field, bits.get());
	}

	private PathException wrong(int step, String expected, String found) {
		int column = 1;
		for (int i = 0; i < step; i++) {
			column += steps.get(i).toString().length() + 1;
		}
		return new PathException(toString(), column, expected, found);
	}

	@Override
	public String toString() {
		return steps.stream().map(Step::toString).collect(Collectors.joining("/"));
	}
}
