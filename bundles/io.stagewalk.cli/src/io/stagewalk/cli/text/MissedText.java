package io.stagewalk.cli.text;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.boot.Placements;
import io.stagewalk.json.Json;

/** Statements that a scenario places within the boot and that were not carried out, and the points that there were. */
public final class MissedText {
	private static final int WIDTH = 110;

	private MissedText() {
	}

	/** A line for each, and the points behind them; none if nothing was missed. */
	public static List<String> lines(Placements placements) {
		var missed = placements.missed();
		if (missed.isEmpty()) {
			return List.of();
		}
		var lines = new ArrayList<String>();
		missed.forEach(placed -> lines.add(line(placed)));
		lines.add("  it came through:");
		var line = new StringBuilder();
		for (var point : placements.reached()) {
			if (line.length() + point.length() > WIDTH) {
				lines.add("    " + line.toString().stripTrailing());
				line.setLength(0);
			}
			line.append(point).append(' ');
		}
		lines.add("    " + line.toString().stripTrailing());
		return lines;
	}

	/** {@code x.scenario:14: before bert_init: not carried out: …}. */
	public static String line(Placements.Placed placed) {
		var source = placed.statement().source();
		return source.file() + ":" + source.line() + ": " + placed.place() + ": not carried out: " + placed.missed().orElseThrow();
	}

	/** See docs/json.md. */
	public static Json json(Placements placements) {
		return Json.array(placements.missed().stream().map(placed -> Json.object().with("file", placed.statement().source().file())
				.with("line", placed.statement().source().line()).with("place", placed.place()).with("why", placed.missed().orElseThrow())
				.build()).toList());
	}

	/** The points, where a statement was missed; else none. */
	public static Json points(Placements placements) {
		return Json.array(placements.missed().isEmpty() ? List.of() : placements.reached().stream().map(Json::text).toList());
	}
}
