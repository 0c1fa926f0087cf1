package io.stagewalk.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.Table;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.container.Container;
import io.stagewalk.acpi.container.ContainerException;
import io.stagewalk.acpi.container.MemoryImage;
import io.stagewalk.memory.BufferMemory;
import io.stagewalk.memory.PA;
import io.stagewalk.scenario.Problem;
import io.stagewalk.scenario.Scenario;
import io.stagewalk.scenario.ScenarioException;
import io.stagewalk.scenario.Statement;
import io.stagewalk.target.ElfCore;
import io.stagewalk.target.ImageException;

/** Reads the tables that a scenario names, and changes them as it says. */
final class ScenarioTables {
	private final Scenario scenario;
	private final ArrayList<Problem> problems = new ArrayList<>();
	private Optional<FoundMap> map = Optional.empty();

	ScenarioTables(Scenario scenario) {
		this.scenario = scenario;
	}

	/**
	 * The firmware's tables, those of Dom0's initrd, and the changes.
	 *
	 * @throws ScenarioException with all folders and files that cannot be read; where all can, with a change that the tables do not allow
	 * @throws TableException    if what can be read is no table
	 */
	Platform platform(Statement.Platform statement) throws ScenarioException, TableException {
		var platform = read(statement);
		for (var table : scenario.all(Statement.InitrdTable.class)) {
			var read = read(table);
			if (platform.isPresent() && read.isPresent()) {
				platform = Optional.of(platform.get().with(read.get()));
			}
		}
		if (!problems.isEmpty()) {
			throw new ScenarioException(problems);
		}
		return ChangedTables.of(scenario, platform.orElseThrow());
	}

	/** What a memory image says of the firmware's memory map; empty if the platform is none. Known once the platform is read. */
	Optional<FoundMap> map() {
		return map;
	}

	private Optional<Platform> read(Statement.Platform statement) throws TableException {
		Path path = BootScenario.resolved(statement.source(), statement.path());
		try {
			var container = statement.base().isPresent() ? raw(path, statement.base().get()) : container(path);
			var platform = container.read().platform();
			if (container instanceof MemoryImage image) {
				map = Optional.of(FoundMap.in(image, scenario, statement));
			}
			return Optional.of(platform);
		} catch (NoSuchFileException | NotDirectoryException missing) {
			problems.add(scenario.problem(statement, statement.path(), "expected a folder or a file of ACPI tables, found none at " + path));
		} catch (IOException | ContainerException | ImageException unreadable) {
			problems.add(scenario.problem(statement, statement.path(),
					"expected ACPI tables; they cannot be read: " + unreadable.getMessage()));
		}
		return Optional.empty();
	}

	private static Container container(Path path) throws IOException, ContainerException, ImageException {
		if (ElfCore.isAt(path)) {
			return MemoryImage.of(path.toString(), ElfCore.open(path));
		}
		if (Container.isImage(path)) {
			throw new ContainerException(path.toString(), "", "a table, acpidump text, or a memory image, which is an ELF core,"
					+ " or raw and then takes an address behind it: platform FILE at ADDRESS; found none of them");
		}
		return Container.at(path);
	}

	private static MemoryImage raw(Path path, PA base) throws IOException, ContainerException {
		if (!Files.exists(path)) {
			throw new NoSuchFileException(path.toString());
		}
		if (!Container.isImage(path) || ElfCore.isAt(path)) {
			throw new ContainerException(path.toString(), "", "a raw memory image, since at " + base + " says where one begins; found "
					+ (Files.isDirectory(path) ? "a folder" : "a file that knows its addresses"));
		}
		return MemoryImage.of(path.toString(), BufferMemory.map(path, base.value()));
	}

	private Optional<Table> read(Statement.InitrdTable statement) throws TableException {
		Path path = BootScenario.resolved(statement.source(), statement.file());
		try {
			var table = Table.read(path);
			return Optional.of(statement.address().map(table::at).orElse(table));
		} catch (IOException unreadable) {
			problems.add(scenario.problem(statement, statement.file(), Files.exists(path)
					? "expected an ACPI table; it cannot be read: " + unreadable.getMessage() : "expected an ACPI table, found no file at " + path));
		}
		return Optional.empty();
	}
}
