package io.stagewalk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import io.stagewalk.acpi.Platform;
import io.stagewalk.acpi.TableException;
import io.stagewalk.acpi.TableField;
import io.stagewalk.acpi.region.Region;
import io.stagewalk.acpi.region.Regions;
import io.stagewalk.cli.text.Console;
import io.stagewalk.cli.text.StepJson;
import io.stagewalk.cli.text.TextTable;
import io.stagewalk.json.Json;

/** {@code stagewalk regions}. */
@Command(name = "regions", description = "List the device memory that a machine's ACPI tables name, and who can know of it:"
		+ " first what static tables name, then what only AML tells.")
final class RegionsCommand implements Callable<Integer> {
	private final Console console;
	@Mixin
	private PlatformParameter platform;
	@Option(names = "--static", description = "Leave out what only AML tells.")
	private boolean withoutAml;
	@Mixin
	private JsonOption json;

	RegionsCommand(Console console) {
		this.console = console;
	}

	/** What was found. */
	private record Listing(List<Region> regions, AmlRegions aml) {
	}

	private Listing listing(Platform machine) throws TableException {
		var readable = Regions.readable(machine);
		platform.report(readable.damaged());
		var regions = readable.regions();
		return new Listing(regions, withoutAml ? AmlRegions.NONE : AmlRegions.of(machine, regions));
	}

	@Override
	public Integer call() throws Exception {
		var listing = platform.askReadable(this::listing);
		platform.firmwareMap().ifPresent(map -> console.err().println("note: the image has " + EfiMemoryCommand.summary(map)
				+ "; stagewalk efi-memory writes it"));
		listing.aml().notes().forEach(note -> console.err().println("note: " + note));
		json.write(console, lines(listing), Json.array(Stream.concat(listing.regions().stream().map(RegionsCommand::json),
				listing.aml().regions().stream().map(AmlRegion::json)).toList()));
		return platform.exitCode();
	}

	/** What AML tells is a table of its own, so that the columns of the static one are what they are without it. */
	private static List<String> lines(Listing listing) {
		var text = table();
		for (var region : listing.regions()) {
			text.row(region.range().toString(), what(region), namedBy(region.source()), region.knownTo().description(),
					region.attributes().description());
		}
		var lines = new ArrayList<>(text.lines());
		if (!listing.aml().regions().isEmpty()) {
			var beyond = table();
			listing.aml().regions().forEach(region -> beyond.row(region.cells()));
			lines.add("");
			lines.addAll(beyond.lines());
		}
		return lines;
	}

	private static TextTable table() {
		return new TextTable("range", "what", "named by", "known to", "mapped as");
	}

	/** Table and offset; the field's name is in the JSON form. */
	private static String namedBy(TableField source) {
		return source.signature() + "+0x" + Long.toHexString(source.offset());
	}

	private static String what(Region region) {
		return region.purpose().description() + (region.detail().isEmpty() ? "" : ", " + region.detail());
	}

	private static Json json(Region region) {
		return Json.object().with("range", StepJson.of(region.range())).with("purpose", name(region.purpose()))
				.with("detail", region.detail()).with("table", region.source().signature()).with("file", region.source().file())
				.with("offset", region.source().offset()).with("field", region.source().name())
				.with("knownTo", name(region.knownTo())).with("attributes", region.attributes().description()).build();
	}

	private static String name(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
