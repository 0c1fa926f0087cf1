package io.stagewalk.acpi.transform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import io.stagewalk.testing.Repository;

/** Every line that the description shows can be read, and is written in the same way. */
class DescribedFormsTest {
	private static final Pattern ROW = Pattern.compile("\\| (`[^|]*`) \\|.*"), CODE = Pattern.compile("`([^`]*)`");

	@Test
	void everyLineOfTheDescriptionIsRead() throws Exception {
		var read = new ArrayList<String>();
		for (var row : Files.readAllLines(Repository.root().resolve("docs/transformations.md"))) {
			var match = ROW.matcher(row);
			var code = CODE.matcher(match.matches() ? match.group(1) : "");
			while (code.find()) {
				var line = code.group(1).replace("FILE", "opr.aml");
				assertEquals(line, Platforms.read(line).text());
				read.add(line);
			}
		}
		assertTrue(read.size() >= 13, read.toString());
	}
}
