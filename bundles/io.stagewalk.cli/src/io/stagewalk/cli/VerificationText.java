package io.stagewalk.cli;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.boot.verify.ClassResult;
import io.stagewalk.boot.verify.Classified;
import io.stagewalk.boot.verify.EventClass;
import io.stagewalk.boot.verify.StageTwoComparison;
import io.stagewalk.boot.verify.Verification;
import io.stagewalk.cli.text.TextTable;
import io.stagewalk.target.recording.Recording;

/** What came of holding the model against a recording. */
final class VerificationText {
	/** So many differences of a class are named. */
	static final int FIRST_ONES = 20;

	private VerificationText() {
	}

	/** @param limit how many differences of each class are named */
	static List<String> lines(Verification verification, Recording recording, int limit) {
		var lines = new ArrayList<String>();
		lines.addAll(events(verification));
		verification.classes().forEach(result -> lines.addAll(differences(result, limit)));
		if (!verification.strays().isEmpty()) {
			lines.add("");
			lines.add("faults in a window of a PCI root bridge, but in no BAR:");
			limited(verification.strays().stream().map(VerificationText::event).toList(), limit).forEach(lines::add);
		}
		lines.add("");
		verification.stageTwo().ifPresentOrElse(end -> lines.addAll(stageTwo(end, limit)),
				() -> lines.add("the recording did not keep the stage 2 of the end: not compared"));
		lines.add("");
		if (recording.repeated() > 0) {
			lines.add("events recorded twice in a row, and taken once: " + recording.repeated());
		}
		if (verification.notCompared() > 0) {
			lines.add("events of kinds that are not known here, not compared: " + verification.notCompared());
		}
		lines.add("the model's run: " + verification.end().text());
		lines.add(verification.holds() ? "verified: nothing is missing or extra where nothing may be" : "NOT VERIFIED");
		return lines;
	}

	private static List<String> events(Verification verification) {
		var table = new TextTable(List.of("events", "order", "matched", "missing", "extra", ""));
		for (var result : verification.classes()) {
			boolean none = result.matched().isEmpty() && result.missing().isEmpty() && result.extra().isEmpty();
			if (!none) {
				table.row(List.of(result.kind().text(), result.kind().phase().text(), count(result.matched()), count(result.missing()),
						count(result.extra()), verdict(result)));
			}
		}
		return table.lines();
	}

	private static String verdict(ClassResult result) {
		var ways = result.otherWays().isEmpty() ? "" : result.otherWays().size() + " by other functions";
		var moved = result.moved() == 0 ? "" : result.moved() + " in another place";
		var levels = result.otherLevels().isEmpty() ? "" : result.otherLevels().size() + " on other faults";
		var remarks = String.join(", ", List.of(moved, ways, levels).stream().filter(text -> !text.isEmpty()).toList());
		var word = result.isExact() ? "same" : result.kind().rule() == EventClass.Rule.SHOWN ? "shown only" : "DIFFERS";
		return remarks.isEmpty() ? word : word + ": " + remarks;
	}

	private static String count(List<?> list) {
		return Integer.toString(list.size());
	}

	private static List<String> differences(ClassResult result, int limit) {
		var lines = new ArrayList<String>();
		if (result.isExact()) {
			return lines;
		}
		lines.add("");
		lines.add(result.kind().text() + ":");
		limited(result.missing().stream().map(event -> "missing  line " + event(event)).toList(), limit).forEach(lines::add);
		limited(result.extra().stream().map(event -> "extra    step " + event(event)).toList(), limit).forEach(lines::add);
		limited(result.otherWays().stream().map(pair -> "other functions, line " + event(pair.recorded()) + ": "
				+ functions(pair.recorded()) + "; the model: " + functions(pair.model())).toList(), limit).forEach(lines::add);
		return lines;
	}

	private static String functions(Classified event) {
		return String.join(" < ", event.event().origin().functions());
	}

	private static String event(Classified event) {
		var origin = event.event().origin();
		return String.format("%6d  %s%s%s", origin.place(), event.key(), event.about().isEmpty() ? "" : ", " + event.about(),
				origin.cpu().isPresent() ? ", CPU " + origin.cpu().getAsInt() : "");
	}

	private static List<String> limited(List<String> lines, int limit) {
		var first = new ArrayList<>(lines.stream().limit(limit).map(line -> "  " + line).toList());
		if (lines.size() > limit) {
			first.add("  and " + (lines.size() - limit) + " more (--all names them)");
		}
		return first;
	}

	private static List<String> stageTwo(StageTwoComparison end, int limit) {
		var table = new TextTable(List.of("stage 2 in the end", "equal", "missing", "extra", "altered", "bit 0", ""));
		boolean compared = end.validity() == StageTwoComparison.Validity.COMPARED;
		for (var part : end.parts()) {
			boolean same = part.missing().isEmpty() && part.extra().isEmpty() && part.altered().isEmpty() && part.validity().isEmpty();
			table.row(List.of(part.kind().text(), Integer.toString(part.equal()), count(part.missing()), count(part.extra()),
					count(part.altered()), compared ? count(part.validity()) : "-", same ? "same" : part.holds() ? "shown only" : "DIFFERS"));
		}
		var lines = new ArrayList<>(table.lines());
		if (!compared) {
			lines.add("bit 0 is not compared: the recording has no leaf that the hardware does not come to");
		}
		for (var part : end.parts()) {
			if (!part.holds()) {
				lines.add(part.kind().text() + ":");
				limited(part.missing().stream().map(leaf -> "missing  " + leaf).toList(), limit).forEach(lines::add);
				limited(part.extra().stream().map(leaf -> "extra    " + leaf).toList(), limit).forEach(lines::add);
				limited(part.altered().stream().map(pair -> "altered  " + pair.recorded() + ", the model: " + pair.model()).toList(), limit)
						.forEach(lines::add);
				limited(part.validity().stream().map(pair -> "bit 0    " + pair.recorded() + ", the model: " + pair.model()).toList(), limit)
						.forEach(lines::add);
			}
		}
		return lines;
	}
}
