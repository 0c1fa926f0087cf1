package io.stagewalk.aml.device;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import io.stagewalk.acpi.container.Container;
import io.stagewalk.acpi.Platform;
import io.stagewalk.aml.machine.Observer;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.aml.syntax.NamePath;
import io.stagewalk.testing.Repository;

/** The resources of devices are what ACPICA's interpreter evaluates {@code _CRS} to. */
class EvaluatedResourcesTest {
	private static final Pattern OBJECT = Pattern.compile("Evaluating (\\S+)\\._CRS");
	private static final Pattern ROW = Pattern.compile("[0-9A-F]{4}:((?: [0-9A-F]{2}){1,16}) ");

	private static Map<String, byte[]> evaluated(Path file) throws Exception {
		var buffers = new LinkedHashMap<String, ByteArrayOutputStream>();
		var current = new ByteArrayOutputStream();
		for (var line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
			var object = OBJECT.matcher(line);
			if (line.startsWith("Evaluating")) {
				current = new ByteArrayOutputStream();
				if (object.matches()) {
					buffers.put(object.group(1), current);
				}
			}
			var row = ROW.matcher(line);
			if (row.find()) {
				current.writeBytes(HexFormat.of().parseHex(row.group(1).replace(" ", "")));
			}
		}
		var all = new LinkedHashMap<String, byte[]>();
		buffers.forEach((path, bytes) -> all.put(path, bytes.toByteArray()));
		return all;
	}

	@Test
	void everyBufferIsTheSame(TestReporter reporter) throws Exception {
		int compared = 0;
		try (var folders = Files.list(Repository.real().resolve("tables"))) {
			for (var folder : folders.sorted().toList()) {
				var golden = folder.resolve("golden/acpiexec-eval.txt");
				if (Files.exists(golden)) {
					var boot = LinuxBoot.of(Container.platform(folder), RegionHandler.MODEL, OptionalLong.empty());
					var tree = boot.tree().completed(new MachineFirmware(boot.state(), RegionHandler.MODEL, Observer.NONE));
					for (var entry : evaluated(golden).entrySet()) {
						var device = tree.at(NamePath.of(entry.getKey())).orElseThrow();
						assertArrayEquals(entry.getValue(), device.details().resources().orElseThrow().template().encode(),
								folder + " " + entry.getKey());
						compared++;
					}
				}
			}
		}
		assertTrue(compared > 0);
		reporter.publishEntry("buffers", Integer.toString(compared));
	}
}
