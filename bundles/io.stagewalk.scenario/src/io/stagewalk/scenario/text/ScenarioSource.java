package io.stagewalk.scenario.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a scenario, taken apart without loss: {@link #text} gives it back exactly, whatever it is.
 *
 * @param file  as the user named it
 * @param lines at least one; all but the last one have an end, which that one, perhaps empty, has not
 */
public record ScenarioSource(String file, Lines lines) {

	/** Takes a text apart into its lines. */
	public static ScenarioSource of(String file, String text) {
		return new ScenarioSource(file, Lines.of(split(text)));
	}

	private static List<Line> split(String text) {
		var lines = new ArrayList<Line>();
		for (int at = 0;;) {
			int stop = at;
			while (stop < text.length() && text.charAt(stop) != '\n' && text.charAt(stop) != '\r') {
				stop++;
			}
			int next = text.startsWith("\r\n", stop) ? stop + 2 : Math.min(stop + 1, text.length());
			lines.add(new Line(text.substring(at, stop), text.substring(stop, next).intern()));
			if (stop == text.length()) {
				return lines;
			}
			at = next;
		}
	}

	/** The text, exactly as it was. */
	public String text() {
		var text = new StringBuilder(lines.length());
		lines.forEach(line -> text.append(line.text()).append(line.end()));
		return text.toString();
	}

	/**
	 * Other lines in the place of some. Ends are seen to: the last line has none, all others have one.
	 *
	 * @param from  0 to the number of lines
	 * @param to    from there to the number of lines
	 * @param texts of the lines that come there, none of which holds a line's end
	 */
	public Splice splice(int from, int to, List<String> texts) {
		return Splice.of(this, from, to, texts);
	}

	/** The source after a change. */
	public ScenarioSource with(Splice splice) {
		return new ScenarioSource(file, lines.replaced(splice.line(), splice.line() + splice.removed().size(), splice.added()));
	}
}
