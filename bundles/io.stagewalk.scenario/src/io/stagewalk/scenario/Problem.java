package io.stagewalk.scenario;

/**
 * Something that is wrong with a scenario.
 *
 * @param file    as the user named it
 * @param line    from 1 on; 0 if it is no line of the file, but an option given beside it
 * @param column  from 1 on, counting characters; 0 if the whole line is meant
 * @param length  characters from there on; 0 where something is missing
 * @param message what was expected
 */
public record Problem(String file, int line, int column, int length, String message) {

	/** A problem of something given beside the scenario: a command line's option. */
	public static Problem ofOption(String option, String message) {
		return new Problem(option, 0, 0, 0, message);
	}

	/** {@code file:line:column: message}, as compilers write it. */
	@Override
	public String toString() {
		return file + (line == 0 ? "" : ":" + line + (column == 0 ? "" : ":" + column)) + ": " + message;
	}
}
