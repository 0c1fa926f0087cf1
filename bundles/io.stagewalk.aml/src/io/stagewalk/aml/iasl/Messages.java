package io.stagewalk.aml.iasl;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.stagewalk.aml.iasl.Message.Severity;

/** Reads what iasl prints: for each message the line of the source, and below it the message with a caret at the place. */
final class Messages {
	private static final Pattern SOURCE = Pattern.compile("(\\S.*?) +(\\d{1,9}): (.*)");
	private static final Pattern MESSAGE = Pattern.compile("(Error|Warning|Remark|Optimization) +(\\d{4}) -(.*)");
	/** By how much iasl puts the caret too far to the right. */
	private static final int CARET_OFFSET = 2;
	private static final int TAB = 4;
	/** How many lines of its output, the first ones, are told where no table was made and none is an error. */
	private static final int FIRST_LINES = 3;
	/** What names of files are written in. */
	private static final Charset NAMES = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"), StandardCharsets.UTF_8);

	private Messages() {
	}

	/**
	 * The messages in an output; lines that are none are left out.
	 *
	 * @param output  one character a byte
	 * @param source  what messages without a place are about
	 * @param sources by which tabs are counted as one character again
	 */
	static List<Message> of(List<String> output, String source, Sources sources) {
		var messages = new ArrayList<Message>();
		var place = SOURCE.matcher("");
		for (var line : output) {
			var message = MESSAGE.matcher(line);
			if (message.matches()) {
				var text = message.group(3);
				int caret = text.indexOf('^');
				var file = source;
				int number = 0;
				int column = 0;
				if (place.matches()) {
					file = decoded(place.group(1));
					var lines = sources.lines(file);
					number = number(place, lines);
					column = column(caret < 0 ? -1 : message.start(3) + caret - place.start(3) - CARET_OFFSET, line(lines, number));
				}
				messages.add(new Message(file, number, column, Severity.valueOf(message.group(1).toUpperCase(Locale.ROOT)),
						Integer.parseInt(message.group(2)), decoded(withoutCaret(text, caret))));
			}
			place = SOURCE.matcher(line);
		}
		return messages;
	}

	/** The messages in the output of a compiler that made no table; if none of them is an error, what it said first is one. */
	static List<Message> ofFailure(List<String> output, String source, Sources sources, int status) {
		var messages = of(output, source, sources);
		if (messages.stream().noneMatch(message -> message.severity() == Severity.ERROR)) {
			var said = output.stream().map(String::strip).filter(line -> !line.isEmpty()).limit(FIRST_LINES).collect(Collectors.joining("; "));
			var place = said.contains("non-ASCII") ? NonAscii.in(sources.lines(source)) : new NonAscii(0, 0);
			messages.add(new Message(source, place.line(), place.column(), Severity.ERROR, 0,
					"iasl made no table, and ended with " + status + (said.isEmpty() ? "" : ": " + decoded(said))));
		}
		return messages;
	}

	/** The line of a place. iasl's preprocessor shows the right one, but counts one too many. */
	private static int number(Matcher place, List<String> lines) {
		int number = Integer.parseInt(place.group(2));
		var shown = withoutBlanks(place.group(3));
		return !shown.equals(withoutBlanks(line(lines, number))) && shown.equals(withoutBlanks(line(lines, number - 1))) ? number - 1 : number;
	}

	private static String withoutBlanks(String line) {
		return line.replaceAll("\\s+", "");
	}

	private static String line(List<String> lines, int number) {
		return number > 0 && number <= lines.size() ? lines.get(number - 1) : "";
	}

	private static String withoutCaret(String text, int caret) {
		return (caret < 0 ? text : text.substring(0, caret) + text.substring(caret + 1)).strip().replaceAll(" {2,}", " ");
	}

	private static String decoded(String bytes) {
		return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), NAMES);
	}

	/** The character of a line, from 1, that is shown at a column, from 0, where tabs go to the next multiple of four. */
	private static int column(int shown, String line) {
		if (shown < 0) {
			return 0;
		}
		int at = 0;
		for (int i = 0; i < line.length(); i++) {
			at += line.charAt(i) == '\t' ? TAB - at % TAB : 1;
			if (at > shown) {
				return i + 1;
			}
		}
		return line.length() + 1 + Math.max(0, shown - at);
	}
}
