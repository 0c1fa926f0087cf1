package io.stagewalk.aml.syntax;

import java.util.Arrays;

/**
 * A name as it is written: from the root, from some levels up, or from where it stands. Immutable.
 *
 * @see "ACPI 6.5, 20.2.2 Name Objects Encoding"
 */
public final class NamePath {
	/** The root itself. */
	public static final NamePath ROOT = new NamePath(NamePath.FROM_ROOT, new int[0]);
	/** No name at all. */
	public static final NamePath NULL = new NamePath(0, new int[0]);

	private static final int FROM_ROOT = -1;
	private static final int MAX_SEGMENTS = 255;

	private final int levelsUp;
	private final int[] segments;

	private NamePath(int levelsUp, int[] segments) {
		this.levelsUp = levelsUp;
		this.segments = segments;
	}

	/** @param segments packed, see {@link NameSeg} */
	public static NamePath absolute(int... segments) {
		return new NamePath(FROM_ROOT, segments.clone());
	}

	/** @param levelsUp the number of {@code ^} */
	public static NamePath relative(int levelsUp, int... segments) {
		return new NamePath(levelsUp, segments.clone());
	}

	/** Without a copy: the decoder's own array. */
	static NamePath adopted(int levelsUp, int[] segments) {
		return new NamePath(levelsUp, segments);
	}

	/**
	 * Reads {@code \_SB.PCI0._CRS}, {@code ^FOO} or {@code BAR.BAZ}; names shorter than four characters are filled up with
	 * underscores.
	 *
	 * @throws IllegalArgumentException if it is none of these
	 */
	public static NamePath of(String text) {
		int at = 0;
		int up = 0;
		if (text.startsWith("\\")) {
			up = FROM_ROOT;
			at = 1;
		}
		while (up >= 0 && at < text.length() && text.charAt(at) == '^') {
			up++;
			at++;
		}
		if (at == text.length()) {
			return new NamePath(up, new int[0]);
		}
		var parts = text.substring(at).split("\\.", -1);
		var segments = new int[parts.length];
		for (int i = 0; i < parts.length; i++) {
			if (parts.length > MAX_SEGMENTS || !isSegment(parts[i])) {
				throw new IllegalArgumentException("expected an AML path such as \\_SB.PCI0._CRS, not " + text);
			}
			segments[i] = NameSeg.of(parts[i]);
		}
		return new NamePath(up, segments);
	}

	private static boolean isSegment(String text) {
		return !text.isEmpty() && text.length() <= NameSeg.LENGTH && NameSeg.isLead(text.charAt(0))
				&& text.chars().allMatch(NameSeg::isName);
	}

	public boolean isAbsolute() {
		return levelsUp == FROM_ROOT;
	}

	/** Whether it is no name at all. */
	public boolean isNull() {
		return levelsUp == 0 && segments.length == 0;
	}

	/** Whether it is one name without a prefix: the only kind that is searched for in the scopes above. */
	public boolean isSearched() {
		return levelsUp == 0 && segments.length == 1;
	}

	/** The number of {@code ^}; 0 for a path from the root. */
	public int levelsUp() {
		return Math.max(0, levelsUp);
	}

	/** The number of segments. */
	public int length() {
		return segments.length;
	}

	/** A segment, packed. */
	public int segment(int index) {
		return segments[index];
	}

	/** The last segment, packed; 0 if there is none. */
	public int last() {
		return segments.length == 0 ? 0 : segments[segments.length - 1];
	}

	/** The path without its last segment. */
	public NamePath parent() {
		return segments.length == 0 ? this : new NamePath(levelsUp, Arrays.copyOf(segments, segments.length - 1));
	}

	/** One segment more. */
	public NamePath child(int segment) {
		var longer = Arrays.copyOf(segments, segments.length + 1);
		longer[segments.length] = segment;
		return new NamePath(levelsUp, longer);
	}

	/** What another path names when it is written in the scope of this absolute one; going up ends at the root. */
	public NamePath resolve(NamePath written) {
		if (written.isAbsolute()) {
			return written;
		}
		int kept = Math.max(0, segments.length - written.levelsUp);
		var all = Arrays.copyOf(segments, kept + written.segments.length);
		System.arraycopy(written.segments, 0, all, kept, written.segments.length);
		return new NamePath(levelsUp, all);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof NamePath that && levelsUp == that.levelsUp && Arrays.equals(segments, that.segments);
	}

	@Override
	public int hashCode() {
		return levelsUp * 31 + Arrays.hashCode(segments);
	}

	/** As people write it: without the underscores that fill a segment up, {@code \_SB.PCI0}. */
	public String shortText() {
		var text = new StringBuilder(levelsUp == FROM_ROOT ? "\\" : "^".repeat(levelsUp));
		for (int i = 0; i < segments.length; i++) {
			var segment = NameSeg.text(segments[i]);
			int end = segment.length();
			while (end > 1 && segment.charAt(end - 1) == '_') {
				end--;
			}
			text.append(i == 0 ? "" : ".").append(segment, 0, end);
		}
		return text.toString();
	}

	/** As ASL writes it, each segment with all of its four characters. */
	@Override
	public String toString() {
		var text = new StringBuilder(levelsUp == FROM_ROOT ? "\\" : "^".repeat(levelsUp));
		for (int i = 0; i < segments.length; i++) {
			text.append(i == 0 ? "" : ".").append(NameSeg.text(segments[i]));
		}
		return text.toString();
	}
}
