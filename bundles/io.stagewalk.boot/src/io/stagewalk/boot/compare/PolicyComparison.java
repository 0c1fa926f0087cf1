package io.stagewalk.boot.compare;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.acpi.TableException;
import io.stagewalk.boot.BootScenario;
import io.stagewalk.boot.Placements;
import io.stagewalk.memory.Progress;
import io.stagewalk.scenario.ScenarioException;
import io.stagewalk.trace.Budget;
import io.stagewalk.trace.Trace;

/**
 * One scenario under several policies.
 *
 * @param policies by name, in the order asked for
 * @param rows     a region each, ascending by address
 * @param totals   one for each policy
 * @param placements of each policy's run: a statement may be carried out under one and not under another
 */
public record PolicyComparison(List<String> policies, List<Row> rows, List<Summary> totals, List<Placements> placements) {

	/** @param cells one for each policy */
	public record Row(ComparedRegion region, List<Cell> cells) {
		public Row {
			cells = List.copyOf(cells);
		}
	}

	public PolicyComparison {
		policies = List.copyOf(policies);
		rows = List.copyOf(rows);
		totals = List.copyOf(totals);
		placements = List.copyOf(placements);
	}

	/**
	 * Runs the scenario once for each policy.
	 *
	 * @param progress asked between and within the runs; a cancelled comparison has fewer policies than asked for
	 * @throws ScenarioException if a policy is not known
	 */
	public static PolicyComparison of(BootScenario boot, List<String> policies, Progress progress)
			throws ScenarioException, TableException {
		var regions = ComparedRegion.of(boot);
		var done = new ArrayList<String>();
		var columns = new ArrayList<List<Cell>>();
		var totals = new ArrayList<Summary>();
		var placements = new ArrayList<Placements>();
		for (var policy : policies) {
			var trace = boot.withPolicy(policy).run(Budget.DEFAULT, progress);
			if (progress.isCancelled()) {
				break;
			}
			done.add(policy);
			columns.add(column(regions, trace));
			totals.add(Summary.of(trace));
			placements.add(Placements.of(boot, trace));
		}
		var rows = new ArrayList<Row>();
		for (int i = 0; i < regions.size(); i++) {
			int row = i;
			rows.add(new Row(regions.get(i), columns.stream().map(column -> column.get(row)).toList()));
		}
		return new PolicyComparison(done, rows, totals, placements);
	}

	private static List<Cell> column(List<ComparedRegion> regions, Trace trace) {
		var observed = regions.stream().map(region -> new RegionObserver(region.range())).toList();
		for (int i = 0; i < trace.size(); i++) {
			for (var observer : observed) {
				observer.see(trace, i);
			}
		}
		return observed.stream().map(observer -> observer.cell(trace)).toList();
	}
}
