package io.stagewalk.acpi.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.acpi.IaslDeviation;
import io.stagewalk.acpi.definition.Definitions;
import io.stagewalk.acpi.model.Field;
import io.stagewalk.acpi.model.TableModel;
import io.stagewalk.testing.Repository;

/**
 * Our text and iasl's are one language: each reads what the other writes, and nothing gets lost. The oracle is iasl
 * 20200925; its listings are stored beside the tables. Where it differs, {@link IaslDeviation} says who is right.
 */
class IaslTextTest {
	/** A line of a field, and not of bytes that are in none. */
	private static final Pattern TEXT_LINE = Pattern.compile("(?m)^\\[[^\\]]*\\] +(?!Unknown : )[^:]* : (?!\\[)");
	private static final int CHECKSUM = 9, CREATOR = 28, CREATOR_LENGTH = 8;

	@Test
	void everyTableComesBackFromOurText(TestReporter reporter) throws Exception {
		var tables = tables();
		for (var file : tables) {
			var text = TableText.write(model(file));
			assertArrayEquals(Files.readAllBytes(file), TableText.read(file + ".dsl", text, Definitions.standard()).bytes(), file.toString());
			assertEquals(model(file).fields().count(), TEXT_LINE.matcher(text).results().count(), "lines of fields of " + file);
		}
		reporter.publishEntry("tables through our text", Integer.toString(tables.size()));
	}

	@Test
	void everyTableComesBackFromIaslsText(TestReporter reporter) throws Exception {
		int count = 0;
		for (var file : tables()) {
			var listing = listing(file);
			if (Files.exists(listing)) {
				var read = TableText.read(listing.toString(), Files.readString(listing), Definitions.standard());
				assertArrayEquals(Files.readAllBytes(file), read.bytes(), listing.toString());
				count++;
			}
		}
		reporter.publishEntry("tables from iasl's text", Integer.toString(count));
		assertTrue(count > 50, "only " + count);
	}

	@Test
	void iaslCompilesOurTextToTheSameTable(TestReporter reporter, @TempDir Path folder) throws Exception {
		Assumptions.assumeTrue(isInstalled(), "skipped: no iasl");
		var cleared = new ArrayList<String>();
		int count = 0;
		for (var file : tables()) {
			if (knownToIasl(file)) {
				var source = Files.writeString(folder.resolve("table" + count + ".asl"), TableText.write(model(file)));
				assertArrayEquals(expected(file, cleared), asMadeBy(compiled(source)), file.toString());
				count++;
			}
		}
		reporter.publishEntry("tables compiled by iasl", Integer.toString(count));
		reporter.publishEntry("values that iasl clears", String.join("; ", cleared));
		assertTrue(count > 50, "only " + count);
		if (Files.isDirectory(Repository.root().toAbsolutePath().normalize().resolveSibling("shared/real/tables"))) {
			// no template has what iasl clears
			assertEquals(IaslDeviation.of(IaslDeviation.Kind.CLEARED).stream().map(IaslDeviation::table).toList(),
					cleared.stream().map(place -> place.split(": ")[1]).distinct().toList());
		}
	}

	/**
	 * iasl puts its own name and version into every table, and clears what was reserved in 2020.
	 */
	private static byte[] expected(Path file, List<String> cleared) throws IOException {
		var bytes = Files.readAllBytes(file);
		var signature = model(file).signature();
		model(file).fields().filter(field -> isCleared(signature, field)).forEach(field -> {
			cleared.add(field.place() + " = " + Long.toHexString(field.number()));
			for (int i = 0; i < field.length(); i++) {
				bytes[field.offset() + i] = 0;
			}
		});
		return asMadeBy(bytes);
	}

	private static boolean isCleared(String signature, Field field) {
		return !field.isZero() && IaslDeviation.of(IaslDeviation.Kind.CLEARED).stream()
				.anyMatch(deviation -> deviation.table().equals(signature) && deviation.what().equals(field.definition().symbol()));
	}

	/** The bytes without what names the compiler. */
	private static byte[] asMadeBy(byte[] bytes) {
		if (new String(bytes, 0, 4, StandardCharsets.ISO_8859_1).matches("FACS|RSD ")) {
			return bytes;
		}
		bytes[CHECKSUM] = 0;
		for (int i = CREATOR; i < CREATOR + CREATOR_LENGTH; i++) {
			bytes[i] = 0;
		}
		return bytes;
	}

	private static byte[] compiled(Path source) throws IOException, InterruptedException {
		var target = Path.of(source.toString().replace(".asl", ".aml"));
		var process = new ProcessBuilder("iasl", source.toString()).redirectErrorStream(true).start();
		var log = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
		process.waitFor();
		assertTrue(Files.exists(target), log);
		return Files.readAllBytes(target);
	}

	private static boolean isInstalled() throws InterruptedException {
		try {
			return new ProcessBuilder("iasl", "-v").redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
		} catch (IOException e) {
			return false;
		}
	}

	/** iasl lists more than the header of a table that it knows. */
	private static boolean knownToIasl(Path file) throws IOException {
		var listing = listing(file);
		return !Files.exists(listing) || !Files.readString(listing).contains("**** Unknown");
	}

	private static Path listing(Path file) {
		var name = file.getFileName().toString().replaceFirst("\\.(aml|dat)$", ".dsl");
		return name.equals(file.getFileName().toString()) || file.toString().endsWith(".aml") ? file.resolveSibling(name)
				: file.resolveSibling("golden").resolve(name);
	}

	private static TableModel model(Path file) throws IOException {
		return TableModel.of(file.getFileName().toString(), Files.readAllBytes(file), Definitions.standard());
	}

	/** The templates, and the tables of real machines where they are; those with AML are another compiler's work. */
	private static List<Path> tables() throws IOException {
		var tables = new ArrayList<Path>();
		try (var files = Files.list(Repository.root().resolve("tests/io.stagewalk.acpi.tests/templates"))) {
			files.filter(file -> file.toString().endsWith(".aml")).sorted().forEach(tables::add);
		}
		var real = Repository.root().toAbsolutePath().normalize().resolveSibling("shared/real/tables");
		if (Files.isDirectory(real)) {
			try (var files = Files.walk(real)) {
				files.filter(file -> file.toString().endsWith(".dat")).filter(file -> !file.getFileName().toString().matches("[ds]sdt.*"))
						.sorted().forEach(tables::add);
			}
		}
		return tables;
	}
}
