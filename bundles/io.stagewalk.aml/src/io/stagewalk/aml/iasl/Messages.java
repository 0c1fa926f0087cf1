package io.stagewalk.aml.iasl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads what iasl prints: for each message the line of the source, and below it the message with a caret at the place. */
final class Messages {
	private static final Pattern SOURCE = Pattern.compile("(\\S.*?) +(\\d{1,9}): (.*)");
	private static final Pattern MESSAGE = Pattern.compile("(Error|Warning|Remark|Optimization) +(\\d{4}) - (.*)");
	/** By how much iasl puts the caret too far to the right. */
	private static final int CARET_OFFSET = 2;
	private static final int TAB = 4;

	private Messages() {
	}

	/**
	 * The messages in an output; lines that are none are left out.
	 *
	 * @param source lines of the source, by which tabs are counted as one character again
	 */
	static List<Message> of(List<String> output, List<String> source) {
		var messages = new ArrayList<Message>();
		var place = SOURCE.matcher("");
		for (var line : output) {
			var message = MESSAGE.matcher(line);
			if (message.matches() && place.matches()) {
				int number = Integer.parseInt(place.group(2));
				var text = message.group(3);
				int caret = text.indexOf('^');
				int shown = caret < 0 ? -1 : message.start(3) + caret - place.start(3) - CARET_OFFSET;
				messages.add(new Message(place.group(1), number, column(shown, number <= source.size() && number > 0 ? source.get(number - 1) : ""),
						Message.Severity.valueOf(message.group(1).toUpperCase(Locale.ROOT)), Integer.parseInt(message.group(2)),
						(caret < 0 ? text : text.substring(0, caret) + text.substring(caret + 1)).strip().replaceAll(" {2,}", " ")));
			}
			place = SOURCE.matcher(line);
		}
		return messages;
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
