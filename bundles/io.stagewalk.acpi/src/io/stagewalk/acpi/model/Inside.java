package io.stagewalk.acpi.model;

import java.util.List;
import java.util.Optional;

import io.stagewalk.acpi.definition.Member;
import io.stagewalk.acpi.definition.Shape;

/** What a structure holds. */
sealed interface Inside permits Inflated, Regular {

	/** Fields, structures and unknown stretches by ascending offset, without gaps. */
	List<Node> children();

	/** Of the children, those that are fields, in the order of the definition. */
	List<Field> fields();

	/** One of the fields. */
	Field field(int index);

	/** The number in one of the fields. */
	long number(int index);

	/** Which fields there are. */
	Shape shape();

	/** What is not as the definition says. */
	List<Problem> problems();

	/** The case that the structure's type selects. */
	Optional<Member.Case> variant();
}
