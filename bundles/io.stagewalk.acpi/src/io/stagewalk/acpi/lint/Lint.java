package io.stagewalk.acpi.lint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;

import io.stagewalk.acpi.TableException;
import io.stagewalk.memory.Progress;

/** Runs checks over the tables of a machine. What a check does, or fails to do, changes nothing for the others. */
public final class Lint {
	private final List<Check> checks;
	private final List<Rule> rules;

	/** @throws IllegalArgumentException if two checks have one id */
	public Lint(Collection<Check> checks) {
		var byId = new TreeMap<String, Check>();
		var rulesById = new TreeMap<String, Rule>();
		for (var check : checks) {
			var rule = check.rule();
			if (byId.put(rule.id(), check) != null) {
				throw new IllegalArgumentException("two checks are called " + rule.id());
			}
			rulesById.put(rule.id(), rule);
		}
		this.checks = List.copyOf(byId.values());
		rules = List.copyOf(rulesById.values());
	}

	/** The rules of all its checks, by id. */
	public List<Rule> rules() {
		return rules;
	}

	/** @param progress hears of each check that is done */
	public Report run(Subject subject, Progress progress) {
		var findings = new ArrayList<Finding>();
		var failures = new ArrayList<CheckException>();
		int done = 0;
		while (done < checks.size() && !progress.isCancelled()) {
			var rule = rules.get(done);
			var found = new Findings(rule);
			try {
				checks.get(done).run(subject, found);
			} catch (TableException | RuntimeException | StackOverflowError e) {
				// a check may be anybody's: its defect is told, and hides nothing that others find
				failures.add(new CheckException(rule.id(), e instanceof Exception known ? known : new IllegalStateException(e)));
			}
			findings.addAll(found.found());
			progress.worked(++done);
		}
		findings.sort(order(subject));
		return new Report(findings, failures, done == checks.size() ? Report.Extent.COMPLETE : Report.Extent.CANCELLED);
	}

	/** What is said of the machine as a whole comes first. */
	private static Comparator<Finding> order(Subject subject) {
		var files = new HashMap<String, Integer>();
		subject.tables().forEach(table -> files.putIfAbsent(table.file(), files.size()));
		return Comparator.comparingInt((Finding finding) -> files.getOrDefault(finding.place().file(), -1))
				.thenComparing(finding -> finding.place().signature()).thenComparingLong(finding -> finding.place().offset())
				.thenComparing(Finding::id).thenComparing(Finding::message);
	}
}
