package io.stagewalk.cli;

import java.util.ArrayList;
import java.util.List;

import io.stagewalk.cli.text.TextTable;
import io.stagewalk.json.Json;
import io.stagewalk.translation.smmu.ContextDescriptor;
import io.stagewalk.translation.smmu.EventRecord;
import io.stagewalk.translation.smmu.Explanation;
import io.stagewalk.translation.smmu.SmmuOutcome;
import io.stagewalk.translation.smmu.StreamTableEntry;
import io.stagewalk.translation.TCR.Range;

/** What an SMMU read and made of it, as text and as JSON. */
final class SmmuText {
	private SmmuText() {
	}

	/** The structures on the way to a translation. */
	static List<String> structures(Explanation explanation) {
		var table = new TextTable("read", "at", "dwords");
		for (var fetch : explanation.fetches()) {
			table.row(fetch.structure().name(), fetch.address().toString(), fetch.text());
		}
		var lines = new ArrayList<>(explanation.fetches().isEmpty() ? List.<String> of() : table.lines());
		explanation.streamTableEntry().ifPresent(entry -> lines.add("STE: " + text(entry)));
		explanation.contextDescriptor().ifPresent(context -> lines.add("CD: " + text(context)));
		return lines;
	}

	static String text(StreamTableEntry entry) {
		if (!entry.isValid()) {
			return "V = 0";
		}
		return switch (entry.config()) {
			case StreamTableEntry.CONFIG_BYPASS -> "bypass";
			case StreamTableEntry.CONFIG_STAGE1 -> "stage 1, " + stage1(entry);
			case StreamTableEntry.CONFIG_STAGE2 -> "stage 2, " + stage2(entry);
			case StreamTableEntry.CONFIG_NESTED -> "stage 1, " + stage1(entry) + "; stage 2, " + stage2(entry);
			default -> "abort";
		};
	}

	private static String stage1(StreamTableEntry entry) {
		return String.format("S1ContextPtr 0x%08x%s", entry.s1ContextPtr(),
				entry.s1cdmax() == 0 ? "" : ", " + (1L << entry.s1cdmax()) + " substreams");
	}

	private static String stage2(StreamTableEntry entry) {
		return String.format("VMID %d, S2TTB %s, S2T0SZ %d%s", entry.s2vmid(), entry.s2ttb(), entry.s2t0sz(),
				entry.s2r() ? "" : ", faults are not recorded");
	}

	static String text(ContextDescriptor context) {
		if (!context.isValid()) {
			return "V = 0";
		}
		var text = String.format("ASID %d", context.asid());
		for (var range : Range.values()) {
			int number = range == Range.LOWER ? 0 : 1;
			text += context.epd(range) ? String.format(", EPD%d", number)
					: String.format(", TTB%d 0x%08x, T%dSZ %d", number, context.ttb(range), number, context.txsz(range));
		}
		return text;
	}

	/** What became of a transaction. */
	static String outcome(SmmuOutcome outcome) {
		return switch (outcome) {
			case SmmuOutcome.Bypassed bypassed -> "PA " + bypassed.output() + ", " + bypassed.attributes() + ", not translated";
			case SmmuOutcome.Passed passed -> "PA " + passed.translation().output() + ", " + passed.translation().attributes();
			case SmmuOutcome.Recorded recorded -> "terminated with an abort, event " + text(recorded.event());
			case SmmuOutcome.Aborted aborted -> "terminated with an abort, nothing recorded";
			case SmmuOutcome.Stalled stalled -> "stalled, event " + text(stalled.event());
			case SmmuOutcome.Discarded discarded -> "terminated, reads as zero and writes are ignored"
					+ discarded.event().map(event -> ", event " + text(event)).orElse(", nothing recorded");
			case SmmuOutcome.NotModelled unknown -> "not known: " + unknown.explanation().remark() + ", which is not modelled";
		};
	}

	private static String text(EventRecord event) {
		return String.format("%s (0x%02x): 0x%016x 0x%016x 0x%016x 0x%016x", event.name(), event.type(), event.dword0(),
				event.dword1(), event.dword2(), event.dword3());
	}

	static boolean passes(SmmuOutcome outcome) {
		return outcome instanceof SmmuOutcome.Passed || outcome instanceof SmmuOutcome.Bypassed;
	}

	/** Members that every outcome has, and those of its kind. */
	static Json.ObjectBuilder json(Json.ObjectBuilder json, SmmuOutcome outcome) {
		var explanation = outcome.explanation();
		json.with("structures", Json.array(explanation.fetches().stream().map(fetch -> Json.object()
				.with("structure", fetch.structure().name()).with("address", Json.hex(fetch.address().value()))
				.with("dwords", Json.array(fetch.dwords().stream().map(Json::hex).toList())).build()).toList()));
		json.with("outcome", switch (outcome) {
			case SmmuOutcome.Bypassed bypassed -> "bypassed";
			case SmmuOutcome.Passed passed -> "passed";
			case SmmuOutcome.Recorded recorded -> "recorded";
			case SmmuOutcome.Aborted aborted -> "aborted";
			case SmmuOutcome.Stalled stalled -> "stalled";
			case SmmuOutcome.Discarded discarded -> "discarded";
			case SmmuOutcome.NotModelled unknown -> "not-modelled";
		});
		outcome.eventRecord().ifPresent(event -> json.with("event", event.name()).with("record", Json.array(List.of(
				Json.hex(event.dword0()), Json.hex(event.dword1()), Json.hex(event.dword2()), Json.hex(event.dword3())))));
		return explanation.remark().isEmpty() ? json : json.with("remark", explanation.remark());
	}
}
