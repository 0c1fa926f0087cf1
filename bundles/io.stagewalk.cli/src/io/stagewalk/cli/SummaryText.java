package io.stagewalk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import io.stagewalk.boot.compare.Summary;
import io.stagewalk.cli.text.TextTable;
import io.stagewalk.json.Json;

/** What runs amount to, side by side. */
final class SummaryText {

	private record Count(String label, String name, Function<Summary, Number> of) {
	}

	private static final List<Count> COUNTS = List.of(
			new Count("steps", "steps", Summary::steps),
			new Count("hypercalls", "hypercalls", Summary::hypercalls),
			new Count("  to have device memory mapped", "deviceHypercalls", Summary::deviceHypercalls),
			new Count("    that told Xen nothing new", "hypercallsForNothing", Summary::hypercallsForNothing),
			new Count("    pages asked for", "pagesAsked", Summary::pagesAsked),
			new Count("stage-2 aborts", "stage2Aborts", Summary::stage2Aborts),
			new Count("  resolved, entry made valid", "resolved", Summary::resolved),
			new Count("  mapped on the fault", "mappedOnFault", Summary::mappedOnFault),
			new Count("  emulated", "emulated", Summary::emulated),
			new Count("  injected into Dom0", "abortsInjected", Summary::abortsInjected),
			new Count("DMA transfers that failed", "failedTransfers", Summary::failedTransfers),
			new Count("device pages mapped for Dom0", "pagesMapped", Summary::pagesMapped),
			new Count("  mapped already", "pagesKnown", Summary::pagesKnown),
			new Count("  never touched", "pagesNeverTouched", Summary::pagesNeverTouched),
			new Count("TLB flushes", "tlbFlushes", Summary::tlbFlushes),
			new Count("SMMU invalidations", "smmuInvalidations", Summary::smmuInvalidations));

	private SummaryText() {
	}

	/** A row for each count, without a header. */
	static List<String> lines(Summary summary) {
		var table = new TextTable("", ">");
		COUNTS.forEach(count -> table.row(count.label, count.of.apply(summary).toString()));
		return table.lines().subList(1, COUNTS.size() + 1);
	}

	/** A row for each count, a column for each policy. */
	static List<String> lines(List<String> policies, List<Summary> summaries) {
		var header = new ArrayList<>(List.of(""));
		policies.forEach(policy -> header.add(policy + ">"));
		var table = new TextTable(header);
		for (var count : COUNTS) {
			var row = new ArrayList<>(List.of(count.label));
			summaries.forEach(summary -> row.add(count.of.apply(summary).toString()));
			table.row(row);
		}
		return table.lines();
	}

	static Json json(Summary summary) {
		var json = Json.object();
		COUNTS.forEach(count -> json.with(count.name, count.of.apply(summary).longValue()));
		return json.with("end", summary.end().text()).build();
	}
}
