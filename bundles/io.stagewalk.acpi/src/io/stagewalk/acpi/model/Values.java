package io.stagewalk.acpi.model;

import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.definition.Expression;

/**
 * What expressions of a structure's definition come to, while the structure is laid out and after.
 *
 * @param fields of the structure, as far as they are laid out
 * @param outer  the same of the structure around it
 */
record Values(Group group, List<Field> fields, Optional<Values> outer) {

	/** Those of a structure that is laid out. */
	static Values of(Group group) {
		return new Values(group, group.directFields(), group.parent().map(Values::of));
	}

	/**
	 * The place that is being filled.
	 *
	 * @param cursor its offset
	 * @param rest   bytes up to the end of the structure
	 * @param index  of the element
	 */
	record At(int cursor, int rest, int index) {
	}

	/** The number; a field that is not there counts as 0. */
	long of(Expression expression, At at) {
		return switch (expression) {
			case Expression.Constant constant -> constant.value();
			case Expression.Reference reference -> field(reference).map(Field::number).orElse(0L);
			case Expression.Binary binary -> binary.operator().apply(of(binary.left(), at), of(binary.right(), at));
			case Expression.Position position -> switch (position) {
				case REMAINING -> at.rest;
				case POSITION -> at.cursor - group.offset();
				case OFFSET -> at.cursor;
				case INDEX -> at.index;
			};
		};
	}

	/** Whether all fields that an expression refers to are there. */
	boolean has(Expression expression) {
		return switch (expression) {
			case Expression.Constant constant -> true;
			case Expression.Position position -> true;
			case Expression.Reference reference -> field(reference).isPresent();
			case Expression.Binary binary -> has(binary.left()) && has(binary.right());
		};
	}

	/** The field that a reference means: the nearest before in this structure, or in the nearest around it that has one. */
	Optional<Field> field(Expression.Reference reference) {
		var from = this;
		while (reference.scope() == Expression.Scope.TABLE && from.outer.isPresent()) {
			from = from.outer.get();
		}
		int before = Integer.MAX_VALUE;
		for (var scope = Optional.of(from); scope.isPresent(); scope = scope.get().outer) {
			var field = scope.get().last(reference.name(), before);
			if (field.isPresent()) {
				return field;
			}
			before = scope.get().group.offset();
		}
		return Optional.empty();
	}

	private Optional<Field> last(String name, int before) {
		for (int i = fields.size() - 1; i >= 0; i--) {
			var field = fields.get(i);
			if (field.offset() < before && field.definition().isCalled(name)) {
				return Optional.of(field);
			}
		}
		return Optional.empty();
	}
}
