package io.stagewalk.boot.version;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.stagewalk.trace.Function;

/**
 * What a function of Xen or Linux is called, and in which file it stands, from version to version.
 *
 * @param first   its oldest name and file; by these the model knows it
 * @param changes ascending
 */
public record FunctionHistory(Function first, List<Change> changes) {

	/**
	 * What became different.
	 *
	 * @param since the first release that has it so
	 * @param name  empty if it stayed
	 * @param file  empty if it stayed
	 */
	public record Change(String since, Optional<String> name, Optional<String> file) {

		/** Before, there was no such function, and its caller did what it does. The first of all changes, if it is one. */
		public static Change begins(String since) {
			return new Change(since, Optional.empty(), Optional.empty());
		}

		public static Change renamed(String since, String name) {
			return new Change(since, Optional.of(name), Optional.empty());
		}

		public static Change moved(String since, String file) {
			return new Change(since, Optional.empty(), Optional.of(file));
		}

		/** Another function does it since. */
		public static Change replaced(String since, String name, String file) {
			return new Change(since, Optional.of(name), Optional.of(file));
		}

		private boolean isBeginning() {
			return name.isEmpty() && file.isEmpty();
		}

		private boolean isIn(String version) {
			return Release.of(since).orElseThrow().compareTo(Release.of(version).orElseThrow()) <= 0;
		}

		private Function of(Function before) {
			return new Function(name.orElse(before.name()), file.orElse(before.file()));
		}
	}

	public FunctionHistory {
		changes = List.copyOf(changes);
	}

	/** @return empty in a version that has no such function */
	public Optional<Function> in(String version) {
		var now = first;
		for (var change : changes) {
			if (!change.isIn(version)) {
				return change.isBeginning() ? Optional.empty() : Optional.of(now);
			}
			now = change.of(now);
		}
		return Optional.of(now);
	}

	/** All that it is or was, the oldest first. */
	public List<Function> all() {
		return Stream.concat(Stream.of("0.0"), changes.stream().map(Change::since)).flatMap(version -> in(version).stream()).distinct().toList();
	}

	/** The release that had it first; empty if all that are known do. */
	public Optional<String> beginning() {
		return changes.stream().filter(Change::isBeginning).map(Change::since).findFirst();
	}
}
