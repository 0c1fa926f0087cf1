package io.stagewalk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.stagewalk.boot.compare.Cell;
import io.stagewalk.boot.compare.PolicyComparison;
import io.stagewalk.cli.text.Sizes;
import io.stagewalk.cli.text.StepJson;
import io.stagewalk.cli.text.TextTable;
import io.stagewalk.json.Json;
import io.stagewalk.memory.Address;
import io.stagewalk.memory.AddressRange;
import io.stagewalk.trace.End;

/** Policies side by side. */
final class ComparisonText {
	/** So that all policies that come with the engine fit into a terminal. */
	private static final int NAMES_WIDTH = 22;

	private static final List<String> LEGEND = List.of(
			"N and a letter: first mapped at step N, and how; FAIL N: an access to it fails at step N; -: not mapped;",
			"emulated: Xen answers for it; unreached: Dom0 died, or Xen panicked, before.");

	private ComparisonText() {
	}

	/** A row for each region, with a second line where something fails; then the totals, and what ended before its time. */
	static List<String> lines(PolicyComparison comparison) {
		var header = new ArrayList<>(List.of("region", "named by"));
		header.addAll(comparison.policies());
		var table = new TextTable(header);
		var ways = new Ways();
		for (var row : comparison.rows()) {
			var region = row.region();
			var first = new ArrayList<>(List.of(text(region.range()), names(region.namedBy())));
			row.cells().forEach(cell -> first.add(mapped(cell, ways)));
			table.row(first);
			if (row.cells().stream().anyMatch(cell -> !cell.failures().isEmpty())) {
				var second = new ArrayList<>(List.of("", ""));
				row.cells().forEach(cell -> second.add(failed(cell)));
				table.row(second);
			}
		}
		var lines = new ArrayList<>(table.lines());
		lines.add("");
		lines.addAll(LEGEND);
		lines.addAll(ways.lines());
		lines.add("");
		lines.addAll(SummaryText.lines(comparison.policies(), comparison.totals()));
		for (int i = 0; i < comparison.policies().size(); i++) {
			var end = comparison.totals().get(i).end();
			if (end != End.COMPLETE) {
				lines.add(comparison.policies().get(i) + ": " + end.text());
			}
		}
		return lines;
	}

	/** All names if they are short, else the first and how many more. */
	private static String names(List<String> all) {
		var joined = String.join(", ", all);
		return all.size() == 1 || joined.length() <= NAMES_WIDTH ? joined : all.getFirst() + ", " + (all.size() - 1) + " more";
	}

	private static String text(AddressRange range) {
		return Address.text(range.first()) + "+" + Sizes.text(range.length());
	}

	/** How and for whom something was mapped, by letters in the order in which they come up. */
	private static final class Ways {
		private final List<String> ways = new ArrayList<>();

		char letter(Cell.Mapping mapping) {
			var way = switch (mapping.mechanism()) {
				case BUILD -> "when Xen built Dom0";
				case UP_FRONT -> "up front, by the policy";
				case HYPERCALL -> "hypercall from " + mapping.requester();
				case FAULT -> "stage-2 fault in " + mapping.requester();
			};
			if (!ways.contains(way)) {
				ways.add(way);
			}
			return (char) ('a' + ways.indexOf(way));
		}

		List<String> lines() {
			return ways.stream().map(way -> "  " + (char) ('a' + ways.indexOf(way)) + "  " + way).toList();
		}
	}

	private static String mapped(Cell cell, Ways ways) {
		return cell.mapped().map(mapping -> mapping.step() + " " + ways.letter(mapping)).orElseGet(() -> switch (cell.state()) {
			case EMULATED -> "emulated";
			case NOT_REACHED -> "unreached";
			case MAPPED, UNTOUCHED, MISSING -> "-";
		});
	}

	private static String failed(Cell cell) {
		return cell.failures().isEmpty() ? "" : "FAIL " + cell.failures().getFirst().step();
	}

	static Json json(PolicyComparison comparison) {
		var rows = comparison.rows().stream().map(row -> {
			var cells = Json.object();
			for (int i = 0; i < comparison.policies().size(); i++) {
				cells.with(comparison.policies().get(i), cell(row.cells().get(i)));
			}
			return Json.object().with("range", StepJson.of(row.region().range())).with("what", texts(row.region().what()))
					.with("namedBy", texts(row.region().namedBy())).with("policies", cells.build()).build();
		}).toList();
		var totals = Json.object();
		for (int i = 0; i < comparison.policies().size(); i++) {
			totals.with(comparison.policies().get(i), SummaryText.json(comparison.totals().get(i)));
		}
		return Json.object().with("regions", Json.array(rows)).with("totals", totals.build()).build();
	}

	private static Json texts(List<String> all) {
		return Json.array(all.stream().map(Json::text).toList());
	}

	private static Json cell(Cell cell) {
		var json = Json.object().with("state", cell.state().name().toLowerCase(Locale.ROOT).replace('_', '-'))
				.with("pages", cell.pages());
		cell.mapped().ifPresent(mapping -> json.with("mapped", Json.object().with("step", mapping.step())
				.with("mechanism", mapping.mechanism().name().toLowerCase(Locale.ROOT).replace('_', '-'))
						.with("requester", mapping.requester()).build()));
		return json.with("failures", Json.array(cell.failures().stream()
				.map(failure -> Json.object().with("step", failure.step()).with("text", failure.text()).build()).toList())).build();
	}
}
