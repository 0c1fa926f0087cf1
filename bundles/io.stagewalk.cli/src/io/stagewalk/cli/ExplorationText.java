package io.stagewalk.cli;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.boot.explore.Exploration;
import io.stagewalk.boot.explore.Finding;
import io.stagewalk.cli.text.TextTable;
import io.stagewalk.json.Json;
import io.stagewalk.trace.StepText;

/** Orders that fail. */
final class ExplorationText {
	private ExplorationText() {
	}

	static List<String> lines(Exploration exploration) {
		var lines = new ArrayList<String>();
		for (int i = 0; i < exploration.findings().size(); i++) {
			add(lines, i + 1, exploration.findings().get(i));
		}
		if (!exploration.sequences().isEmpty()) {
			lines.add(String.join(", ", exploration.sequences().stream().map(ExplorationText::sequence).toList()));
		}
		lines.add(exploration.end().text() + ": " + count(exploration.states(), "state") + ", " + count(exploration.moves(), "move"));
		lines.add(exploration.findings().isEmpty() ? "none fails" : count(exploration.findings().size(), "kind") + " of failure");
		return lines;
	}

	private static String sequence(Exploration.Sequence sequence) {
		return sequence.name() + ": " + count(sequence.statements(), "statement");
	}

	private static void add(List<String> lines, int number, Finding finding) {
		var shortest = switch (finding.proof()) {
			case SHORTEST -> "";
			case NOT_TRIED -> ", perhaps not the shortest";
		};
		lines.add(number + "  line " + finding.kind().line().line() + ", " + finding.kind().sequence() + ": " + finding.kind().what()
				+ " after " + count(finding.order().size(), "move") + shortest + ", step " + finding.step());
		var table = new TextTable("", "", "");
		finding.order().forEach(turn -> table.row("     " + turn.sequence(), "line " + turn.line().line(), turn.text()));
		lines.addAll(table.lines().subList(1, finding.order().size() + 1));
		if (finding.order().isEmpty()) {
			lines.add("     " + StepText.what(finding.trace().step(finding.step())));
		}
		lines.add("");
	}

	private static String count(long number, String noun) {
		return number + " " + noun + (number == 1 ? "" : "s");
	}

	static Json json(Exploration exploration) {
		var sequences = exploration.sequences().stream()
				.map(one -> Json.object().with("name", one.name()).with("statements", one.statements()).build()).toList();
		return Json.object().with("sequences", Json.array(sequences)).with("end", exploration.end().text())
				.with("complete", Json.truth(exploration.end() == Exploration.End.COMPLETE)).with("states", exploration.states())
				.with("moves", exploration.moves())
				.with("findings", Json.array(exploration.findings().stream().map(ExplorationText::json).toList())).build();
	}

	private static Json json(Finding finding) {
		var order = finding.order().stream().map(turn -> Json.object().with("sequence", turn.sequence())
				.with("line", turn.line().line()).with("text", turn.text()).build()).toList();
		return Json.object().with("line", finding.kind().line().line()).with("sequence", finding.kind().sequence())
				.with("what", finding.kind().what()).with("shortest", Json.truth(finding.proof() == Finding.Proof.SHORTEST))
				.with("step", finding.step()).with("order", Json.array(order)).build();
	}
}
