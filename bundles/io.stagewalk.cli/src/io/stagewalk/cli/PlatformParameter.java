package io.stagewalk.cli;

import java.io.IOException;
import java.nio.file.Path;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.TableException;
import io.stagewalk.json.JsonException;
import picocli.CommandLine.Parameters;

/** The machine that a command looks at. */
final class PlatformParameter {
	@Parameters(paramLabel = "PLATFORM", description = "A folder of binary ACPI tables (*.dat, *.aml, or as in /sys/firmware/acpi/tables).")
	private Path folder;

	Platform read() throws IOException, JsonException, TableException {
		return Platform.read(folder);
	}
}
