package io.stagewalk.aml.iasl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.memory.Progress;

/** A compiler is run, and what it says of a source, or why it could not, is told. */
class IaslTest {
	private static final Progress IMPATIENT = new Progress() {
		@Override
		public void worked(long done) {
			// it takes too long anyway
		}

		@Override
		public boolean isCancelled() {
			return true;
		}
	};

	@TempDir
	private Path folder;

	@Test
	void messagesNameTheFileThatIsIncluded() throws Exception {
		Files.createDirectory(folder.resolve("part"));
		var part = Files.writeString(folder.resolve("part/one.asl"), "\n\tMethod (INC0) {\tReturn\t(BBBB) }\n");
		var source = source("DefinitionBlock (\"\", \"SSDT\", 2, \"S\", \"X\", 1) {\n\tInclude (\"part/one.asl\")\n\tMethod (MAIN) {\tReturn (AAAA) }\n}\n");
		assertEquals(List.of(part + ":2:26: error 6084: Object does not exist (BBBB)", source + ":3:26: error 6084: Object does not exist (AAAA)"),
				texts(compiled(source)));
	}

	@Test
	void thePreprocessorIsHeard() throws Exception {
		var source = source("\n#include \"nothere.h\"\nDefinitionBlock (\"\", \"SSDT\", 2, \"S\", \"X\", 1) {}\n");
		assertEquals(source + ":2: error 6036: Could not open include file (Preprocessor)", texts(compiled(source)).getFirst());
	}

	@Test
	void aTableIsMade() throws Exception {
		var compiled = compiled(source("DefinitionBlock (\"other.aml\", \"SSDT\", 2, \"S\", \"X\", 1) {}\n"));
		assertEquals(List.of(), texts(compiled));
		assertEquals("SSDT", new String(compiled.table().orElseThrow(), 0, 4, StandardCharsets.US_ASCII));
		try (var files = Files.list(folder)) {
			assertEquals(1, files.count(), "files beside the source");
		}
	}

	@Test
	void whatLooksBinaryToItHasItsPlace() throws Exception {
		var source = source("DefinitionBlock (\"\", \"SSDT\", 2, \"S\", \"X\", 1) {\n\tName (A, \"\u00b5\")\n}\n");
		var text = texts(compiled(source)).getFirst();
		assertTrue(text.startsWith(source + ":2:12: error: iasl made no table") && text.contains("non-ASCII"), text);
	}

	@Test
	void aSourceThatIsNoneIsRefused() throws Exception {
		var source = source("");
		var text = texts(compiled(source)).getFirst();
		assertTrue(text.startsWith(source + ": error 6126: "), text);
	}

	@Test
	void anAbsentCompilerSaysWhereItIsToBeHad() throws Exception {
		var source = source("");
		var absent = assertThrows(IaslException.class, () -> new Iasl("no-such-compiler").compile(source, List.of(), Progress.NONE));
		assertEquals(IaslException.Reason.ABSENT, absent.reason());
		assertTrue(absent.getMessage().contains("acpica-tools"), absent.getMessage());
	}

	@Test
	void aCompilerThatDoesNotEndIsEnded() throws Exception {
		var endless = Files.writeString(folder.resolve("endless"), "#!/bin/sh\nexec sleep 50\n");
		Files.setPosixFilePermissions(endless, PosixFilePermissions.fromString("rwx------"));
		var source = source("");
		var ended = assertThrows(IaslException.class, () -> new Iasl(endless.toString()).compile(source, List.of(), IMPATIENT));
		assertEquals(IaslException.Reason.CANCELLED, ended.reason());
	}

	/** Whatever files it leaves, and whatever it dies of. */
	@Test
	void aCompilerThatDiesIsAnError() throws Exception {
		var dying = Files.writeString(folder.resolve("dying"), "#!/bin/sh\nwhile [ \"$1\" != -p ]; do shift; done\necho half > \"$2.pre\"\nkill -SEGV $$\n");
		Files.setPosixFilePermissions(dying, PosixFilePermissions.fromString("rwx------"));
		var source = source("");
		assertEquals(List.of(source + ": error: iasl made no table, and ended with 139"),
				texts(new Iasl(dying.toString()).compile(source, List.of(), Progress.NONE)));
	}

	private Path source(String text) throws IOException {
		return Files.writeString(folder.resolve("main.asl"), text);
	}

	private static Iasl.Compilation compiled(Path source) throws IOException {
		try {
			return Iasl.INSTALLED.compile(source, Iasl.AS_WRITTEN, Progress.NONE);
		} catch (IaslException absent) {
			assumeTrue(false, absent.getMessage());
			throw new AssertionError(absent);
		}
	}

	private static List<String> texts(Iasl.Compilation compiled) {
		return compiled.messages().stream().map(Message::toString).toList();
	}
}
