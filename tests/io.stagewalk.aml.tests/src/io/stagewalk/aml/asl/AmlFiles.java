package io.stagewalk.aml.asl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.stagewalk.acpi.Table;
import io.stagewalk.aml.syntax.AmlTable;
import io.stagewalk.testing.Repository;

/** Tables with AML: those that the tests carry, and of some machines more. */
final class AmlFiles {
	private AmlFiles() {
	}

	/** A folder of the tests' data. */
	static Path data(String folder) {
		return Repository.root().resolve("tests/io.stagewalk.aml.tests/data").resolve(folder);
	}

	/** Every compiled program beside the tests. */
	static List<Path> programs() throws IOException {
		return walk(Repository.root().resolve("tests/io.stagewalk.aml.tests")).stream().filter(path -> path.toString().endsWith(".aml"))
				.filter(path -> !path.toString().contains("/target/")).toList();
	}

	/** The tables of every machine beside the repository, each with its DSDT and SSDTs together. */
	static Map<Path, List<AmlTable>> machines() throws Exception {
		var machines = new LinkedHashMap<Path, List<AmlTable>>();
		for (var file : walk(Repository.real())) {
			var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
			boolean isTable = name.endsWith(".dat") || name.endsWith(".aml") && !file.toString().contains("/golden/");
			if (isTable && Files.isRegularFile(file)) {
				var table = Table.read(file);
				if (table.signature().equals("DSDT") || table.signature().equals("SSDT")) {
					machines.computeIfAbsent(file.getParent(), folder -> new ArrayList<>()).add(AmlTable.of(table));
				}
			}
		}
		return machines;
	}

	static AmlTable read(Path file) throws Exception {
		return AmlTable.of(Table.read(file));
	}

	/** A table of these bytes behind a header that says little. */
	static AmlTable table(String... aml) throws Exception {
		var bytes = new ByteArrayOutputStream();
		bytes.writeBytes("SSDT\0\0\0\0\2\0STAGEWTEST    \1\0\0\0INTL\1\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
		for (var digits : aml) {
			bytes.writeBytes(HexFormat.of().parseHex(digits.replace(" ", "")));
		}
		var all = bytes.toByteArray();
		all[4] = (byte) all.length;
		return AmlTable.of(Table.of("test.aml", all));
	}

	private static List<Path> walk(Path folder) throws IOException {
		try (var files = Files.walk(folder)) {
			return files.sorted(Comparator.comparing(Path::toString)).toList();
		}
	}
}
