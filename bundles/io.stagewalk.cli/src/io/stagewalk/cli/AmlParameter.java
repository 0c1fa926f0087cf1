package io.stagewalk.cli;

import java.io.IOException;
import java.util.List;

import picocli.CommandLine.Mixin;

import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.container.ContainerException;
import io.stagewalk.acpi.container.TableFile;
import io.stagewalk.aml.machine.Loader;
import io.stagewalk.aml.machine.Observer;
import io.stagewalk.aml.machine.Settings;
import io.stagewalk.aml.machine.State;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.target.ImageException;

/** The machine, or the one table, of which the AML is executed. */
final class AmlParameter {
	@Mixin
	private PlatformParameter platform;

	/** The machine with all tables that hold AML loaded; a single table is taken for one, whatever its signature. */
	State load(Observer observer) throws IOException, ContainerException, ImageException, TableException {
		if (platform.container() instanceof TableFile(var file)) {
			var table = Table.read(file);
			var initial = State.initial(Settings.linux(table.header().revision(), List.of(table)));
			return Loader.load(initial, table, RegionHandler.MODEL, observer);
		}
		return platform.ask(machine -> Loader.load(machine, RegionHandler.MODEL, observer));
	}
}
