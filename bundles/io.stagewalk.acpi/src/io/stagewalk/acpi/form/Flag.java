package io.stagewalk.acpi.form;

import java.util.Set;

import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.definition.BitsDefinition;
import io.stagewalk.acpi.definition.Enumeration;
import io.stagewalk.acpi.model.Edited;
import io.stagewalk.acpi.model.Field;
import io.stagewalk.acpi.model.Follow;
import io.stagewalk.acpi.model.TableEdit;
import io.stagewalk.acpi.model.TableModel;

/** Some bits of a number that have a meaning of their own. */
public record Flag(TableModel table, Field field, BitsDefinition bits) {

	public String label() {
		return bits.name();
	}

	/** What it means; may be empty. */
	public String about() {
		return bits.about();
	}

	/** Its bits in the number. */
	public long mask() {
		return bits.mask() << bits.low();
	}

	/** What it is edited with: of one bit, most often, a choice of two without names. */
	public Editor editor() {
		return bits.enumeration().equals(Enumeration.NONE) ? new Editor.Number(bits.width(), Editor.Radix.DECIMAL)
				: new Editor.Choice(bits.width(), bits.enumeration().values());
	}

	/** Unsigned. */
	public long number() {
		return bits.of(field.number());
	}

	/** As {@link #set} reads it. */
	public String value() {
		return Written.number(number(), editor());
	}

	/** Gives it another value, and leaves the other bits alone. @throws TableException if the text is no value of it */
	public Edited set(String text, Set<Follow> follow) throws TableException {
		var place = field.structure().place(bits.name());
		return new TableEdit(table, follow).set(field, bits, new Written(place, text).number(editor()));
	}
}
