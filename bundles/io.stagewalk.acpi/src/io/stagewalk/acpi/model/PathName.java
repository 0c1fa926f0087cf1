package io.stagewalk.acpi.model;

/** What parts of a table are called in paths. */
final class PathName {
	private static final String DECODED = " (decoded below)";

	private PathName() {
	}

	/** The name that paths are written with. */
	static String of(Node node) {
		return switch (node) {
			case Group group -> group.name();
			case Field field -> plain(field.definition().name());
			case Unknown unknown -> unknown.name();
		};
	}

	/** Whether a name may mean a part: iasl's with or without what it adds, or the specification's. */
	static boolean isCalled(Node node, String name) {
		return switch (node) {
			case Group group -> group.name().equals(name) || group.kind().equals(name);
			case Field field -> field.definition().isCalled(name) || plain(field.definition().name()).equals(name);
			case Unknown unknown -> unknown.name().equals(name);
		};
	}

	/** Without iasl's remark, and without the place of the number of a repeated field. */
	private static String plain(String name) {
		int number = name.indexOf('%');
		var text = (number < 0 ? name : name.substring(0, number)).strip();
		return text.endsWith(DECODED) ? text.substring(0, text.length() - DECODED.length()) : text;
	}
}
