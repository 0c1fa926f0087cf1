package io.stagewalk.aml.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.stagewalk.acpi.container.Container;
import io.stagewalk.acpi.Platform;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.aml.value.Data;
import io.stagewalk.testing.Repository;

/** What objects of real machines evaluate to is what {@code acpiexec} says. */
class GoldenEvaluationTest {
	private static final Pattern BEGIN = Pattern.compile("^Evaluating (\\S+)$");
	private static final Pattern BYTES = Pattern.compile("\\b[0-9A-F]{4}: ((?:[0-9A-F]{2} )+)");

	static Stream<Path> platforms() throws Exception {
		return Files.list(Repository.real().resolve("tables")).sorted();
	}

	@ParameterizedTest
	@MethodSource("platforms")
	void isAsAcpiexecSays(Path folder) throws Exception {
		var state = Loader.load(Container.platform(folder), RegionHandler.MODEL, Observer.NONE);
		var expected = buffers(folder);
		assertTrue(expected.size() >= 4);
		for (var one : expected.entrySet()) {
			var result = state.evaluating(NamePath.of(one.getKey()), List.of()).run(RegionHandler.MODEL, Observer.NONE).result();
			assertEquals(new Data.Bytes(one.getValue()), result.orElseThrow(), one.getKey());
		}
	}

	/** Every buffer of the recording, by the path of its object; what {@code acpiexec} could not show is left out. */
	private static Map<String, byte[]> buffers(Path folder) throws Exception {
		var buffers = new TreeMap<String, byte[]>();
		var path = "";
		var bytes = new ByteArrayOutputStream();
		for (var line : Files.readAllLines(folder.resolve("golden/acpiexec-eval.txt"))) {
			var begin = BEGIN.matcher(line);
			if (begin.matches()) {
				path = begin.group(1);
				bytes.reset();
			}
			var row = BYTES.matcher(line);
			if (row.find()) {
				bytes.writeBytes(HexFormat.of().parseHex(row.group(1).replace(" ", "")));
				buffers.put(path, bytes.toByteArray());
			}
		}
		return buffers;
	}
}
