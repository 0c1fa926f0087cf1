package io.stagewalk.acpi.form;

import java.util.Set;

import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.model.Edited;
import io.stagewalk.acpi.model.Follow;

/** A line of a form: a field, or a stretch that no field takes. */
public sealed interface Row extends Item permits FieldRow, UnknownRow {

	/** What the row is edited with. */
	Editor editor();

	/** Its value, as {@link #set} reads it. */
	String value();

	/**
	 * Gives it another value.
	 *
	 * @param text   as the {@linkplain #editor() editor} says
	 * @param follow what is to follow
	 * @throws TableException if that is no value of it: with its place, and what was expected
	 */
	Edited set(String text, Set<Follow> follow) throws TableException;
}
