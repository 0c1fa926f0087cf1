package io.stagewalk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

import io.stagewalk.boot.FirmwareRange;
import io.stagewalk.cli.text.Console;
import io.stagewalk.cli.text.ConsoleProgress;
import io.stagewalk.cli.text.StepJson;
import io.stagewalk.json.Json;
import io.stagewalk.target.efi.EfiMapSearch;
import io.stagewalk.target.efi.EfiMemoryDescriptor;
import io.stagewalk.target.efi.EfiMemoryMap;

/** {@code stagewalk efi-memory}. */
@Command(name = "efi-memory", description = "Write the firmware's memory map, as lines of a scenario (docs/scenario.md).",
		footer = "PLATFORM has to be a memory image here. Exit status 1 if it has no map.")
final class EfiMemoryCommand implements Callable<Integer> {
	private final Console console;
	@Mixin
	private PlatformParameter platform;
	@Mixin
	private JsonOption json;

	EfiMemoryCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws Exception {
		EfiMapSearch.Found found;
		try (var progress = new ConsoleProgress(console, "bytes")) {
			found = EfiMapSearch.in(platform.image(), progress);
		}
		found.refused().forEach(refused -> console.err().println("note: " + refused.getMessage()));
		found.others().forEach(other -> console.err().println("note: another memory map, at " + other.place().address() + " as "
				+ other.place().text() + " says, is left out"));
		if (found.map().isEmpty()) {
			console.err().println(platform + ": expected the firmware's memory map, to which /chosen of a device tree or the EFI system table"
					+ " leads; found none");
			return ExitCode.SOFTWARE;
		}
		json.write(console, lines(found.map().get()), json(found.map().get()));
		return ExitCode.OK;
	}

	/** What a memory image tells of a map, in few words. */
	static String summary(EfiMemoryMap map) {
		return "the firmware's memory map, " + map.descriptors().size() + " ranges at " + map.place().address() + " as " + map.place().text()
				+ " says";
	}

	private static List<String> lines(EfiMemoryMap map) {
		var lines = new ArrayList<String>();
		lines.add("# " + summary(map));
		for (var descriptor : map.descriptors()) {
			var range = FirmwareRange.of(descriptor);
			boolean isKnown = range.type().ordinal() == descriptor.type();
			lines.add(range.line() + (isKnown ? "" : "   # of type 0x" + Integer.toHexString(descriptor.type())));
		}
		return lines;
	}

	private static Json json(EfiMemoryMap map) {
		return Json.object().with("address", Json.hex(map.place().address().value())).with("namedBy", map.place().text())
				.with("ranges", Json.array(map.descriptors().stream().map(EfiMemoryCommand::json).toList())).build();
	}

	private static Json json(EfiMemoryDescriptor descriptor) {
		var range = FirmwareRange.of(descriptor);
		return Json.object().with("range", StepJson.of(descriptor.range())).with("type", range.type().text())
				.with("number", Integer.toUnsignedLong(descriptor.type())).with("attributes", Json.hex(descriptor.attributes())).build();
	}
}
