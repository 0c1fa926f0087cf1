package io.stagewalk.acpi.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.acpi.definition.Definitions;
import io.stagewalk.acpi.definition.Role;
import io.stagewalk.acpi.model.TableModel;
import io.stagewalk.testing.Repository;

/**
 * Text as people write it, without offsets and with lengths that may be old, becomes the table that iasl 20200925 makes of it.
 * Where not, it is told here who is right.
 */
class TemplateSourcesTest {
	private static final String VERSION = "20200925";
	private static final int SECONDS = 60;
	private static final int CHECKSUM = 9, CREATOR = 28, CREATOR_END = 36;
	/**
	 * The MPST's templates have power nodes of length 0, which iasl leaves; the nodes are longer. Revision 1 of the PMTT puts
	 * devices into each other by their lengths alone; where those are not trusted, what follows a device may be in it or
	 * behind it: iasl goes by the kinds. The last bytes of the FACS have no line, and are there by its length alone.
	 */
	private static final Set<String> OTHER_LENGTHS = Set.of("facs", "mpst", "pmtt");
	/** Templates that count more entries than they have, which iasl leaves. */
	private static final Set<String> OTHER_COUNTS = Set.of("einj", "wdat");

	@Test
	void templatesBecomeTheTablesThatIaslMakes(TestReporter reporter, @TempDir Path folder) throws Exception {
		iasl(folder, "-T", "ALL");
		var differing = new ArrayList<String>();
		int count = 0;
		for (var source : files(folder, ".asl")) {
			var text = Files.readString(source, StandardCharsets.ISO_8859_1);
			if (text.contains("DefinitionBlock")) {
				continue;
			}
			var name = name(source);
			iasl(folder, name + ".asl");
			var made = Files.readAllBytes(folder.resolve(name + ".aml"));
			var ours = TableText.complete(source.toString(), text, Definitions.standard()).table().bytes();
			count++;
			if (!Arrays.equals(asMadeBy(made), asMadeBy(ours))) {
				differing.add(name);
			}
		}
		reporter.publishEntry("templates compiled by both", count + ", different: " + differing);
		// the UEFI template's data offset is 0, iasl sets it; a text that says 0 is taken at its word here
		assertEquals(List.of("einj", "mpst", "pmtt", "uefi", "wdat"), differing);
		assertEquals(60, count);
	}

	@Test
	void withoutOffsetsAndWithWrongLengthsTheTableIsTheSame(TestReporter reporter) throws Exception {
		int count = 0;
		for (var listing : files(Repository.root().resolve("tests/io.stagewalk.acpi.tests/templates"), ".dsl")) {
			if (OTHER_LENGTHS.contains(name(listing).replaceFirst("-.*", "")) || OTHER_COUNTS.contains(name(listing))) {
				continue;
			}
			var expected = Files.readAllBytes(listing.resolveSibling(name(listing) + ".aml"));
			var text = withoutLengths(Files.readString(listing), TableModel.of(listing.toString(), expected, Definitions.standard()));
			var made = TableText.complete(listing.toString(), text.replaceAll("(?m)^\\[[^\\]]*\\]", ""), Definitions.standard());
			assertArrayEquals(expected, made.table().bytes(), listing.toString());
			count++;
		}
		reporter.publishEntry("tables from text without offsets and lengths", Integer.toString(count));
		assertEquals(61, count);
	}

	/** A listing whose structures all say a length of 0. */
	private static String withoutLengths(String listing, TableModel table) {
		var text = listing;
		for (var field : table.fields().filter(field -> field.definition().role() == Role.LENGTH).toList()) {
			var line = "(?m)^(\\[%03Xh [^\\]]*\\] +[^:]* : )\\p{XDigit}+".formatted(field.offset());
			text = text.replaceFirst(line, "$1" + "0".repeat(2 * field.length()));
		}
		return text;
	}

	private static String name(Path file) {
		return file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
	}

	private static List<Path> files(Path folder, String ending) throws IOException {
		try (var files = Files.list(folder)) {
			return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
		}
	}

	/** The bytes without what names the compiler, and the sum. */
	private static byte[] asMadeBy(byte[] bytes) {
		var signature = new String(bytes, 0, 4, StandardCharsets.ISO_8859_1);
		if (!signature.matches("FACS|RSD |S3PT")) {
			bytes[CHECKSUM] = 0;
			Arrays.fill(bytes, CREATOR, CREATOR_END, (byte) 0);
		}
		return bytes;
	}

	private static void iasl(Path folder, String... arguments) throws IOException, InterruptedException {
		var command = new ArrayList<>(List.of("iasl"));
		command.addAll(List.of(arguments));
		var log = folder.resolve("log");
		try {
			var process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
			if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
				process.destroyForcibly();
			}
		} catch (IOException e) {
			Assumptions.abort("skipped: no iasl");
		}
		Assumptions.assumeTrue(Files.readString(log, StandardCharsets.ISO_8859_1).contains(VERSION), "skipped: iasl is another version than " + VERSION);
	}
}
