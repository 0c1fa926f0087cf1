package io.stagewalk.cli.check;

import java.util.List;
import java.util.Locale;

import io.stagewalk.boot.check.Checked;
import io.stagewalk.boot.check.Verdict;
import io.stagewalk.cli.check.CheckedRun.Outcome;

/**
 * Checked scenarios as the XML that continuous integration reads: one test suite, in which each run has a test case for
 * itself, one for each statement within the boot and one for each of its expectations.
 *
 * @see "maven-surefire-plugin, surefire-test-report.xsd"
 */
public final class JUnitReport {
	private final StringBuilder xml = new StringBuilder();

	private JUnitReport() {
	}

	/** The whole document, in UTF-8. */
	public static String of(List<CheckedRun> runs) {
		var report = new JUnitReport();
		report.suite(runs);
		return report.xml.toString();
	}

	private void suite(List<CheckedRun> runs) {
		int tests = 0;
		int failures = 0;
		int errors = 0;
		double seconds = 0;
		for (var run : runs) {
			tests++;
			seconds += run.seconds();
			switch (run.outcome()) {
				case Outcome.Unreadable unreadable -> errors++;
				case Outcome.Ran ran -> {
					tests += ran.checked().size() + ran.placements().statements().size();
					failures += (ran.endsWell() ? 0 : 1) + ran.placements().missed().size()
							+ (int) ran.checked().stream().filter(one -> !one.holds()).count();
				}
			}
		}
		xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite");
		attribute("name", "stagewalk check");
		attribute("time", seconds(seconds));
		attribute("tests", Integer.toString(tests));
		attribute("errors", Integer.toString(errors));
		attribute("skipped", "0");
		attribute("failures", Integer.toString(failures));
		xml.append(">\n");
		runs.forEach(this::run);
		xml.append("</testsuite>\n");
	}

	private void run(CheckedRun run) {
		switch (run.outcome()) {
			case Outcome.Unreadable unreadable -> testCase(run, "can be run", run.seconds(), "error", unreadable.problem());
			case Outcome.Ran ran -> {
				testCase(run, "runs to its end", run.seconds(), "failure",
						ran.endsWell() ? "" : "after step " + ran.steps() + ": " + ran.end().text());
				ran.placements().statements().forEach(placed -> testCase(run, "line " + placed.statement().source().line() + ": " + placed.place(),
						0, "failure", placed.missed().orElse("")));
				ran.checked().forEach(checked -> expectation(run, checked));
			}
		}
	}

	private void expectation(CheckedRun run, Checked checked) {
		var name = "line " + checked.expectation().source().line() + ": expect " + checked.expectation().text();
		testCase(run, name, 0, "failure", switch (checked.verdict()) {
			case Verdict.Holds holds -> "";
			case Verdict.Fails(var found, var step) -> (step.isPresent() ? "step " + step.getAsInt() + ": " : "") + found;
		});
	}

	/** @param wrong what is wrong; empty if nothing is */
	private void testCase(CheckedRun run, String name, double seconds, String kind, String wrong) {
		xml.append("  <testcase");
		attribute("name", name);
		attribute("classname", run.name());
		attribute("time", seconds(seconds));
		if (wrong.isEmpty()) {
			xml.append("/>\n");
			return;
		}
		xml.append(">\n    <").append(kind);
		attribute("message", wrong);
		attribute("type", kind.equals("error") ? "scenario" : "expectation");
		xml.append("/>\n  </testcase>\n");
	}

	private static String seconds(double seconds) {
		return String.format(Locale.ROOT, "%.3f", seconds);
	}

	private void attribute(String name, String value) {
		xml.append(' ').append(name).append("=\"");
		value.codePoints().forEach(this::escaped);
		xml.append('"');
	}

	/** What XML cannot say at all becomes the replacement character. @see "XML 1.0, 2.2 Characters" */
	private void escaped(int c) {
		switch (c) {
			case '&' -> xml.append("&amp;");
			case '<' -> xml.append("&lt;");
			case '>' -> xml.append("&gt;");
			case '"' -> xml.append("&quot;");
			case '\t', '\n', '\r' -> xml.append("&#").append(c).append(';');
			default -> xml.appendCodePoint(c >= 0x20 && c < 0xd800 || c > 0xdfff && c < 0xfffe || c > 0xffff ? c : 0xfffd);
		}
	}
}
