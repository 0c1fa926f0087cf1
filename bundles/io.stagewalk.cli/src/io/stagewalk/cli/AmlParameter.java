package io.stagewalk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
	@Option(names = "--table", paramLabel = "FILE", description = "A table of AML more, loaded behind the others; may be given several times.")
	private List<Path> more = List.of();

	/** The machine with all tables that hold AML loaded; a single table is taken for one, whatever its signature, and kept whatever fails in it. */
	State load(Observer observer) throws IOException, ContainerException, ImageException, TableException {
		var tables = new ArrayList<Table>();
		for (var file : more) {
			tables.add(Table.read(file));
		}
		if (platform.container() instanceof TableFile(var file)) {
			tables.addFirst(Table.read(file));
			return loaded(State.initial(Settings.linux(tables.getFirst().header().revision(), tables).keepingTables()), tables, observer);
		}
		return loaded(platform.ask(machine -> Loader.load(machine, RegionHandler.MODEL, observer)), tables, observer);
	}

	private static State loaded(State initial, List<Table> tables, Observer observer) {
		var state = initial;
		for (var table : tables) {
			state = Loader.load(state, table, RegionHandler.MODEL, observer);
		}
		return state;
	}
}
