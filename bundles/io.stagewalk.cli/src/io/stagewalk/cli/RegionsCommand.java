package io.stagewalk.cli;

import java.util.Locale;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import io.stagewalk.acpi.TableField;
import io.stagewalk.acpi.region.Region;
import io.stagewalk.acpi.region.Regions;
import io.stagewalk.cli.text.Console;
import io.stagewalk.cli.text.StepJson;
import io.stagewalk.cli.text.TextTable;
import io.stagewalk.json.Json;

/** {@code stagewalk regions}. */
@Command(name = "regions", description = "List the device memory that a machine's ACPI tables name, and who can know of it.")
final class RegionsCommand implements Callable<Integer> {
	private final Console console;
	@Mixin
	private PlatformParameter platform;
	@Mixin
	private JsonOption json;

	RegionsCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws Exception {
		var regions = platform.ask(Regions::of);
		var text = new TextTable("range", "what", "named by", "known to", "mapped as");
		for (var region : regions) {
			text.row(region.range().toString(), what(region), namedBy(region.source()), region.knownTo().description(),
					region.attributes().description());
		}
		json.write(console, text.lines(), Json.array(regions.stream().map(RegionsCommand::json).toList()));
		return 0;
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
