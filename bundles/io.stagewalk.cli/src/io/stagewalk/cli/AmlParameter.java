package io.stagewalk.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.container.ContainerException;
import io.stagewalk.acpi.container.TableFile;
import io.stagewalk.aml.device.EmptyConfigurationSpace;
import io.stagewalk.aml.device.Initialization;
import io.stagewalk.aml.device.LinuxBoot;
import io.stagewalk.aml.machine.AcpicaVersion;
import io.stagewalk.aml.machine.Loader;
import io.stagewalk.aml.machine.Observer;
import io.stagewalk.aml.machine.Settings;
import io.stagewalk.aml.machine.State;
import io.stagewalk.aml.region.AddressSpace;
import io.stagewalk.aml.region.RegionHandler;
import io.stagewalk.target.ImageException;

/** The machine, or the one table, of which the AML is executed. */
final class AmlParameter {
	/** Spaces that are always there, so that nobody is told of them. */
	private static final Set<AddressSpace> UNANNOUNCED = Set.of(AddressSpace.SYSTEM_MEMORY, AddressSpace.SYSTEM_IO,
			AddressSpace.DATA_TABLE);

	@Mixin
	private PlatformParameter platform;
	@Option(names = "--table", paramLabel = "FILE", description = "A table of AML more, loaded behind the others; may be given several times.")
	private List<Path> more = List.of();
	@Option(names = "--osi", paramLabel = "STRING",
			description = "What _OSI knows too, as Linux' acpi_osi= has it: STRING, !STRING, !, !* or !!; may be given several times.")
	private List<String> osi = List.of();
	@Option(names = "--strict", description = "Execute a single table without ACPICA's slack, as a machine's tables always are: "
			+ "methods return what they say, and what has no value cannot be used.")
	private boolean strict;

	/** As it was given. */
	@Override
	public String toString() {
		return platform.toString();
	}

	/** The machine with all tables that hold AML loaded; a single table is taken for one, whatever its signature, and kept whatever fails in it. */
	State load(Observer observer) throws IOException, ContainerException, ImageException, TableException {
		var tables = new ArrayList<Table>();
		for (var file : more) {
			tables.add(Table.read(file));
		}
		if (platform.container() instanceof TableFile(var file)) {
			tables.addFirst(Table.read(file));
			var settings = Settings.linux(tables.getFirst().header().revision(), tables).of(AcpicaVersion.V20240827).tolerant();
			return loaded(strict ? settings.strict() : settings, tables, RegionHandler.MODEL, observer);
		}
		return platform.ask(machine -> {
			tables.addAll(0, Loader.order(machine));
			return loaded(Loader.initial(machine, Settings.Limits.DEFAULT, AcpicaVersion.V20220331).settings(), tables,
					RegionHandler.LINUX, observer);
		});
	}

	private State loaded(Settings settings, List<Table> tables, RegionHandler handler, Observer observer) {
		var interfaces = settings.interfaces();
		for (var parameter : osi) {
			interfaces = interfaces.after(parameter, settings.interfaces());
		}
		var state = State.initial(settings.knowing(interfaces));
		for (var table : tables) {
			if (table == tables.getFirst() || Loader.isLoaded(table)) {
				state = Loader.load(state, table, handler, observer);
			}
		}
		return state;
	}

	/**
	 * The machine after Linux has initialized it. A single table is executed where every address space is there that has a name; on a
	 * machine there is but PCI configuration space, as long as no driver brings another.
	 */
	State initialized(State loaded, Observer observer) throws IOException, ContainerException, ImageException, TableException {
		var first = platform.container() instanceof TableFile ? Initialization.announcing(Arrays.stream(AddressSpace.values())
				.filter(space -> !UNANNOUNCED.contains(space)).map(AddressSpace::number).collect(Collectors.toSet()))
				: Initialization.begin();
		return LinuxBoot.initialized(loaded, first, handler(), observer);
	}

	/** Who answers the accesses of AML: on a machine those for whom Linux has a handler of its own. */
	RegionHandler handler() throws IOException, ContainerException, ImageException, TableException {
		return platform.container() instanceof TableFile ? RegionHandler.MODEL
				: platform.ask(machine -> EmptyConfigurationSpace.of(machine, RegionHandler.LINUX));
	}
}
