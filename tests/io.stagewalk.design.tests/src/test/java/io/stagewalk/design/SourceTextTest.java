package io.stagewalk.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** A source file is finished, and the same wherever it lies. */
class SourceTextTest {
	/** What is read as text; the tables and memory images are not. */
	private static final Set<String> ENDINGS = Set.of("java", "xml", "md", "MF", "properties", "target", "product", "exsd", "css",
			"scenario", "json", "txt", "launch", "prefs", "svg", "cmd", "ini", "sh", "asl", "gitignore", "gitattributes",
			"stagewalk", "NOTICE");
	/** Somebody's own folders; those of the system ({@code /usr}, {@code /proc}) are the same everywhere. */
	private static final Pattern MACHINE_PATH = Pattern.compile("(?<![\\w.$})*])/(?:home|root|Users|work|tmp|opt)/[\\w.]"
			+ "|[A-Za-z]:\\\\{1,2}(?:Users|work|home)\\b");
	private static final Pattern UNFINISHED = Pattern.compile("\\b(?:TO" + "DO|FIX" + "ME|XX" + "X)\\b");

	@Test
	void namesNoFolderOfOneMachine() {
		assertEquals(List.of(), linesWith(MACHINE_PATH));
	}

	@Test
	void leavesNothingForLater() {
		assertEquals(List.of(), linesWith(UNFINISHED));
	}

	@Test
	void whatIsLookedFor() {
		assertTrue(Stream.of("/ho" + "me/me/x", "cd /wo" + "rk/main", "\"C:\\Us" + "ers\\me").allMatch(MACHINE_PATH.asPredicate()));
		assertTrue(Stream.of("/usr/lib/jvm", "$HOME/.cache", "https://host/ho" + "me/page", "xen/arch/arm/traps.c")
				.noneMatch(MACHINE_PATH.asPredicate()));
		assertTrue(UNFINISHED.matcher("// TO" + "DO: later").find());
	}

	private static List<String> linesWith(Pattern pattern) {
		var found = new ArrayList<String>();
		var texts = Repository.files().stream().filter(SourceTextTest::isText).toList();
		assertTrue(texts.size() > 300, texts.size() + " texts");
		for (var file : texts) {
			int number = 1;
			for (var line : Repository.read(file).split("\n", -1)) {
				if (pattern.matcher(line).find()) {
					found.add(Repository.name(file) + ":" + number + ": " + line.strip());
				}
				number++;
			}
		}
		return found;
	}

	private static boolean isText(Path file) {
		var name = file.getFileName().toString();
		return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
	}
}
