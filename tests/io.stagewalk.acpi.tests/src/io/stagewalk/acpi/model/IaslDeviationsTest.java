package io.stagewalk.acpi.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.stagewalk.acpi.IaslDeviation;
import io.stagewalk.acpi.definition.BitsDefinition;
import io.stagewalk.acpi.definition.Definitions;
import io.stagewalk.testing.Repository;

/** Each listed difference from iasl is explained, and iasl still differs in it. Those of other kinds are tried where their tests are. */
class IaslDeviationsTest {
	private static final Pattern PARAGRAPH = Pattern.compile("(?m)^([0-9]+)\\. ");

	@Test
	void everyDifferenceIsExplainedAndEveryExplanationIsUsed() throws Exception {
		var explained = PARAGRAPH.matcher(Files.readString(IaslDeviation.folder().resolve("DEVIATIONS.md"))).results()
				.map(found -> Integer.valueOf(found.group(1))).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(explained, IaslDeviation.all().stream().map(IaslDeviation::number).collect(Collectors.toCollection(TreeSet::new)));
	}

	@Test
	void iaslStillMisreadsTheBits(@TempDir Path folder) throws Exception {
		Iasl.assumeThere();
		for (var deviation : IaslDeviation.of(IaslDeviation.Kind.BITS)) {
			var table = template(deviation.table());
			var field = table.fields().filter(one -> bits(one, deviation.what()).isPresent()).findFirst().orElseThrow();
			var bits = bits(field, deviation.what()).orElseThrow();
			var iasls = IaslListing.bits(deviation);
			long number = bits.in(0, bits.mask());
			assertNotEquals(bits.of(number), iasls.of(number), deviation.toString());
			var shown = shown(Files.createTempDirectory(folder, "table"),
					new TableEdit(table, Follow.NOTHING).set(field, number).table(), deviation.what());
			assertTrue(shown.contains(Long.toHexString(iasls.of(number))), deviation + " " + shown);
			assertTrue(!shown.contains(Long.toHexString(bits.of(number))), deviation + " " + shown);
		}
	}

	@Test
	void iaslStillShowsTheByteOfAnotherPlace(@TempDir Path folder) throws Exception {
		Iasl.assumeThere();
		for (var deviation : IaslDeviation.of(IaslDeviation.Kind.BYTE)) {
			int offset = Integer.decode(deviation.what());
			int other = Integer.decode(deviation.instead());
			var table = template(deviation.table());
			var bytes = table.bytes();
			bytes[offset] = 0x5a;
			bytes[other] = 0x2b;
			var field = (Field) table.leafAt(offset).orElseThrow();
			var shown = shown(Files.createTempDirectory(folder, "table"), table.with(bytes), field.name());
			assertTrue(shown.contains("2b") && !shown.contains("5a"), deviation + " " + shown);
		}
	}

	private static Optional<BitsDefinition> bits(Field field, String name) {
		return field.bits().stream().filter(bits -> bits.name().equals(name)).findFirst();
	}

	/** The values of all lines of one name. */
	private static List<String> shown(Path folder, TableModel table, String name) throws Exception {
		var values = new ArrayList<String>();
		for (var entry : IaslListing.of(Iasl.disassemble(folder, List.of(table.bytes())).getFirst())) {
			if (entry.name().equals(name)) {
				values.add(entry.value().toLowerCase(Locale.ROOT));
			}
		}
		return values;
	}

	private static TableModel template(String signature) throws Exception {
		var file = Repository.root().resolve("tests/io.stagewalk.acpi.tests/templates").resolve(signature.toLowerCase(Locale.ROOT) + ".aml");
		return TableModel.of(file.getFileName().toString(), Files.readAllBytes(file), Definitions.standard());
	}
}
