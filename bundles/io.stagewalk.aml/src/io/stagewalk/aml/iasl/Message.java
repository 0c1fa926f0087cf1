package io.stagewalk.aml.iasl;

/**
 * What iasl says of a place in a source.
 *
 * @param file   as iasl names it: of an include, that file
 * @param line   from 1
 * @param column from 1, a tab being one character; 0 where iasl shows none
 * @param number of its kind of message, as {@code iasl -vw} takes it
 */
public record Message(String file, int line, int column, Severity severity, int number, String text) {
	/** How bad it is. */
	public enum Severity {
		ERROR("error"), WARNING("warning"), REMARK("remark"), OPTIMIZATION("optimization");

		private final String text;

		Severity(String text) {
			this.text = text;
		}

		public String text() {
			return text;
		}
	}

	/** {@code file:line:column: error 6084: text}. */
	@Override
	public String toString() {
		return file + ":" + line + (column > 0 ? ":" + column : "") + ": " + severity.text() + " " + number + ": " + text;
	}
}
