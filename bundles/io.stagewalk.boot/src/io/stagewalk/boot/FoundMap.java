package io.stagewalk.boot;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.acpi.container.MemoryImage;
import io.stagewalk.memory.Progress;
import io.stagewalk.scenario.Scenario;
import io.stagewalk.scenario.Statement;
import io.stagewalk.target.efi.EfiMapSearch;

/**
 * The firmware's memory map, from the memory image that is a scenario's platform. What the scenario itself says of the map counts
 * before it, all of it.
 *
 * @param statements as if they stood in the scenario
 * @param notes      where it comes from, or why there is none: for people
 */
record FoundMap(List<Statement.EfiMemory> statements, List<String> notes) {

	/** Looks only where the scenario says nothing. */
	static FoundMap in(MemoryImage image, Scenario scenario, Statement.Platform platform) {
		if (!scenario.all(Statement.EfiMemory.class).isEmpty() || !scenario.all(Statement.AcpiMemory.class).isEmpty()) {
			return new FoundMap(List.of(), List.of());
		}
		var found = EfiMapSearch.in(image, Progress.NONE);
		var notes = new ArrayList<String>();
		found.map().ifPresentOrElse(map -> notes.add("the firmware's memory map is the one in " + image.file() + ": " + map.descriptors().size()
				+ " ranges at " + map.place().address() + ", as " + map.place().text() + " says"),
				() -> found.refused().forEach(refused -> notes.add("no memory map of the firmware could be read: " + refused.getMessage())));
		found.others().forEach(other -> notes.add("another memory map, at " + other.place().address() + " as " + other.place().text()
				+ " says, is not used"));
		return new FoundMap(found.map().stream().flatMap(map -> map.descriptors().stream())
				.map(range -> FirmwareRange.of(range).at(platform.source())).toList(), notes);
	}
}
