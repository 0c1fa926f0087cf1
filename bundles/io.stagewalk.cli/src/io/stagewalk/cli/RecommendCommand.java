package io.stagewalk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import io.stagewalk.boot.recommend.Knower;
import io.stagewalk.boot.recommend.Recommendation;
import io.stagewalk.cli.text.Console;
import io.stagewalk.cli.text.ConsoleProgress;
import io.stagewalk.cli.text.StepJson;
import io.stagewalk.cli.text.TextTable;
import io.stagewalk.json.Json;
import io.stagewalk.memory.RangeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code stagewalk recommend}. */
@Command(name = "recommend", description = "The smallest set of mappings that, made before Dom0 starts, lets every transfer of a scenario"
		+ " through in any order; and who would have to know them.",
		footer = "Exit status 1 if these mappings do not make every transfer safe: Dom0 may not have what one reaches or takes it out of"
				+ " stage 2, one fails of something else, Dom0 dies or Xen panics.")
final class RecommendCommand implements Callable<Integer> {
	private final Console console;
	@Mixin
	private ScenarioOptions options;
	@Mixin
	private JsonOption json;

	RecommendCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws Exception {
		var boot = options.load(console);
		Recommendation recommended;
		try (var progress = new ConsoleProgress(console, "steps")) {
			recommended = Recommendation.of(boot, progress);
		}
		json.write(console, lines(recommended), json(recommended));
		return recommended.suffices() ? 0 : 1;
	}

	private static List<String> lines(Recommendation recommended) {
		if (recommended.translation() == Recommendation.Translation.NONE) {
			return List.of("no SMMU shares Dom0's stage 2: devices need nothing mapped");
		}
		var lines = new ArrayList<String>();
		var table = new TextTable("map before Dom0 starts", "for lines", "who could know");
		recommended.needed().forEach(needed -> table.row(needed.pages().toString(),
				needed.transfers().stream().map(String::valueOf).collect(Collectors.joining(", ")),
				needed.knowers().stream().map(RecommendCommand::text).collect(Collectors.joining("; "))));
		if (recommended.needed().isEmpty()) {
			lines.add(recommended.suffices() ? "nothing: all that transfers reach is mapped in time"
					: "nothing: no mapping made ahead would make more transfers safe");
		} else {
			lines.addAll(table.lines());
		}
		var hopeless = recommended.hopeless();
		hopeless.refused().ranges().forEach(range -> lines.add(range
				+ " is reached by a transfer, and denied to Dom0: no mapping makes it safe"));
		hopeless.withdrawn().ranges().forEach(range -> lines.add(range
				+ " is reached by a transfer, and Dom0 takes it out of stage 2: no mapping ahead makes it safe behind that"));
		hopeless.unhelped().ranges().forEach(range -> lines.add(range
				+ " is reached by a transfer that fails of something else than that nothing is mapped there: no mapping makes it safe"));
		recommended.death().ifPresent(died -> lines.add(died.who().text() + " in this run, whatever is mapped for devices: " + died.reason()));
		return lines;
	}

	private static String text(Knower knower) {
		return knower.who().text() + " (" + knower.means() + ")";
	}

	private static Json json(Recommendation recommended) {
		var needed = recommended.needed().stream().map(one -> Json.object().with("range", StepJson.of(one.pages()))
				.with("lines", Json.array(one.transfers().stream().map(Json::number).toList()))
				.with("knowers", Json.array(one.knowers().stream()
						.map(knower -> Json.object().with("who", knower.who().text()).with("means", knower.means()).build()).toList()))
				.build()).toList();
		var json = Json.object().with("shared", Json.truth(recommended.translation() == Recommendation.Translation.SHARED_STAGE2))
				.with("needed", Json.array(needed))
				.with("refused", ranges(recommended.hopeless().refused()))
				.with("withdrawn", ranges(recommended.hopeless().withdrawn())).with("unhelped", ranges(recommended.hopeless().unhelped()));
		recommended.death().ifPresent(died -> json.with("death", died.reason()).with("dies", StepJson.name(died.who())));
		return json.build();
	}

	private static Json ranges(RangeSet set) {
		return Json.array(set.ranges().stream().map(StepJson::of).toList());
	}
}
