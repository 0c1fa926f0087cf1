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

	/** What is asked of a platform. */
	@FunctionalInterface
	interface Question<T> {
		T of(Platform platform) throws TableException;
	}

	/** The answer to a question; what is wrong with a table is told with the folder that it lies in. */
	<T> T ask(Question<T> question) throws IOException, JsonException, TableException {
		try {
			return question.of(Platform.read(folder));
		} catch (TableException wrong) {
			throw wrong.in(folder);
		}
	}
}
