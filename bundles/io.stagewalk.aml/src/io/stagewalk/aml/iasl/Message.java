package io.stagewalk.aml.iasl;

/**
 * What iasl says of a place in a source.
 *
 * @param file   as iasl names it: of an include, that file
 * @param line   from 1; 0 for the file as a whole
 * @param column from 1, in bytes, a tab being one; 0 where iasl shows none
 * @param number of its kind of message, as {@code iasl -vw} takes it; 0 where it has none
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
		return file + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "") + ": " + severity.text()
				+ (number > 0 ? " " + number : "") + ": " + text;
	}
}
