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
import io.stagewalk.aml.machine.Settings;
import io.stagewalk.aml.machine.State;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.json.JsonException;
import picocli.CommandLine.Parameters;

/** The machine, or the one table, of which the AML is executed. */
final class AmlParameter {
	@Parameters(index = "0", paramLabel = "PLATFORM",
			description = "A folder of binary ACPI tables (*.dat, *.aml, or as in /sys/firmware/acpi/tables), or one table with AML.")
	private Path place;

	/** The machine with all tables that hold AML loaded; a single table is taken for one, whatever its name. */
	State load(Observer observer) throws IOException, JsonException, TableException {
		if (Files.isRegularFile(place)) {
			var table = Table.read(place);
			var initial = State.initial(Settings.linux(table.header().revision(), List.of(table)));
			return Loader.load(initial, table, RegionHandler.MODEL, observer);
		}
		try {
			return Loader.load(Platform.read(place), RegionHandler.MODEL, observer);
		} catch (TableException wrong) {
			throw wrong.in(place);
		}
	}
}
