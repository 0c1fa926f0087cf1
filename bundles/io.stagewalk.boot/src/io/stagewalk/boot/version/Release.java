package io.stagewalk.boot.version;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The number of a release, compared part by part. A missing patch level is 0, and what follows the numbers does not count. */
record Release(int major, int minor, int patch) implements Comparable<Release> {
	private static final Pattern NUMBERS = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})(?:\\.(\\d{1,4}))?([-.+~].*)?");

	/** @return empty if the text does not start with two numbers */
	static Optional<Release> of(String text) {
		var matcher = NUMBERS.matcher(text);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		var patch = matcher.group(3);
		return Optional.of(new Release(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)),
				patch == null ? 0 : Integer.parseInt(patch)));
	}

	/**
	 * The newest of what is known that is not newer than a version.
	 *
	 * @param known ascending
	 */
	static <V> Optional<V> nearest(String text, List<V> known, Function<V, String> name) {
		return of(text).flatMap(wanted -> known.reversed().stream()
				.filter(one -> of(name.apply(one)).orElseThrow().compareTo(wanted) <= 0).findFirst());
	}

	@Override
	public int compareTo(Release other) {
		return Arrays.compare(new int[] { major, minor, patch }, new int[] { other.major, other.minor, other.patch });
	}
}
