package io.stagewalk.acpi.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.acpi.IaslDeviation;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.definition.Definitions;
import io.stagewalk.acpi.definition.Role;
import io.stagewalk.acpi.model.TableModel;
import io.stagewalk.testing.Repository;

/**
 * Text as people write it, without offsets and with lengths that may be old, becomes the table that iasl 20200925 makes of it.
 * Where not, {@link IaslDeviation} says who is right.
 */
class TemplateSourcesTest {
	private static final String VERSION = "20200925";
	private static final int SECONDS = 60;
	private static final int CHECKSUM = 9, CREATOR = 28, CREATOR_END = 36;
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
		assertEquals(tables(IaslDeviation.Kind.SOURCE), differing);
		assertEquals(60, count);
	}

	@Test
	void withoutOffsetsAndWithWrongLengthsTheTableIsTheSame(TestReporter reporter) throws Exception {
		var differing = new ArrayList<String>();
		int count = 0;
		for (var listing : files(Repository.root().resolve("tests/io.stagewalk.acpi.tests/templates"), ".dsl")) {
			var expected = Files.readAllBytes(listing.resolveSibling(name(listing) + ".aml"));
			if (!Arrays.equals(expected, withoutLengths(listing, expected))) {
				differing.add(name(listing));
			}
			count++;
		}
		reporter.publishEntry("tables from text without offsets and lengths", count + ", different: " + differing);
		assertEquals(tables(IaslDeviation.Kind.LENGTHS), differing);
		assertEquals(67, count);
	}

	private static List<String> tables(IaslDeviation.Kind kind) {
		return IaslDeviation.of(kind).stream().map(IaslDeviation::table).sorted().toList();
	}

	/** What becomes of a listing without offsets whose structures all say a length of 0; nothing if it is refused. */
	private static byte[] withoutLengths(Path listing, byte[] table) throws IOException, TableException {
		var text = withoutLengths(Files.readString(listing), TableModel.of(listing.toString(), table, Definitions.standard()));
		try {
			return TableText.complete(listing.toString(), text.replaceAll("(?m)^\\[[^\\]]*\\]", ""), Definitions.standard()).table().bytes();
		} catch (TextException refused) {
			return new byte[0];
		}
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
		Assumptions.assumeTrue(Files.readString(log, StandardCharsets.ISO_8859_1)
				.contains(VERSION), "skipped: iasl is another version than " + VERSION);
	}
}
