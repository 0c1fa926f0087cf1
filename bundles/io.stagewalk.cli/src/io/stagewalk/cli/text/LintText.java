package io.stagewalk.cli.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

import io.stagewalk.acpi.lint.Affected;
import io.stagewalk.acpi.lint.Finding;
import io.stagewalk.acpi.lint.Report;
import io.stagewalk.acpi.lint.Rule;
import io.stagewalk.acpi.lint.Severity;
import io.stagewalk.json.Json;

/** Findings and rules as text and as JSON. */
public final class LintText {
	private static final int WIDTH = 100;
	/** Offsets of findings that say the same as one that is shown. */
	private static final int MOST_SHOWN = 3;

	private LintText() {
	}

	/** A line for each finding, one for those of a table that say the same, and what they amount to. */
	public static List<String> findings(Report report) {
		var same = new LinkedHashMap<Said, List<Finding>>();
		report.findings().forEach(finding -> same.computeIfAbsent(Said.by(finding), said -> new ArrayList<>()).add(finding));
		var lines = new ArrayList<String>();
		same.values().forEach(findings -> lines.add(line(findings)));
		if (!lines.isEmpty()) {
			lines.add("");
		}
		var counts = Stream.of(Severity.values()).map(severity -> count(report.count(severity), severity.text())).toList();
		lines.add(String.join(", ", counts) + (report.extent() == Report.Extent.CANCELLED ? "; not all checks were run" : ""));
		return lines;
	}

	/** What a finding says, wherever in a table. */
	private record Said(String id, String file, String message) {
		static Said by(Finding finding) {
			return new Said(finding.id(), finding.place().file(), finding.message());
		}
	}

	private static String line(List<Finding> same) {
		var first = same.getFirst();
		if (same.size() == 1) {
			return first.toString();
		}
		var others = same.subList(1, same.size()).stream().map(finding -> "0x" + Long.toHexString(finding.place().offset())).toList();
		var shown = String.join(", ", others.subList(0, Math.min(MOST_SHOWN, others.size())));
		var rest = others.size() > MOST_SHOWN ? " and at " + count(others.size() - MOST_SHOWN, "other place") : "";
		return first + "; the same at " + shown + rest;
	}

	private static String count(long count, String what) {
		return count + " " + what + (count == 1 ? "" : "s");
	}

	public static List<String> list(List<Rule> rules) {
		var text = new TextTable("id", "severity", "title");
		rules.forEach(rule -> text.row(rule.id(), rule.severity().text(), rule.title()));
		return text.lines();
	}

	/** All that a rule says, in lines of at most 100 characters where words allow. */
	public static List<String> explanation(Rule rule) {
		var lines = new ArrayList<>(List.of(rule.id() + " (" + rule.severity().text() + "): " + rule.title(), ""));
		var line = new StringBuilder();
		for (var word : rule.breaks().split(" ")) {
			if (line.length() + word.length() >= WIDTH) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		lines.addAll(List.of(line.toString(), "", "affected: " + rule.whom(), "source: " + rule.source()));
		return lines;
	}

	public static Json json(Finding finding) {
		var json = Json.object().with("id", finding.id()).with("severity", finding.severity().text())
				.with("table", finding.place().signature());
		if (!finding.place().file().isEmpty()) {
			json.with("file", finding.place().file()).with("offset", finding.place().offset()).with("field", finding.place().name());
		}
		return json.with("message", finding.message()).with("title", finding.rule().title()).build();
	}

	public static Json json(Rule rule) {
		return Json.object().with("id", rule.id()).with("severity", rule.severity().text()).with("title", rule.title())
				.with("breaks", rule.breaks()).with("affected", Json.array(rule.affected().stream().map(Affected::text).map(Json::text).toList()))
				.with("source", rule.source()).build();
	}
}
