package io.stagewalk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.aml.machine.Loader;
import io.stagewalk.aml.machine.Observer;
import io.stagewalk.aml.machine.State;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.json.JsonException;
import picocli.CommandLine.Parameters;

/** The machine, or the one table, of which the AML is executed. */
final class AmlParameter {
	@Parameters(index = "0", paramLabel = "PLATFORM", description = "A folder of binary ACPI tables (*.dat, *.aml, or as in /sys/firmware/acpi/tables), or one table with AML.")
	private Path place;

	/** The machine with all tables that hold AML loaded. */
	State load(Observer observer) throws IOException, JsonException, TableException {
		return Loader.load(platform(), RegionHandler.MODEL, observer);
	}

	private Platform platform() throws IOException, JsonException, TableException {
		try {
			return Files.isRegularFile(place) ? new Platform(List.of(Table.read(place)), List.of()) : Platform.read(place);
		} catch (TableException wrong) {
			throw Files.isDirectory(place) ? wrong.in(place) : wrong;
		}
	}
}
