package io.stagewalk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.stagewalk.aml.machine.Outcome;
import io.stagewalk.aml.trace.AmlRun;
import io.stagewalk.aml.trace.AslLines;
import io.stagewalk.cli.text.DataText;
import io.stagewalk.cli.text.StepJson;
import io.stagewalk.json.Json;
import io.stagewalk.trace.End;
import io.stagewalk.trace.SourceLine;
import io.stagewalk.trace.StepText;
import io.stagewalk.trace.Trace;

/** A recorded evaluation of AML, a line a step. */
final class AmlTraceText {
	private final Trace trace;
	private final AmlRun end;
	private final AslLines sources;

	AmlTraceText(Trace trace) {
		this.trace = trace;
		this.end = (AmlRun) trace.stateAt(trace.size());
		this.sources = end.lines();
	}

	/** Whether it came to an end, and to one that is no failure. */
	boolean isComplete() {
		return end.state().outcome().orElse(null) instanceof Outcome.Completed;
	}

	List<String> lines() {
		var lines = new ArrayList<String>();
		for (int i = 0; i < trace.size(); i++) {
			var step = trace.step(i);
			var text = step.stack().top().flatMap(frame -> frame.source()).map(line -> text(line)).orElse("");
			lines.add(StepText.line(i, step).stripTrailing() + text);
		}
		if (trace.end() != End.COMPLETE) {
			lines.add(trace.end().text());
		}
		end.registers(end.running()).forEach(last -> lines.add(last.name() + ": " + last.value()));
		return lines;
	}

	private String text(SourceLine line) {
		return "  [" + line.file() + ":" + line.line() + "  " + sources.text(line, end.state().tables()) + "]";
	}

	Json json() {
		var steps = new ArrayList<Json>();
		for (int i = 0; i < trace.size(); i++) {
			steps.add(StepJson.of(i, trace.step(i)));
		}
		var json = Json.object().with("steps", Json.array(steps)).with("end", trace.end().name().toLowerCase(Locale.ROOT));
		end.state().result().ifPresent(value -> json.with("result", DataText.json(value)));
		if (end.state().outcome().orElse(null) instanceof Outcome.Failed(var failure)) {
			json.with("failure", failure.toString());
		}
		return json.build();
	}
}
