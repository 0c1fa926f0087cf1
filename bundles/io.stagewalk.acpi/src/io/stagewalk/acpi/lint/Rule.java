package io.stagewalk.acpi.lint;

import java.util.List;

/**
 * What a check looks for, and why.
 *
 * @param id       its name for ever: {@code MADT-GICR-OVERLAP}
 * @param severity of each of its findings
 * @param title    what is wrong, in one line
 * @param breaks   what does not work because of it, in sentences
 * @param affected for whom
 * @param source   where the rule comes from: a specification's section, or file and function
 */
public record Rule(String id, Severity severity, String title, String breaks, List<Affected> affected, String source) {
	public Rule {
		affected = List.copyOf(affected);
	}

	public static Rule error(String id, String title) {
		return new Rule(id, Severity.ERROR, title, "", List.of(), "");
	}

	public static Rule warning(String id, String title) {
		return new Rule(id, Severity.WARNING, title, "", List.of(), "");
	}

	public static Rule note(String id, String title) {
		return new Rule(id, Severity.NOTE, title, "", List.of(), "");
	}

	/** The same rule, with what breaks and for whom. */
	public Rule breaks(String what, Affected... whom) {
		return new Rule(id, severity, title, what, List.of(whom), source);
	}

	/** The same rule, with where it comes from. */
	public Rule source(String where) {
		return new Rule(id, severity, title, breaks, affected, where);
	}

	/** For whom it breaks, as a text. */
	public String whom() {
		return String.join(", ", affected.stream().map(Affected::text).toList());
	}
}
